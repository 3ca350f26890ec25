import { type NodeKind, nodeKinds, nodeShapes } from "../model/shape.js";

/** Properties that statements look nodes up, range over, sort or count by, beside the ids; several together are one index. */
const lookedUp: readonly (readonly [kind: NodeKind, ...properties: string[]])[] = [
  ["Meeting", "sortDate"],
  ["Meeting", "detail", "startEarliest", "startLatest"],
  ["State", "code"],
  ["Organisation", "acronym"],
  ["PolicyFramework", "shortName"],
];

const head = `// Constraints and indexes of the graph, applied to any store and as often as wanted.
// Emitted from src/model/shape.ts by src/loading/graph-schema.ts; a test compares them.
`;

/** The text of `schema/graph.cypher`: every kind's id is unique, and the labels that several kinds share are indexed. */
export function graphSchema(): string {
  const statements = [
    ...nodeKinds.map(uniqueId),
    ...sharedLabels().map((label) => index(label, "id")),
    ...lookedUp.map(([kind, ...properties]) => index(kind, ...properties)),
  ];
  return `${[head, ...statements].join("\n")}\n`;
}

/** Labels beside the kinds' own, as `Actor`: `MATCH (a:Actor) WHERE a.id IN $ids` needs an index of its own. */
function sharedLabels(): readonly string[] {
  const labels = nodeKinds.flatMap((kind) => nodeShapes[kind].labels.filter((label) => label !== kind));
  return [...new Set(labels)].sort();
}

function uniqueId(kind: NodeKind): string {
  return `CREATE CONSTRAINT ${snake(kind)}_id IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE;`;
}

function index(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].map(snake).join("_");
  const keys = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${keys});`;
}

function snake(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
