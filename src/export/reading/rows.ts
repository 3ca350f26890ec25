import type { Row, Value } from "../../graph/statement.js";
import { kindOf, projectedProperties } from "../../model/reading/nodes.js";
import {
  type EdgeKind,
  edgeShapes,
  type GraphEdge,
  type GraphNode,
  type NodeKind,
  nodeKinds,
  type PropertyValue,
} from "../../model/shape.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** What is exported of a node: what the API shows of it. What statements alone need, and what is not ours, stays out. */
const exported = new Map<NodeKind, readonly string[]>(
  nodeKinds.map((kind) => [
    kind,
    projectedProperties([kind])
      .filter((name) => name !== "id")
      .sort(),
  ]),
);

/** The node in a row of `id` and `properties`, its properties in the order of their names. */
export function nodeOf(kind: NodeKind, row: Row): GraphNode {
  return { kind, id: String(row.id), properties: sorted(row.properties, exported.get(kind) ?? []) };
}

/** The edge in a row of `kind`, `from`, `to` and `properties`; null when it leads to what is not ours. */
export function edgeOf(row: Row): GraphEdge | null {
  const kind = row.kind as EdgeKind;
  const [from, to] = [String(row.from), String(row.to)];
  const end = kindOf(to);
  if (end === null || !(edgeShapes[kind].to as readonly NodeKind[]).includes(end)) return null;
  const { key } = row.properties as { readonly key?: string };
  const names = [...Object.keys(edgeShapes[kind].properties), "evidence", "sources"].sort();
  return { kind, from, to, key: key ?? "", properties: sorted(row.properties, names) };
}

function sorted(value: Value | undefined, names: readonly string[]): Properties {
  const properties = (value ?? {}) as Readonly<Record<string, PropertyValue | null>>;
  const kept: Record<string, PropertyValue> = {};
  for (const name of names) {
    const found = properties[name];
    if (found !== undefined && found !== null) kept[name] = found;
  }
  return kept;
}

/** Orders texts by their code units, as nothing else does everywhere alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders edges by kind, start, end and key. */
export function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return compare(a.kind, b.kind) || compare(a.from, b.from) || compare(a.to, b.to) || compare(a.key, b.key);
}

/** A list of texts among properties; empty where there is none. */
export function textsIn(properties: Properties, name: string): readonly string[] {
  const value = properties[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** A property as text, or undefined. */
export function textIn(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === "string" ? value : undefined;
}
