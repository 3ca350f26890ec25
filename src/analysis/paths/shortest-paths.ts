import type { Adjacency } from "./adjacency.js";
import { type Completer, completerTo } from "./completion.js";
import { distancesTo, type Terrain } from "./reach.js";
import { compareWays, type Path, pathOf, startsAlike, type Way } from "./way.js";

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** How many paths at most. */
  readonly count: number;
  /** How many hops a path has at most. */
  readonly maxHops: number;
  /** The kinds of edges that may be taken, in both directions; absent: all. */
  readonly kinds?: readonly string[];
  /** False for nodes that may not lie on a path; `from` and `to` are not asked about. */
  readonly admits?: (id: string) => boolean;
}

/**
 * The shortest paths between two nodes that enter no node twice: shorter ones first, then by the first step that
 * differs, its kind before the node that it leads to. Two edges of different kinds between the same nodes are two
 * ways. Empty where there is no way, where one of the nodes has no edge, and from a node to itself.
 *
 * J. Y. Yen: Finding the K shortest loopless paths in a network. Management Science 17 (1971) 712-716, with
 * E. L. Lawler's partition (Management Science 18 (1972) 401-405): no way is looked for twice.
 */
export function shortestPaths(adjacency: Adjacency, question: PathQuestion): readonly Path[] {
  const { numbers } = adjacency;
  const [start, goal] = [numbers.get(question.from), numbers.get(question.to)];
  if (start === undefined || goal === undefined || start === goal) return [];
  const terrain = terrainOf(adjacency, question, start, goal);
  const most = Math.min(question.maxHops, adjacency.ids.length - 1);
  const completer = completerTo(goal, distancesTo(goal, most, terrain), terrain);
  return waysOf(start, question.count, most, completer, adjacency).map((way) => pathOf(way, adjacency));
}

function terrainOf(adjacency: Adjacency, { kinds, admits }: PathQuestion, start: number, goal: number): Terrain {
  const chosen = new Set(kinds ?? adjacency.kinds);
  const labels = Uint8Array.from(adjacency.kinds.flatMap((kind) => (chosen.has(kind) ? [1, 1] : [0, 0])));
  const open = new Uint8Array(adjacency.ids.length).fill(1);
  if (admits !== undefined) for (const [node, id] of adjacency.ids.entries()) if (!admits(id)) open[node] = 0;
  open[start] = 1;
  open[goal] = 1;
  return { adjacency, labels, open };
}

/** A way with the step from which on it was looked for: before it, it follows a way found earlier. */
interface Candidate {
  readonly way: Way;
  readonly branch: number;
}

function waysOf(
  start: number,
  count: number,
  most: number,
  completer: Completer,
  adjacency: Adjacency,
): readonly Way[] {
  const found: Way[] = [];
  const candidates: Candidate[] = [];
  const first = completer.complete([start], new Set(), most);
  if (first !== undefined) candidates.push({ way: first, branch: 0 });
  while (found.length < count) {
    const next = takeFirst(candidates);
    if (next === undefined) break;
    found.push(next.way);
    if (found.length === count) break;
    for (let step = next.branch; step < next.way.labels.length; step++) {
      const root = next.way.nodes.slice(0, step + 1);
      const on = completer.complete(root, takenArcs(adjacency, found, next.way, step), most - step);
      if (on === undefined) continue;
      const nodes = [...root, ...on.nodes.slice(1)];
      candidates.push({ way: { nodes, labels: [...next.way.labels.slice(0, step), ...on.labels] }, branch: step });
    }
  }
  return found;
}

function takeFirst(candidates: Candidate[]): Candidate | undefined {
  let first: Candidate | undefined;
  for (const candidate of candidates) {
    if (first === undefined || compareWays(candidate.way, first.way) < 0) first = candidate;
  }
  if (first !== undefined) candidates.splice(candidates.indexOf(first), 1);
  return first;
}

/** The arcs by which the ways found go on that start as `way` does up to `step`. */
function takenArcs(
  { offsets, ends, labels }: Adjacency,
  found: readonly Way[],
  way: Way,
  step: number,
): ReadonlySet<number> {
  const node = way.nodes[step] as number;
  const alike = found.filter((other) => startsAlike(other, way, step));
  const taken = new Set<number>();
  for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
    const takes = (other: Way) => other.nodes[step + 1] === ends[arc] && other.labels[step] === labels[arc];
    if (alike.some(takes)) taken.add(arc);
  }
  return taken;
}
