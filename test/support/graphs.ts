import {
  type EdgeKind,
  edgeKinds,
  edgeShapes,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type NodeKind,
  nodeKinds,
  nodeShapes,
  type Property,
  type PropertyValue,
} from "../../src/model/shape.js";

/** The kinds of node that seed files hold. */
export const seedKinds = nodeKinds.filter((kind) => kind !== "Dataset");

/** Which kinds of node an edge of which kind joins. */
export interface Route {
  readonly from: NodeKind;
  readonly kind: EdgeKind;
  readonly to: NodeKind;
}

/** Every route that the shape allows. */
export const routes: readonly Route[] = edgeKinds.flatMap((kind) =>
  edgeShapes[kind].from.flatMap((from) => edgeShapes[kind].to.map((to) => ({ from, kind, to }))),
);

/** Two nodes of every kind with every property, and an edge on every route; `salt` is in every value. */
export function graphOfEverything(salt: string): Graph {
  const nodes = seedKinds.flatMap((kind) => ["a", "b"].map((slug) => nodeOf(kind, slug, salt)));
  return { nodes, edges: routes.map((route) => edgeOf(route, salt)) };
}

function nodeOf(kind: NodeKind, slug: string, salt: string): GraphNode {
  const properties = valuesOf(nodeShapes[kind].properties, salt);
  return { kind, id: `${nodeShapes[kind].prefix}:${slug}`, properties };
}

function edgeOf({ from, kind, to }: Route, salt: string): GraphEdge {
  const properties = { ...valuesOf(edgeShapes[kind].properties, salt), evidence: [`evidence:${salt}`] };
  const key = kind === "MEMBER_OF" ? "2014-11-28" : "";
  return { kind, from: `${nodeShapes[from].prefix}:a`, to: `${nodeShapes[to].prefix}:b`, key, properties };
}

function valuesOf(properties: Readonly<Record<string, Property>>, salt: string): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, sample(type, salt)]));
}

function sample(type: Property["type"], salt: string): PropertyValue {
  switch (type) {
    case "string":
      return `text ${salt}`;
    case "strings":
      return [`first ${salt}`, `second ${salt}`];
    case "boolean":
      return salt.length % 2 === 0;
    case "integer":
      return salt.length;
    case "float":
      return salt.length + 0.5;
  }
}

/** The graph in one order, so that two of them can be compared. */
export function inOrder({ nodes, edges }: Graph): Graph {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const edgeName = ({ kind, from, to, key }: GraphEdge) => `${kind} ${from} ${to} ${key}`;
  return {
    nodes: [...nodes].sort((a, b) => compare(a.id, b.id)),
    edges: [...edges].sort((a, b) => compare(edgeName(a), edgeName(b))),
  };
}
