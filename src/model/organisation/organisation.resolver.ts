import type Cypher from "@neo4j/cypher-builder";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { badInput } from "../../api/errors.js";
import { defineStatement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { rolesPredicates } from "../actor/actor.condition.js";
import { participationCount } from "../actor/actor.ways.js";
import { checkedList, checkedText } from "../checks.js";
import { allOf, oneOf } from "../conditions.js";
import { actorPredicate } from "../meeting/participation.condition.js";
import type { ListEdge } from "../reading/connection.js";
import { defineHop, neighbours, stringsOf } from "../reading/edges.js";
import { byOptional, byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { entityIn, nodeById, projection } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { OrganisationArguments } from "./organisation.filter.js";
import { Organisation } from "./organisation.type.js";

export const OrganisationConnection = connectionTypes<Entity, ListEdge>(
  "Organisation",
  () => Organisation,
  "Organisations, a page at a time.",
);

const parentHop = defineHop("Organisation.parent", ["PART_OF"], "out");
const childHop = defineHop("Organisation.children", ["PART_OF"], "in");

const byAcronyms = defineStatement(
  "Organisation.byAcronyms",
  `MATCH (n:Organisation)
WHERE toLower(n.acronym) IN $acronyms
RETURN toLower(n.acronym) AS acronym, ${projection("n", ["Organisation"])} AS node
ORDER BY toLower(n.acronym), n.id`,
);

const sortKeys = {
  NAME: byProperty("NAME", "name"),
  ACRONYM: byOptional("ACRONYM", "acronym"),
  PARTICIPATION_COUNT: participationCount,
};

function byAcronym(context: RequestContext, acronym: string): MaybePromise<Entity | null> {
  return context.reader.load(byAcronyms.name, acronym.toLowerCase(), async (acronyms) => {
    const rows = await context.reader.read({ statement: byAcronyms, parameters: { acronyms } });
    return new Map(rows.toReversed().map((row) => [String(row.acronym), entityIn(row)]));
  });
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: "One organisation by id or by acronym; null when there is none.",
  })
  organisation(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "Its global id." }) id?: string | null,
    @Arg("acronym", () => String, { nullable: true, description: 'Its acronym, whatever the case: "IOM".' }) acronym?:
      | string
      | null,
  ): MaybePromise<Entity | null> {
    if (id && acronym) throw badInput("acronym", acronym, "give `id` or `acronym`, not both");
    if (acronym) return byAcronym(context, checkedText("acronym", acronym));
    if (id) return nodeById(context, id, ["Organisation"]);
    throw badInput("id", id ?? null, "give `id` or `acronym`");
  }

  @Query(() => OrganisationConnection.Connection, {
    description: "Organisations: filtered, ordered, a page at a time.",
  })
  organisations(
    @Args(() => OrganisationArguments) given: OrganisationArguments,
    @Ctx() context: RequestContext,
  ): object {
    const { where } = given;
    const condition = where
      ? (organisation: Cypher.Node) =>
          allOf([
            ...namedPredicates(where, "name", organisation),
            actorPredicate("where", where.acronym ? { acronym: where.acronym } : null, organisation),
            where.kind ? oneOf(organisation.property("kind"), checkedList("where.kind.in", where.kind.in)) : undefined,
            ...rolesPredicates(where, organisation),
          ])
      : undefined;
    return OrganisationConnection.of(namedList(context, "organisations", "Organisation", sortKeys, given, condition));
  }

  @FieldResolver(() => [String], { description: "Other names and spellings." })
  aliases(@Root() organisation: Organisation): readonly string[] {
    return stringsOf(organisation as unknown as Entity, "aliases");
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "What it is part of; the first where it has several (see `parents`).",
  })
  async parent(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Entity | null> {
    return (await neighbours(context, parentHop, organisation.id))[0]?.node ?? null;
  }

  @FieldResolver(() => [Organisation], { description: "Everything that it is part of or run by." })
  async parents(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Entity[]> {
    return (await neighbours(context, parentHop, organisation.id)).map(({ node }) => node);
  }

  @FieldResolver(() => [Organisation], { description: "What is part of it." })
  async children(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Entity[]> {
    return (await neighbours(context, childHop, organisation.id)).map(({ node }) => node);
  }
}
