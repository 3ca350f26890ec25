import type Cypher from "@neo4j/cypher-builder";
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { allOf } from "../conditions.js";
import type { ListEdge } from "../reading/connection.js";
import { byOptional, byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { SourceArguments } from "./source.filter.js";
import { Source } from "./source.type.js";

export const SourceConnection = connectionTypes<Entity, ListEdge>("Source", () => Source, "Sources, a page at a time.");

const sortKeys = { TITLE: byProperty("TITLE", "title"), RETRIEVED: byOptional("RETRIEVED", "retrieved") };

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection.Connection, {
    description: "The documents behind the facts: filtered, ordered, a page at a time.",
  })
  sources(@Args(() => SourceArguments) given: SourceArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where ? (source: Cypher.Node) => allOf(namedPredicates(where, "title", source)) : undefined;
    return SourceConnection.of(namedList(context, "sources", "Source", sortKeys, given, condition));
  }
}
