import type { Adjacency } from "./adjacency.js";

/** A way through the graph: node `i` and the label of the arc that leads on from it. One node more than labels. */
export interface Way {
  readonly nodes: readonly number[];
  readonly labels: readonly number[];
}

/** Shorter first; as long as one another, by the first step that differs: its kind, then the node that it leads to. */
export function compareWays(one: Way, other: Way): number {
  const { length } = one.labels;
  if (length !== other.labels.length) return length - other.labels.length;
  for (let step = 0; step < length; step++) {
    const [label, otherLabel] = [one.labels[step] as number, other.labels[step] as number];
    const byKind = (label >> 1) - (otherLabel >> 1);
    if (byKind !== 0) return byKind;
    const byNode = (one.nodes[step + 1] as number) - (other.nodes[step + 1] as number);
    if (byNode !== 0) return byNode;
    if (label !== otherLabel) return label - otherLabel;
  }
  return 0;
}

/** True when both take the same first `steps` steps. */
export function startsAlike(one: Way, other: Way, steps: number): boolean {
  for (let step = 0; step < steps; step++) {
    if (one.labels[step] !== other.labels[step] || one.nodes[step + 1] !== other.nodes[step + 1]) return false;
  }
  return one.nodes[0] === other.nodes[0];
}

/** One step of a path, along an edge or against its direction. */
export interface Hop {
  readonly kind: string;
  /** The ends of the edge, in the edge's own direction. */
  readonly from: string;
  readonly to: string;
  /** True where the path takes the edge from `from` to `to`. */
  readonly forward: boolean;
}

/** A path as it is read. */
export interface Path {
  /** Hops. */
  readonly length: number;
  /** Ids from the start to the goal, each once. */
  readonly nodes: readonly string[];
  readonly hops: readonly Hop[];
}

/** The path that a way stands for. */
export function pathOf({ nodes, labels }: Way, { ids, kinds }: Adjacency): Path {
  const names = nodes.map((node) => ids[node] as string);
  return {
    length: labels.length,
    nodes: names,
    hops: labels.map((label, step) => {
      const [start, end] = [names[step] as string, names[step + 1] as string];
      const forward = label % 2 === 0;
      return { kind: kinds[label >> 1] as string, from: forward ? start : end, to: forward ? end : start, forward };
    }),
  };
}
