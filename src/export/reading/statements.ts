import { quoted } from "../../graph/names.js";
import { defineStatement } from "../../graph/statement.js";
import { type EdgeKind, edgeKinds, edgeShapes, type NodeKind, nodeKinds } from "../../model/shape.js";
import { relationKinds, wordsOf } from "../../model/vocabulary.js";

const apart: readonly NodeKind[] = ["Source", "Meeting", "Evidence", "Dataset"];

/** The kinds of node that do not grow with the number of meetings; sources first, for all else may name them. */
export const registryKinds: readonly NodeKind[] = ["Source", ...nodeKinds.filter((kind) => !apart.includes(kind))];

/** Edges that lead to a meeting from something else: they are told with the meeting. */
const toMeetings = edgeKinds.filter((kind) => {
  const { from, to }: { readonly from: readonly NodeKind[]; readonly to: readonly NodeKind[] } = edgeShapes[kind];
  return to.includes("Meeting") && !from.includes("Meeting");
});

function alternatives(kinds: readonly EdgeKind[]): string {
  return kinds.map(quoted).join("|");
}

/** Of each kind of the registry that owns edges, those edges of the nodes `$ids`. */
export const registryEdges: ReadonlyMap<NodeKind, ReturnType<typeof defineStatement>> = new Map(
  registryKinds.flatMap((kind) => {
    const owned = edgeKinds.filter(
      (edge) => (edgeShapes[edge].from as readonly NodeKind[]).includes(kind) && !toMeetings.includes(edge),
    );
    if (owned.length === 0) return [];
    const statement = defineStatement(
      `export.edges.${kind}`,
      `MATCH (a:${kind})
WHERE a.id IN $ids
MATCH (a)-[e:${alternatives(owned)}]->(b)
RETURN type(e) AS kind, a.id AS from, b.id AS to, properties(e) AS properties
ORDER BY a.id, type(e), b.id, coalesce(e.key, "")`,
    );
    return [[kind, statement] as const];
  }),
);

/** Who had which role at the meetings `$ids`. */
export const roles = defineStatement(
  "export.roles",
  `MATCH (m:Meeting)
WHERE m.id IN $ids
MATCH (m)<-[e:${alternatives(toMeetings)}]-(a:Actor)
RETURN type(e) AS kind, a.id AS from, m.id AS to, properties(e) AS properties
ORDER BY m.id, type(e), a.id, coalesce(e.key, "")`,
);

/** Meetings from which a relation leads to one of the meetings `$ids`. */
export const relatedFrom = defineStatement(
  "export.relatedFrom",
  `MATCH (m:Meeting)
WHERE m.id IN $ids
MATCH (m)<-[e:${alternatives(wordsOf(relationKinds))}]-(other:Meeting)
RETURN DISTINCT other.id AS id
ORDER BY other.id`,
);

export const meetingsByIds = defineStatement(
  "export.meetings",
  `MATCH (n:Meeting)
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id`,
);

export const evidenceByIds = defineStatement(
  "export.evidence",
  `MATCH (n:Evidence)
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id`,
);
