import Cypher from "@neo4j/cypher-builder";
import { countEdges } from "../conditions.js";
import type { SortKey, Way } from "../reading/list.js";
import { roleEdges, wordsOf } from "../vocabulary.js";

/** From an actor to the meetings in which it has one of these roles (`A|B`). */
export function rolesWay(types: string): Way {
  return {
    name: types,
    parentLabel: "Actor",
    pattern: (actor, meeting) =>
      new Cypher.Pattern(actor).related({ type: types, direction: "right" }).to(meeting, { labels: ["Meeting"] }),
  };
}

const allTypes = wordsOf(roleEdges)
  .map((role) => roleEdges[role])
  .join("|");

/** How many roles an actor has had in all. */
export const participationCount: SortKey = {
  name: "PARTICIPATION_COUNT",
  sample: 0,
  by: { expression: (actor) => countEdges(actor, allTypes, "right") },
};
