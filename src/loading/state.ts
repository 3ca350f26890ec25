import type { Row, Value } from "../graph/statement.js";
import type { GraphStore } from "../graph/store.js";
import { kindOf } from "../model/reading/nodes.js";
import {
  type EdgeKind,
  edgeShapes,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type NodeKind,
  nodeShapes,
  type PropertyValue,
} from "../model/shape.js";
import { edgePages, nodePages, seedKinds } from "./statements.js";

/** Nodes a page: pages are keyed by id, so that a graph of any size is read in pieces that fit into memory. */
const NODES = 2_000;
/** Nodes whose edges are read in one go. */
const SOURCES = 500;

/**
 * The graph that a store holds, read back by the shape. What is not ours stays out: other labels, ids without our
 * prefix, edges that lead to something else.
 * @throws StoreError
 */
export async function readGraph(store: GraphStore): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const kind of seedKinds) {
    const found = await readNodes(store, kind);
    for (const node of found) nodes.push(node);
    for (let start = 0; start < found.length; start += SOURCES) {
      const ids = found.slice(start, start + SOURCES).map((node) => node.id);
      for (const edge of await readEdges(store, kind, ids)) edges.push(edge);
    }
  }
  return { nodes, edges };
}

async function readNodes(store: GraphStore, kind: NodeKind): Promise<readonly GraphNode[]> {
  const statement = nodePages.get(kind);
  if (statement === undefined) return [];
  const { prefix } = nodeShapes[kind];
  const nodes: GraphNode[] = [];
  for (let after = `${prefix}:`; ; ) {
    // ";" is the character after ":", so that this is the range of the prefix
    const parameters = { after, before: `${prefix};`, limit: NODES };
    const rows = await store.read({ statement, parameters });
    for (const row of rows) nodes.push(nodeOf(kind, row));
    after = nodes.at(-1)?.id ?? after;
    if (rows.length < NODES) return nodes;
  }
}

async function readEdges(store: GraphStore, kind: NodeKind, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const statement = edgePages.get(kind);
  if (statement === undefined || statement === null) return [];
  const rows = await store.read({ statement, parameters: { ids } });
  return rows.map(edgeOf).filter((edge) => edge !== null);
}

function nodeOf(kind: NodeKind, row: Row): GraphNode {
  const { id, ...properties } = propertiesOf(row.properties);
  return { kind, id: String(id), properties, ...(row.labelled === true ? {} : { outdated: true }) };
}

function edgeOf(row: Row): GraphEdge | null {
  const kind = row.kind as EdgeKind;
  const to = typeof row.to === "string" ? kindOf(row.to) : null;
  if (to === null || !(edgeShapes[kind].to as readonly NodeKind[]).includes(to)) return null;
  const { key = "", ...properties } = propertiesOf(row.properties);
  return { kind, from: String(row.from), to: String(row.to), key: String(key), properties };
}

function propertiesOf(value: Value | undefined): Record<string, PropertyValue> {
  return value as unknown as Record<string, PropertyValue>;
}
