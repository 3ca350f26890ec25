import Cypher from "@neo4j/cypher-builder";
import { checkedCodes, checkedList } from "../checks.js";
import { allOf, type EdgeCondition, oneOf } from "../conditions.js";
import { type ParticipationRole, roleEdges, wordsOf } from "../vocabulary.js";
import type { ActorFilter, ParticipationFilter } from "./meeting.filter.js";

/** The edge types of these roles, of all where none are given, as `A|B`. @throws GraphQLError when the list is empty */
export function roleTypes(argument: string, roles: readonly ParticipationRole[] | null | undefined): string {
  return roles === null || roles === undefined ? allTypes : typesOf(checkedList(argument, roles));
}

function typesOf(roles: readonly ParticipationRole[]): string {
  return [...new Set(roles.map((role) => roleEdges[role]))].join("|");
}

const allTypes = typesOf(wordsOf(roleEdges));

/** What an actor must be; undefined when anybody will do. @throws GraphQLError BAD_USER_INPUT */
export function actorPredicate(
  argument: string,
  filter: ActorFilter | null | undefined,
  actor: Cypher.Node,
): Cypher.Predicate | undefined {
  if (!filter) return undefined;
  const { id, code, acronym, region, kind } = filter;
  const lower = (values: readonly string[]) => values.map((value) => value.toLowerCase());
  return allOf([
    id ? oneOf(actor.property("id"), checkedList(`${argument}.id.in`, id.in)) : undefined,
    code ? oneOf(actor.property("code"), checkedCodes(`${argument}.code.in`, code.in)) : undefined,
    acronym
      ? oneOf(Cypher.toLower(actor.property("acronym")), lower(checkedList(`${argument}.acronym.in`, acronym.in)))
      : undefined,
    region ? oneOf(actor.property("region"), checkedList(`${argument}.region.in`, region.in)) : undefined,
    kind ? oneOf(actor.property("kind"), checkedList(`${argument}.kind.in`, kind.in)) : undefined,
  ]);
}

/** Somebody who fits has one of the roles. @throws GraphQLError BAD_USER_INPUT */
export function participationEdge(argument: string, filter: ParticipationFilter): EdgeCondition {
  return {
    types: roleTypes(`${argument}.roles`, filter.roles),
    direction: "left",
    label: "Actor",
    holds: (actor) => actorPredicate(`${argument}.actor`, filter.actor, actor),
  };
}
