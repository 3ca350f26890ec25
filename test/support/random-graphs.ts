import fc from "fast-check";
import type { Graph, GraphEdge, GraphNode, NodeKind, PropertyValue } from "../../src/model/shape.js";
import { nodeShapes } from "../../src/model/shape.js";
import { type Route, routes, seedKinds } from "./graphs.js";

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.integer(),
  fc.constantFrom(0.5, -12.25, 36.8219),
  fc.array(fc.string(), { maxLength: 3 }),
);

/** Names from the shape and some with no meaning: loading treats all alike. */
const properties: fc.Arbitrary<Readonly<Record<string, PropertyValue>>> = fc.dictionary(
  fc.constantFrom("name", "title", "evidence", "from", "sources", "weight", "position"),
  value,
  { maxKeys: 4, noNullPrototype: true },
);

const nodes: fc.Arbitrary<readonly GraphNode[]> = fc
  .uniqueArray(
    fc.record({
      kind: fc.constantFrom(...seedKinds),
      slug: fc.constantFrom("a", "b", "c/1"),
      properties,
    }),
    { maxLength: 16, selector: ({ kind, slug }) => `${kind} ${slug}` },
  )
  .map((drawn) => drawn.map(({ kind, slug, ...rest }) => ({ kind, id: idOf(kind, slug), ...rest })));

/** Small graphs of every kind of node and edge, loops and parallel edges of different keys among them. */
export const graphs: fc.Arbitrary<Graph> = nodes.chain((drawn): fc.Arbitrary<Graph> => {
  const possible = routes.flatMap((route) => edgesOn(route, drawn));
  if (possible.length === 0) return fc.constant({ nodes: drawn, edges: [] });
  return fc.record({ nodes: fc.constant(drawn), edges: edgesAmong(possible) });
});

type Ends = Pick<GraphEdge, "kind" | "from" | "to">;

function edgesAmong(possible: readonly Ends[]): fc.Arbitrary<GraphEdge[]> {
  const edge = fc
    .record({ ends: fc.constantFrom(...possible), key: fc.constantFrom("", "2014", "2016-12-01"), properties })
    .map(({ ends, ...rest }) => ({ ...ends, ...rest }));
  return fc.uniqueArray(edge, {
    maxLength: 24,
    selector: ({ kind, from, to, key }) => `${kind} ${from} ${to} ${key}`,
  });
}

function edgesOn({ from, kind, to }: Route, drawn: readonly GraphNode[]): readonly Ends[] {
  const of = (end: NodeKind) => drawn.filter((node) => node.kind === end);
  return of(from).flatMap((a) => of(to).map((b) => ({ kind, from: a.id, to: b.id })));
}

function idOf(kind: NodeKind, slug: string): string {
  return `${nodeShapes[kind].prefix}:${slug}`;
}
