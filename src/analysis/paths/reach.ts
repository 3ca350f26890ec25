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

/**
 * How many hops every node is from `goal`, as far as `most` hops; where some nodes are `wanted` (by node: 1), no
 * farther than to the nearest of them.
 */
export function distancesTo(
  goal: number,
  most: number,
  { adjacency, labels, open }: Terrain,
  wanted?: Uint8Array,
): Int16Array {
  const { offsets, ends } = adjacency;
  const distances = new Int16Array(adjacency.ids.length).fill(unreached);
  const queue = new Int32Array(adjacency.ids.length);
  distances[goal] = 0;
  queue[0] = goal;
  let found = 1;
  let farthest = most;
  for (let next = 0; next < found; next++) {
    const node = queue[next] as number;
    const distance = (distances[node] as number) + 1;
    if (distance > farthest) break;
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      const neighbour = ends[arc] as number;
      if (distances[neighbour] !== unreached || open[neighbour] === 0) continue;
      if (labels[adjacency.labels[arc] as number] === 0) continue;
      distances[neighbour] = distance;
      if (wanted?.[neighbour] === 1) farthest = distance;
      queue[found++] = neighbour;
    }
  }
  return distances;
}
