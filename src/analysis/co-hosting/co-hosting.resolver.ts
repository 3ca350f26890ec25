import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../api/errors.js";
import { checkedCount } from "../../api/page.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { Actor } from "../../model/actor/actor.type.js";
import { ParticipationRole } from "../../model/enumerations.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingFilter } from "../../model/meeting/meeting.filter.js";
import { Meeting } from "../../model/meeting/meeting.type.js";
import { roleTypes } from "../../model/meeting/participation.condition.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import type * as words from "../../model/vocabulary.js";
import { type AnalysisContext, computed } from "../context.js";
import { meetingPairsCall, signatureOf } from "../meeting-rows.js";
import { FirstMeetings } from "../meetings-argument.filter.js";
import { newestOf } from "../newest-first.js";
import { CoHostingActorType, CoHostingNetworkType, CoHostingTieType } from "./co-hosting.type.js";
import type { CoHostingNetwork } from "./network.js";

@ArgsType()
class CoHostingArguments {
  @Field(() => MeetingFilter, { nullable: true, description: "In which meetings." })
  where?: MeetingFilter | null;

  @Field(() => [ParticipationRole], {
    nullable: true,
    defaultValue: ["HOST", "CO_HOST"],
    description: "Which roles make a tie.",
  })
  roles?: words.ParticipationRole[] | null;

  @Field(() => Int, {
    defaultValue: 200,
    description:
      "How many random networks chance is judged by; more make `expected` and `pValue` finer and take longer. 0: none, and `pValue` is 1.",
  })
  runs!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: "What the random networks start from: the same seed gives the same answer.",
  })
  seed!: number;
}

@ArgsType()
class FirstOfList {
  @Field(() => Int, { nullable: true, description: "At most so many; all where not given." })
  first?: number | null;
}

/** The first so many of a list, all where no number is given. @throws GraphQLError when it is negative */
function firstOf<Item>(list: readonly Item[], first: number | null | undefined): readonly Item[] {
  if (first === null || first === undefined) return list;
  if (first < 0) throw badInput("first", first, "must not be negative");
  return list.slice(0, first);
}

/** About how many units of the shared memory a network takes. */
function weightOf({ actors, ties }: CoHostingNetwork): number {
  return actors.length * 2 + ties.reduce((sum, tie) => sum + 2 + tie.meetings.length / 8, 0);
}

@Resolver(() => CoHostingNetworkType)
export class CoHostingResolver {
  @Query(() => CoHostingNetworkType, {
    description:
      "Who led meetings with whom. Any filter and any roles give a network; one that matches nothing is empty. Each tie also says what chance would give.",
  })
  async coHosting(
    @Args(() => CoHostingArguments) given: CoHostingArguments,
    @Ctx() context: AnalysisContext,
  ): Promise<CoHostingNetwork> {
    const types = roleTypes("roles", given.roles ?? ["HOST", "CO_HOST"]);
    const most = context.analysisLimits.nullModelRuns;
    if (given.runs < 0 || given.runs > most) throw badInput("runs", given.runs, `from 0 to ${most}`);
    const condition = await meetingCondition(context, given.where);
    const call = meetingPairsCall("coHosting.participations", condition, { types, direction: "left", label: "Actor" });
    const { runs, seed } = given;
    return context.reader.remember(
      `coHosting ${runs} ${seed} ${signatureOf(call)}`,
      async () => {
        const rows = await context.reader.read(call);
        const participations = rows.map((row) => ({ actor: String(row.other), meeting: String(row.meeting) }));
        return computed(context.computer.coHosting({ participations, runs, seed }));
      },
      weightOf,
    );
  }

  @FieldResolver(() => [CoHostingActorType], { description: "Everybody who had one of the roles, by id." })
  actors(
    @Root() network: CoHostingNetworkType,
    @Args(() => FirstOfList) { first }: FirstOfList,
  ): readonly CoHostingActorType[] {
    return firstOf(network.actors, first);
  }

  @FieldResolver(() => [CoHostingTieType], { description: "Every two that shared a meeting, most meetings first." })
  ties(
    @Root() network: CoHostingNetworkType,
    @Args(() => FirstOfList) { first }: FirstOfList,
  ): readonly CoHostingTieType[] {
    return firstOf(network.ties, first);
  }
}

@Resolver(() => CoHostingActorType)
export class CoHostingActorResolver {
  @FieldResolver(() => Actor, { description: "Who." })
  actor(@Root() node: CoHostingActorType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, node.actor, ["State", "Organisation"]);
  }
}

@Resolver(() => CoHostingTieType)
export class CoHostingTieResolver {
  @FieldResolver(() => Actor, { description: "The one whose id sorts first." })
  a(@Root() tie: CoHostingTieType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, tie.a, ["State", "Organisation"]);
  }

  @FieldResolver(() => Actor, { description: "The other." })
  b(@Root() tie: CoHostingTieType, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, tie.b, ["State", "Organisation"]);
  }

  @FieldResolver(() => [Meeting], { description: "The meetings behind it, newest first." })
  meetings(
    @Root() tie: CoHostingTieType,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, tie.meetings, checkedCount("first", first, context.pageLimits.maximum));
  }
}
