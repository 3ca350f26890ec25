import Cypher from "@neo4j/cypher-builder";
import { existsEdge, noneOf } from "../conditions.js";
import { roleTypes } from "../meeting/participation.condition.js";
import type { ParticipationRole } from "../vocabulary.js";

interface RolesFilter {
  readonly hasRole?: readonly ParticipationRole[] | null;
  readonly lacksRole?: readonly ParticipationRole[] | null;
}

function inDescribed(actor: Cypher.Node, types: string): Cypher.Predicate {
  return existsEdge(actor, types, "right", "Meeting", (meeting) =>
    Cypher.eq(meeting.property("detail"), new Cypher.Param("DESCRIBED")),
  );
}

/** What an actor has been, and what it has never been, in the described meetings. @throws GraphQLError BAD_USER_INPUT */
export function rolesPredicates(filter: RolesFilter, actor: Cypher.Node): (Cypher.Predicate | undefined)[] {
  return [
    filter.hasRole ? inDescribed(actor, roleTypes("where.hasRole", filter.hasRole)) : undefined,
    filter.lacksRole ? noneOf(inDescribed(actor, roleTypes("where.lacksRole", filter.lacksRole))) : undefined,
  ];
}
