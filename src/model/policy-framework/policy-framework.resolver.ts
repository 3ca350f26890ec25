import Cypher from "@neo4j/cypher-builder";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { badInput } from "../../api/errors.js";
import { defineStatement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { checkedText } from "../checks.js";
import { allOf, countEdges } from "../conditions.js";
import { MeetingArguments, meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "../meeting/meeting.connection.js";
import type { ListEdge } from "../reading/connection.js";
import { neighbours, stringsOf } from "../reading/edges.js";
import type { SortKey, Way } from "../reading/list.js";
import { byOptional, byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { entityIn, nodeById, projection } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Theme } from "../theme/theme.type.js";
import { frameworkOfHop, provisionHop, provisionThemeHop } from "./policy-framework.cypher.js";
import { PolicyFrameworkArguments } from "./policy-framework.filter.js";
import { PolicyFramework } from "./policy-framework.type.js";
import { Provision } from "./provision.type.js";

export const PolicyFrameworkConnection = connectionTypes<Entity, ListEdge>(
  "PolicyFramework",
  () => PolicyFramework,
  "Policy frameworks, a page at a time.",
);

const byShortNames = defineStatement(
  "PolicyFramework.byShortNames",
  `MATCH (n:PolicyFramework)
WHERE toLower(n.shortName) IN $shortNames
RETURN toLower(n.shortName) AS shortName, ${projection("n", ["PolicyFramework"])} AS node
ORDER BY toLower(n.shortName), n.id`,
);

const meetingCount: SortKey = {
  name: "MEETING_COUNT",
  sample: 0,
  by: { expression: (framework) => countEdges(framework, "REFERENCES", "left") },
};
const sortKeys = {
  SHORT_NAME: byProperty("SHORT_NAME", "shortName"),
  ADOPTED_ON: byOptional("ADOPTED_ON", "adoptedOn"),
  MEETING_COUNT: meetingCount,
};

/** From a framework, and from its provisions, to the meetings that invoke them. */
const frameworkWay: Way = {
  name: "framework",
  parentLabel: "PolicyFramework",
  pattern: (framework, meeting) =>
    new Cypher.Pattern(framework)
      .related({ type: "PROVISION_OF", direction: "left", length: { min: 0, max: 1 } })
      .to({ labels: ["Instrument"] })
      .related({ type: "REFERENCES", direction: "left" })
      .to(meeting, { labels: ["Meeting"] }),
};

const provisionWay: Way = {
  name: "provision",
  parentLabel: "Provision",
  pattern: (provision, meeting) =>
    new Cypher.Pattern(provision)
      .related({ type: "REFERENCES", direction: "left" })
      .to(meeting, { labels: ["Meeting"] }),
};

function byShortName(context: RequestContext, shortName: string): MaybePromise<Entity | null> {
  return context.reader.load(byShortNames.name, shortName.toLowerCase(), async (shortNames) => {
    const rows = await context.reader.read({ statement: byShortNames, parameters: { shortNames } });
    return new Map(rows.toReversed().map((row) => [String(row.shortName), entityIn(row)]));
  });
}

@Resolver(() => PolicyFramework)
export class PolicyFrameworkResolver {
  @Query(() => PolicyFramework, {
    nullable: true,
    description: "One framework by id or by short name; null when there is none.",
  })
  policyFramework(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "Its global id." }) id?: string | null,
    @Arg("shortName", () => String, { nullable: true, description: 'Its short name, whatever the case: "JVAP".' })
    shortName?: string | null,
  ): MaybePromise<Entity | null> {
    if (id && shortName) throw badInput("shortName", shortName, "give `id` or `shortName`, not both");
    if (shortName) return byShortName(context, checkedText("shortName", shortName));
    if (id) return nodeById(context, id, ["PolicyFramework"]);
    throw badInput("id", id ?? null, "give `id` or `shortName`");
  }

  @Query(() => PolicyFrameworkConnection.Connection, {
    description: "Policy frameworks: filtered, ordered, a page at a time.",
  })
  policyFrameworks(
    @Args(() => PolicyFrameworkArguments) given: PolicyFrameworkArguments,
    @Ctx() context: RequestContext,
  ): object {
    const { where } = given;
    const condition = where ? (framework: Cypher.Node) => allOf(namedPredicates(where, "name", framework)) : undefined;
    return PolicyFrameworkConnection.of(
      namedList(context, "policyFrameworks", "PolicyFramework", sortKeys, given, condition),
    );
  }

  @FieldResolver(() => [String], { description: "Other names." })
  aliases(@Root() framework: PolicyFramework): readonly string[] {
    return stringsOf(framework as unknown as Entity, "aliases");
  }

  @FieldResolver(() => [Provision], { description: "Its numbered parts, in their order." })
  async provisions(@Root() framework: PolicyFramework, @Ctx() context: RequestContext): Promise<Entity[]> {
    const all = await neighbours(context, provisionHop, framework.id);
    const position = (edge: (typeof all)[number]["edge"]) => Number(edge.position ?? Number.MAX_SAFE_INTEGER);
    return all.toSorted((one, other) => position(one.edge) - position(other.edge)).map(({ node }) => node);
  }

  @FieldResolver(() => MeetingConnection.Connection, {
    description: "The meetings that invoke it, as a whole or in a part.",
  })
  meetings(
    @Root() framework: PolicyFramework,
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "PolicyFramework.meetings", meetingArguments(given), frameworkWay, framework.id);
  }
}

@Resolver(() => Provision)
export class ProvisionResolver {
  @FieldResolver(() => PolicyFramework, { description: "The framework that it is part of." })
  async framework(@Root() provision: Provision, @Ctx() context: RequestContext): Promise<Entity | null> {
    return (await neighbours(context, frameworkOfHop, provision.id))[0]?.node ?? null;
  }

  @FieldResolver(() => [Theme], { description: "The themes that fall under it." })
  async themes(@Root() provision: Provision, @Ctx() context: RequestContext): Promise<Entity[]> {
    return (await neighbours(context, provisionThemeHop, provision.id)).map(({ node }) => node);
  }

  @FieldResolver(() => MeetingConnection.Connection, { description: "The meetings that invoke this very part." })
  meetings(
    @Root() provision: Provision,
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "Provision.meetings", meetingArguments(given), provisionWay, provision.id);
  }
}
