import type { Incidence } from "./incidence.js";

/**
 * Betweenness of every node of an undirected graph without weights, given as each node's neighbours: the share of the
 * shortest paths between two others that lead through it, added up over all pairs and divided by the number of pairs,
 * (n - 1)(n - 2) / 2, so that it lies between 0 and 1. Exact; n·m steps on flat arrays.
 *
 * U. Brandes: A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25 (2001) 163-177.
 * Dependencies are added up along successors instead of predecessors, as in K. Madduri, D. Ediger, K. Jiang, D. A.
 * Bader, D. Chavarria-Miranda: A faster parallel algorithm and efficient multithreaded implementations for evaluating
 * betweenness centrality on massive datasets. IPDPS (2009).
 */
export function betweennessOf({ offsets, items }: Incidence): Float64Array {
  const nodes = offsets.length - 1;
  const betweenness = new Float64Array(nodes);
  if (nodes < 3) return betweenness;
  const distance = new Int32Array(nodes);
  const paths = new Float64Array(nodes);
  const share = new Float64Array(nodes);
  const order = new Int32Array(nodes); // nodes by their distance from the source
  const successors = new Int32Array(items.length); // of the nodes in that order, one after another
  const successorsEnd = new Int32Array(nodes);
  for (let source = 0; source < nodes; source++) {
    distance.fill(-1);
    paths.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let found = 1;
    let arcs = 0;
    for (let next = 0; next < found; next++) {
      const node = order[next] as number;
      const further = (distance[node] as number) + 1;
      const ways = paths[node] as number;
      const end = offsets[node + 1] as number;
      for (let position = offsets[node] as number; position < end; position++) {
        const neighbour = items[position] as number;
        if (distance[neighbour] === -1) {
          distance[neighbour] = further;
          order[found++] = neighbour;
        }
        if (distance[neighbour] === further) {
          paths[neighbour] = (paths[neighbour] as number) + ways;
          successors[arcs++] = neighbour;
        }
      }
      successorsEnd[next] = arcs;
    }
    for (let last = found - 1; last > 0; last--) {
      const node = order[last] as number;
      const end = successorsEnd[last] as number;
      let sum = 0;
      for (let arc = successorsEnd[last - 1] as number; arc < end; arc++)
        sum += share[successors[arc] as number] as number;
      const dependency = sum * (paths[node] as number);
      share[node] = (1 + dependency) / (paths[node] as number);
      betweenness[node] = (betweenness[node] as number) + dependency;
    }
  }
  const orderedPairs = (nodes - 1) * (nodes - 2); // each pair was counted from both of its ends
  return betweenness.map((value) => value / orderedPairs);
}
