import type { RelationKind } from "../../model/vocabulary.js";

/** A relation between two meetings: `from` builds on, follows … `to`. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

/** The relations that lead from a meeting to what it came out of: along them goes ancestry. */
export const ancestralKinds = [
  "BUILDS_ON",
  "FOLLOWS",
  "PRECEDED_BY",
  "RESUMES_TOPIC_OF",
] as const satisfies readonly RelationKind[];

export interface Relative {
  readonly meeting: string;
  /** Steps away, at least 1. */
  readonly depth: number;
  /** The meeting one step nearer … */
  readonly through: string;
  /** … and the relation between the two, which points from `from` to `to`. */
  readonly relation: Relation;
}

/**
 * The meetings that a meeting comes out of (`OUT`: along the arrows), that come out of it (`IN`), or both, to a depth.
 * Each is told once, at its least depth; the start itself never, so that cycles end. Nearest first, then by id.
 */
export function ancestry(
  relations: readonly Relation[],
  start: string,
  direction: "OUT" | "IN" | "BOTH",
  depth: number,
): readonly Relative[] {
  const steps = stepsFrom(relations, direction);
  const reached = new Map<string, Relative>();
  let front: readonly string[] = [start];
  for (let distance = 1; distance <= depth && front.length > 0; distance++) {
    const next = new Map<string, Relative>();
    for (const through of front) {
      for (const { meeting, relation } of steps.get(through) ?? []) {
        if (meeting === start || reached.has(meeting) || next.has(meeting)) continue;
        next.set(meeting, { meeting, depth: distance, through, relation });
      }
    }
    front = [...next.keys()].sort();
    for (const meeting of front) reached.set(meeting, next.get(meeting) as Relative);
  }
  return [...reached.values()];
}

interface Step {
  readonly meeting: string;
  readonly relation: Relation;
}

function stepsFrom(
  relations: readonly Relation[],
  direction: "OUT" | "IN" | "BOTH",
): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (start: string, meeting: string, relation: Relation) => {
    const list = steps.get(start);
    if (list === undefined) steps.set(start, [{ meeting, relation }]);
    else list.push({ meeting, relation });
  };
  for (const relation of [...relations].sort(byWords)) {
    if (direction !== "IN") add(relation.from, relation.to, relation);
    if (direction !== "OUT") add(relation.to, relation.from, relation);
  }
  return steps;
}

function byWords(one: Relation, other: Relation): number {
  const [a, b] = [`${one.kind} ${one.from} ${one.to}`, `${other.kind} ${other.from} ${other.to}`];
  return a === b ? 0 : a < b ? -1 : 1;
}
