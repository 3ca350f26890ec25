import type { Neighbour } from "../reading/edges.js";

/**
 * True when a term (of a Chair, of a membership) certainly lasts over all of the days given: it began on the first or
 * earlier, and ends after the last or not at all. Of a term whose beginning is not known nothing is certain. The day of a handover belongs to the one who takes over.
 */
export function certainlyCovers(term: Neighbour["edge"], firstDay: string, lastDay: string): boolean {
  const from = term.certainFrom as string | null | undefined;
  const to = term.certainTo as string | null | undefined;
  return typeof from === "string" && from <= firstDay && (to === null || to === undefined || lastDay < to);
}

/** Terms by their first day, those without one first. */
export function byFrom(one: Neighbour, other: Neighbour): number {
  const [a, b] = [String(one.edge.from ?? ""), String(other.edge.from ?? "")];
  if (a !== b) return a < b ? -1 : 1;
  return one.node.id < other.node.id ? -1 : 1;
}
