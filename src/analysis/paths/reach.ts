import type { Adjacency } from "./adjacency.js";

/** The part of a graph in which ways are looked for. */
export interface Terrain {
  readonly adjacency: Adjacency;
  /** By an arc's label: 1 where it may be taken. */
  readonly labels: Uint8Array;
  /** By node: 0 where it may not be entered. */
  readonly open: Uint8Array;
}

/** How far a node is when it cannot be reached, or not in so few hops. */
export const unreached = 0x7fff;

/** How many hops every node is from `goal`, as far as `most` hops. */
export function distancesTo(goal: number, most: number, { adjacency, labels, open }: Terrain): Int16Array {
  const { offsets, ends } = adjacency;
  const distances = new Int16Array(adjacency.ids.length).fill(unreached);
  const queue = new Int32Array(adjacency.ids.length);
  distances[goal] = 0;
  queue[0] = goal;
  let found = 1;
  for (let next = 0; next < found; next++) {
    const node = queue[next] as number;
    const distance = (distances[node] as number) + 1;
    if (distance > most) break;
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      const neighbour = ends[arc] as number;
      if (distances[neighbour] !== unreached || open[neighbour] === 0) continue;
      if (labels[adjacency.labels[arc] as number] === 0) continue;
      distances[neighbour] = distance;
      queue[found++] = neighbour;
    }
  }
  return distances;
}
