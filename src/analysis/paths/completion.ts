import { distancesTo, type Terrain, unreached } from "./reach.js";
import type { Way } from "./way.js";

/** Finds the first of the shortest ways on from a node to the goal. Holds room for one search at a time. */
export interface Completer {
  /**
   * The way on from the last of the nodes of `root` to the goal that takes at most `most` hops, enters no node of
   * `root` again and starts with none of the arcs in `banned`; of the shortest such ways the first in the order of
   * `compareWays`. Undefined when there is none.
   */
  complete(root: readonly number[], banned: ReadonlySet<number>, most: number): Way | undefined;
}

/**
 * Two attempts. The distances to the goal, taken once without regard to the root, never say too much: where they can
 * be followed down without meeting the root, that is a shortest way, and it is found after a look at few nodes. Only
 * where the root stands in the way everywhere are the distances around it taken anew.
 */
export function completerTo(goal: number, distances: Int16Array, terrain: Terrain): Completer {
  const { offsets, ends, labels } = terrain.adjacency;
  const dead = new Uint8Array(terrain.adjacency.ids.length);

  /** The arcs by which one may leave the spur towards the goal, and the fewest hops that they promise. */
  const departures = (spur: number, banned: ReadonlySet<number>, guide: Int16Array, open: Uint8Array) => {
    const arcs: number[] = [];
    let hops = unreached;
    for (let arc = offsets[spur] as number; arc < (offsets[spur + 1] as number); arc++) {
      const end = ends[arc] as number;
      if (banned.has(arc) || open[end] === 0 || terrain.labels[labels[arc] as number] === 0) continue;
      const needed = (guide[end] as number) + 1;
      if (needed > hops) continue;
      if (needed < hops) arcs.length = 0;
      hops = needed;
      arcs.push(arc);
    }
    return { arcs, hops };
  };

  /** The first way that goes nearer to the goal with every hop, as its arcs; nodes that proved to be dead ends are passed by. */
  const descent = (arcs: Iterable<number>, guide: Int16Array, open: Uint8Array): number[] | undefined => {
    for (const arc of arcs) {
      const node = ends[arc] as number;
      if (node === goal) return [arc];
      if (dead[node] === 1) continue;
      const rest = descent(nearerArcs(node, guide, open), guide, open);
      if (rest !== undefined) return [arc, ...rest];
      dead[node] = 1;
    }
    return undefined;
  };

  function* nearerArcs(node: number, guide: Int16Array, open: Uint8Array): Iterable<number> {
    const nearer = (guide[node] as number) - 1;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const end = ends[arc] as number;
      if (guide[end] === nearer && open[end] === 1 && terrain.labels[labels[arc] as number] === 1) yield arc;
    }
  }

  /** The nodes to which one may go from the spur. */
  const wantedFrom = (spur: number, banned: ReadonlySet<number>, open: Uint8Array): Uint8Array => {
    const wanted = new Uint8Array(terrain.adjacency.ids.length);
    for (let arc = offsets[spur] as number; arc < (offsets[spur + 1] as number); arc++) {
      const allowed = !banned.has(arc) && terrain.labels[labels[arc] as number] === 1;
      if (allowed && open[ends[arc] as number] === 1) wanted[ends[arc] as number] = 1;
    }
    return wanted;
  };

  /** One attempt along `guide`: false when not even the guide promises a way of at most `most` hops. */
  const attempt = (spur: number, banned: ReadonlySet<number>, most: number, guide: Int16Array, open: Uint8Array) => {
    const { arcs, hops } = departures(spur, banned, guide, open);
    if (hops > most) return false;
    dead.fill(0);
    return descent(arcs, guide, open);
  };

  return {
    complete(root, banned, most) {
      const spur = root[root.length - 1] as number;
      const { open } = terrain;
      const closed = root.filter((node) => open[node] === 1);
      for (const node of closed) open[node] = 0;
      const arcs =
        attempt(spur, banned, most, distances, open) ??
        attempt(spur, banned, most, distancesTo(goal, most, terrain, wantedFrom(spur, banned, open)), open);
      for (const node of closed) open[node] = 1;
      if (arcs === undefined || arcs === false) return undefined;
      return {
        nodes: [spur, ...arcs.map((arc) => ends[arc] as number)],
        labels: arcs.map((arc) => labels[arc] as number),
      };
    },
  };
}
