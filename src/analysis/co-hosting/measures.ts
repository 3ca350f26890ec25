import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import pageRankModule from "graphology-metrics/centrality/pagerank.js";
import type { Random } from "../../lib/random.js";
import type { Ties } from "./ties.js";

// Both are CommonJS modules whose export is the function itself, though their types say that it is its `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const pageRank = pageRankModule as unknown as typeof pageRankModule.default;

/** What graphology says of a network. Its nodes are numbers from 0 on. */
export interface Measures {
  /** Weighted by the counts of the ties; sums to 1. Damping 0.85. */
  readonly pageRank: Float64Array;
  /** Louvain, weighted; numbered from 0, the largest first, then the one with the smallest node. */
  readonly community: Int32Array;
  readonly components: number;
}

/** PageRank, communities and components of the network that the ties make of `nodes` nodes. */
export function measuresOf(nodes: number, ties: Ties, random: Random): Measures {
  if (nodes === 0) return { pageRank: new Float64Array(0), community: new Int32Array(0), components: 0 };
  const graph = new UndirectedGraph<{ community?: number }, { weight: number }>();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (const [tie, weight] of ties.count.entries()) graph.addUndirectedEdge(ties.a[tie], ties.b[tie], { weight });
  const ranks = pageRank(graph, { getEdgeWeight: "weight", tolerance: 1e-10, maxIterations: 10_000 });
  const communities = louvain(graph, { getEdgeWeight: "weight", rng: random });
  return {
    pageRank: Float64Array.from({ length: nodes }, (_, node) => ranks[node] as number),
    community: renumbered(Array.from({ length: nodes }, (_, node) => communities[node] as number)),
    components: connectedComponents(graph).length,
  };
}

/** The same grouping under numbers that do not depend on how the algorithm came to it. */
function renumbered(communities: readonly number[]): Int32Array {
  const members = new Map<number, number[]>();
  for (const [node, community] of communities.entries()) {
    const list = members.get(community);
    if (list === undefined) members.set(community, [node]);
    else list.push(node);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  const numbers = new Int32Array(communities.length);
  for (const [number, nodes] of ordered.entries()) for (const node of nodes) numbers[node] = number;
  return numbers;
}
