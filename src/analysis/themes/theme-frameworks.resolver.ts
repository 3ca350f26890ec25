import Cypher from "@neo4j/cypher-builder";
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Call } from "../../graph/store.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { oneOf } from "../../model/conditions.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingFilter } from "../../model/meeting/meeting.filter.js";
import { PolicyFramework } from "../../model/policy-framework/policy-framework.type.js";
import { type Condition, callOf, writtenFilter } from "../../model/reading/list.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { Theme } from "../../model/theme/theme.type.js";

@ObjectType("FrameworkCount", {
  simpleResolvers: true,
  description: "A policy framework that meetings on a theme invoke.",
})
export class FrameworkCount {
  @Field(() => Int, { description: "How many meetings on the theme invoke it, as a whole or in a part." })
  count!: number;

  readonly otherId!: string;
}

@ObjectType("ThemeCount", {
  simpleResolvers: true,
  description: "A theme that meetings which invoke a framework address.",
})
export class ThemeCount {
  @Field(() => Int, { description: "How many meetings that invoke the framework address it." })
  count!: number;

  readonly otherId!: string;
}

interface Counted {
  readonly count: number;
  readonly otherId: string;
}

/** Themes and frameworks by the meetings that join them, from one side: `own`, `other`, `count`, most first. */
function joinedCall(side: "Theme" | "PolicyFramework", ids: readonly string[], condition: Condition): Call {
  const [theme, meeting, framework] = [new Cypher.NamedNode("t"), new Cypher.NamedNode("n"), new Cypher.NamedNode("f")];
  const [own, other] = side === "Theme" ? [theme, framework] : [framework, theme];
  const pattern =
    side === "Theme"
      ? new Cypher.Pattern(theme)
          .related({ type: "ADDRESSES", direction: "left" })
          .to(meeting, { labels: ["Meeting"] })
          .related({ type: "REFERENCES", direction: "right" })
          .to({ labels: ["Instrument"] })
          .related({ type: "PROVISION_OF", direction: "right", length: { min: 0, max: 1 } })
          .to(framework, { labels: ["PolicyFramework"] })
      : new Cypher.Pattern(framework)
          .related({ type: "PROVISION_OF", direction: "left", length: { min: 0, max: 1 } })
          .to({ labels: ["Instrument"] })
          .related({ type: "REFERENCES", direction: "left" })
          .to(meeting, { labels: ["Meeting"] })
          .related({ type: "ADDRESSES", direction: "right" })
          .to(theme, { labels: ["Theme"] });
  const [ownId, otherId, count] = [
    new Cypher.NamedVariable("own"),
    new Cypher.NamedVariable("other"),
    new Cypher.NamedVariable("count"),
  ];
  const clause = new Cypher.Match(new Cypher.Pattern(own, { labels: [side] }))
    .where(oneOf(own.property("id"), ids))
    .match(pattern)
    .where(condition(meeting) ?? Cypher.true)
    .with([own.property("id"), ownId], [other.property("id"), otherId], [Cypher.count(meeting).distinct(), count])
    .return(ownId, otherId, count)
    .orderBy([ownId, "ASC"], [count, "DESC"], [otherId, "ASC"]);
  return callOf(`${side}.joined`, clause);
}

async function joined(
  context: RequestContext,
  side: "Theme" | "PolicyFramework",
  id: string,
  where: MeetingFilter | null,
): Promise<Counted[]> {
  const condition = await meetingCondition(context, where);
  const loaded = await context.reader.load(`${side}.joined ${writtenFilter(where)}`, id, async (ids) => {
    const byOwn = new Map<string, Counted[]>(ids.map((own) => [own, []]));
    for (const row of await context.reader.read(joinedCall(side, ids, condition))) {
      byOwn.get(String(row.own))?.push({ otherId: String(row.other), count: Number(row.count) });
    }
    return byOwn;
  });
  return loaded ?? [];
}

@Resolver(() => Theme)
export class ThemeFrameworksResolver {
  @FieldResolver(() => [FrameworkCount], {
    description: "Which policy frameworks the meetings on this theme invoke, most often first.",
  })
  frameworks(
    @Root() theme: Theme,
    @Ctx() context: RequestContext,
    @Arg("where", () => MeetingFilter, { nullable: true, description: "In which meetings." })
    where?: MeetingFilter | null,
  ): Promise<FrameworkCount[]> {
    return joined(context, "Theme", theme.id, where ?? null);
  }
}

@Resolver(() => PolicyFramework)
export class FrameworkThemesResolver {
  @FieldResolver(() => [ThemeCount], {
    description: "Which themes the meetings that invoke this framework address, most often first.",
  })
  themes(
    @Root() framework: PolicyFramework,
    @Ctx() context: RequestContext,
    @Arg("where", () => MeetingFilter, { nullable: true, description: "In which meetings." })
    where?: MeetingFilter | null,
  ): Promise<ThemeCount[]> {
    return joined(context, "PolicyFramework", framework.id, where ?? null);
  }
}

@Resolver(() => FrameworkCount)
export class FrameworkCountResolver {
  @FieldResolver(() => PolicyFramework, { description: "The framework." })
  framework(@Root() { otherId }: FrameworkCount, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, otherId, ["PolicyFramework"]);
  }
}

@Resolver(() => ThemeCount)
export class ThemeCountResolver {
  @FieldResolver(() => Theme, { description: "The theme." })
  theme(@Root() { otherId }: ThemeCount, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, otherId, ["Theme"]);
  }
}
