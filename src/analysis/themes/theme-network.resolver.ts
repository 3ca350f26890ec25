import Cypher from "@neo4j/cypher-builder";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { checkedCount } from "../../api/page.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { ThemeWeight } from "../../model/enumerations.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingFilter } from "../../model/meeting/meeting.filter.js";
import { Meeting } from "../../model/meeting/meeting.type.js";
import { countCall } from "../../model/reading/list.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { Theme } from "../../model/theme/theme.type.js";
import type * as words from "../../model/vocabulary.js";
import { type AnalysisContext, computed } from "../context.js";
import { meetingPairsCall, signatureOf } from "../meeting-rows.js";
import { FirstMeetings } from "../meetings-argument.filter.js";
import { newestOf } from "../newest-first.js";
import type { ThemeNetwork } from "./network.js";
import { CoOccurringTheme, ThemeNetworkThemeType, ThemeNetworkType, ThemeTieType } from "./theme-network.type.js";

@ArgsType()
class ThemeNetworkArguments {
  @Field(() => MeetingFilter, { nullable: true, description: "In which meetings." })
  where?: MeetingFilter | null;

  @Field(() => ThemeWeight, { nullable: true, description: "Only as the meetings' own themes, or only as background." })
  weight?: words.ThemeWeight | null;
}

type CountedNetwork = ThemeNetwork & { readonly meetingsTotal: number };

async function networkOf(context: AnalysisContext, { where, weight }: ThemeNetworkArguments): Promise<CountedNetwork> {
  const condition = await meetingCondition(context, where);
  const pairs = meetingPairsCall("themeNetwork.addresses", condition, {
    types: "ADDRESSES",
    direction: "right",
    label: "Theme",
    condition: weight ? (edge) => Cypher.eq(edge.property("weight"), new Cypher.Param(weight)) : undefined,
  });
  return context.reader.remember(
    `themeNetwork ${signatureOf(pairs)}`,
    async () => {
      const total = countCall({ name: "themeNetwork", kind: "Meeting", order: [], condition }, null);
      const [rows, counted] = await Promise.all([context.reader.read(pairs), context.reader.read(total)]);
      const addresses = rows.map((row) => ({ theme: String(row.other), meeting: String(row.meeting) }));
      const meetingsTotal = Number(counted[0]?.total ?? 0);
      return { ...(await computed(context.computer.themeNetwork({ addresses, meetingsTotal }))), meetingsTotal };
    },
    ({ themes, ties }) => themes.length + ties.reduce((sum, tie) => sum + 2 + tie.meetings.length / 8, 0),
  );
}

@Resolver(() => ThemeNetworkType)
export class ThemeNetworkResolver {
  @Query(() => ThemeNetworkType, {
    description: "Which themes meet in the same meetings, how often, and whether more often than by chance.",
  })
  themeNetwork(
    @Args(() => ThemeNetworkArguments) given: ThemeNetworkArguments,
    @Ctx() context: AnalysisContext,
  ): Promise<CountedNetwork> {
    return networkOf(context, given);
  }

  @FieldResolver(() => [ThemeNetworkThemeType], { description: "The themes, by id." })
  themes(@Root() network: ThemeNetworkType): readonly ThemeNetworkThemeType[] {
    return network.themes;
  }

  @FieldResolver(() => [ThemeTieType], { description: "Every two themes that share a meeting, most meetings first." })
  ties(@Root() network: ThemeNetworkType): readonly ThemeTieType[] {
    return network.ties;
  }
}

const themeOf = (context: RequestContext, id: string) => nodeById(context, id, ["Theme"]);

@Resolver(() => ThemeNetworkThemeType)
export class ThemeNetworkThemeResolver {
  @FieldResolver(() => Theme, { description: "The theme." })
  theme(@Root() node: ThemeNetworkThemeType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return themeOf(context, node.theme);
  }
}

@Resolver(() => ThemeTieType)
export class ThemeTieResolver {
  @FieldResolver(() => Theme, { description: "The one whose id sorts first." })
  a(@Root() tie: ThemeTieType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return themeOf(context, tie.a);
  }

  @FieldResolver(() => Theme, { description: "The other." })
  b(@Root() tie: ThemeTieType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return themeOf(context, tie.b);
  }

  @FieldResolver(() => [Meeting], { description: "The meetings that address both, newest first." })
  meetings(
    @Root() tie: ThemeTieType,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, tie.meetings, checkedCount("first", first, context.pageLimits.maximum));
  }
}

@Resolver(() => Theme)
export class ThemeCoOccurrenceResolver {
  @FieldResolver(() => [CoOccurringTheme], {
    description: "The themes that meet it in the same meetings, most meetings first.",
  })
  async coOccurring(
    @Root() theme: Theme,
    @Args(() => ThemeNetworkArguments) given: ThemeNetworkArguments,
    @Ctx() context: AnalysisContext,
    @Arg("first", () => Int, { defaultValue: 20, description: "At most so many." }) first: number,
  ): Promise<CoOccurringTheme[]> {
    checkedCount("first", first, context.pageLimits.maximum);
    const { ties } = await networkOf(context, given);
    const own = ties.filter(({ a, b }) => a === theme.id || b === theme.id).slice(0, first);
    return own.map(({ a, b, count, lift, meetings }) => ({ theme: a === theme.id ? b : a, count, lift, meetings }));
  }
}

@Resolver(() => CoOccurringTheme)
export class CoOccurringThemeResolver {
  @FieldResolver(() => Theme, { description: "The other theme." })
  theme(@Root() other: CoOccurringTheme, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return themeOf(context, other.theme);
  }

  @FieldResolver(() => [Meeting], { description: "The meetings that address both, newest first." })
  meetings(
    @Root() other: CoOccurringTheme,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, other.meetings, checkedCount("first", first, context.pageLimits.maximum));
  }
}
