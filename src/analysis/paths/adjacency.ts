/** An edge as far as ways through the graph are concerned. */
export interface PathEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The edges of a graph, both ways, as flat arrays. Nodes are numbered in the order of their ids and kinds in the order
 * of their names, so that comparing numbers is comparing words. The arcs of a node ascend by kind, then by the node
 * that they lead to, then forward before backward. Parallel edges of one kind count once.
 */
export interface Adjacency {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly kinds: readonly string[];
  /** The arcs of node `n`: from `offsets[n]` up to `offsets[n + 1]` (excluded). */
  readonly offsets: Int32Array;
  /** Where an arc leads. */
  readonly ends: Int32Array;
  /** An arc's label: twice its kind's number, plus one where it runs against the edge's own direction. */
  readonly labels: Uint8Array;
}

/** Built once per data set: 500,000 edges take a second or so. @throws TypeError at more than 128 kinds */
export function buildAdjacency(edges: readonly PathEdge[]): Adjacency {
  const nodes = new Set<string>();
  const kindNames = new Set<string>();
  for (const { kind, from, to } of edges) {
    nodes.add(from).add(to);
    kindNames.add(kind);
  }
  const ids = [...nodes].sort();
  const kinds = [...kindNames].sort();
  if (kinds.length > 128) throw new TypeError(`${kinds.length} kinds of edges: an arc's label is one byte`);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const kindNumbers = new Map(kinds.map((kind, number) => [kind, number]));
  // an arc as one number that sorts as arcs do: label's kind, end, direction
  const arcs: number[][] = ids.map(() => []);
  const add = (start: number, kind: number, end: number, backward: number) =>
    arcs[start]?.push((kind * ids.length + end) * 2 + backward);
  for (const { kind, from, to } of edges) {
    const number = kindNumbers.get(kind) as number;
    const [start, end] = [numbers.get(from) as number, numbers.get(to) as number];
    if (start === end) continue; // no simple path takes it
    add(start, number, end, 0);
    add(end, number, start, 1);
  }
  return { ids, numbers, kinds, ...flattened(arcs, ids.length) };
}

function flattened(arcs: readonly number[][], nodes: number): Pick<Adjacency, "offsets" | "ends" | "labels"> {
  const offsets = new Int32Array(nodes + 1);
  for (const [node, list] of arcs.entries()) {
    list.sort((one, other) => one - other);
    let kept = 0;
    for (const arc of list) if (kept === 0 || list[kept - 1] !== arc) list[kept++] = arc;
    list.length = kept;
    offsets[node + 1] = (offsets[node] as number) + kept;
  }
  const ends = new Int32Array(offsets[nodes] as number);
  const labels = new Uint8Array(ends.length);
  let position = 0;
  for (const list of arcs) {
    for (const arc of list) {
      const half = Math.floor(arc / 2);
      ends[position] = half % nodes;
      labels[position++] = Math.floor(half / nodes) * 2 + (arc % 2);
    }
  }
  return { offsets, ends, labels };
}
