import { quoted } from "../graph/names.js";
import { defineStatement, defineWrite, type Statement } from "../graph/statement.js";
import { type EdgeKind, edgeKinds, edgeShapes, type NodeKind, nodeKinds, nodeShapes } from "../model/shape.js";

/** The kinds of the seed files' nodes: all but the one that says which data set the graph holds. */
export const seedKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Dataset");

/** What can be done to one kind of node or edge. Each takes `$rows`. */
export interface Writes {
  readonly add: Statement;
  readonly change: Statement;
  readonly remove: Statement;
}

/** The labels of a kind beside its own name. */
function furtherLabels(kind: NodeKind): readonly string[] {
  return nodeShapes[kind].labels.slice(1);
}

/**
 * Of each kind, the nodes whose id lies between `$after` and `$before`, by id, at most `$limit`. `labelled` is false
 * where a node lacks a label of its kind, as one does that an older version of the shape was loaded with.
 */
export const nodePages = byKind((kind) =>
  defineStatement(
    `loading.nodes.${kind}`,
    `MATCH (n:${kind})
WHERE n.id > $after AND n.id < $before
RETURN n.id AS id, properties(n) AS properties, ${["true", ...furtherLabels(kind).map((label) => `n:${label}`)].join(" AND ")} AS labelled
ORDER BY n.id
LIMIT $limit`,
  ),
);

/** Of each kind that edges start from, the edges that start from the nodes `$ids`. */
export const edgePages = byKind((kind) => {
  const kinds = edgeKinds.filter((edge) => (edgeShapes[edge].from as readonly NodeKind[]).includes(kind));
  if (kinds.length === 0) return null;
  return defineStatement(
    `loading.edges.${kind}`,
    `MATCH (a:${kind})
WHERE a.id IN $ids
MATCH (a)-[e:${kinds.map(quoted).join("|")}]->(b)
RETURN type(e) AS kind, a.id AS from, b.id AS to, properties(e) AS properties
ORDER BY a.id, type(e), b.id, coalesce(e.key, "")`,
  );
});

/** Rows: `{ id, properties }`, the id among the properties. */
export const nodeWrites = byKind((kind): Writes => {
  const match = `UNWIND $rows AS row
MATCH (n:${kind} {id: row.id})`;
  return {
    add: defineWrite(
      `loading.add.${kind}`,
      `UNWIND $rows AS row
CREATE (n:${nodeShapes[kind].labels.join(":")})
SET n = row.properties`,
    ),
    change: defineWrite(
      `loading.change.${kind}`,
      `${match}\nSET n = row.properties${furtherLabels(kind)
        .map((label) => `\nSET n:${label}`)
        .join("")}`,
    ),
    remove: defineWrite(`loading.remove.${kind}`, `${match}\nDETACH DELETE n`),
  };
});

/** The name of an edge between two kinds of node, under which `edgeWrites` has its statements. */
export function edgeRoute(from: NodeKind, kind: EdgeKind, to: NodeKind): string {
  return `${from}-${kind}-${to}`;
}

/** Rows: `{ from, to, key, properties }`, the key among the properties unless it is "". */
export const edgeWrites: ReadonlyMap<string, Writes> = new Map(
  edgeKinds.flatMap((kind) =>
    edgeShapes[kind].from.flatMap((from) =>
      edgeShapes[kind].to.map((to) => [edgeRoute(from, kind, to), writesOfEdge(from, kind, to)] as const),
    ),
  ),
);

function writesOfEdge(from: NodeKind, kind: EdgeKind, to: NodeKind): Writes {
  const ends = `UNWIND $rows AS row
MATCH (a:${from} {id: row.from})
MATCH (b:${to} {id: row.to})`;
  const match = `${ends}
MATCH (a)-[e:${quoted(kind)}]->(b)
WHERE coalesce(e.key, "") = row.key`;
  const route = edgeRoute(from, kind, to);
  return {
    add: defineWrite(`loading.add.${route}`, `${ends}\nCREATE (a)-[e:${quoted(kind)}]->(b)\nSET e = row.properties`),
    change: defineWrite(`loading.change.${route}`, `${match}\nSET e = row.properties`),
    remove: defineWrite(`loading.remove.${route}`, `${match}\nDELETE e`),
  };
}

function byKind<Made>(make: (kind: NodeKind) => Made): ReadonlyMap<NodeKind, Made> {
  return new Map(seedKinds.map((kind) => [kind, make(kind)]));
}
