import { dayBefore } from "./unit.js";

/** Somebody holds an office from one day (included) to another (excluded). */
export interface Term {
  readonly holder: string;
  /** ISO 8601, or a coarser prefix of it ("2014", "2016-12") where the day is not known. */
  readonly from: string;
  /** As `from`; null: still, or not known. */
  readonly to: string | null;
}

/** What is wrong, or not known, between two terms. */
export interface Irregularity {
  /**
   * GAP: nobody held the office for a while. OVERLAP: two held it at once. UNCERTAIN: the days known are too coarse
   * to tell, or the end of the earlier term is not known.
   */
  readonly kind: "GAP" | "OVERLAP" | "UNCERTAIN";
  readonly earlier: Term;
  readonly later: Term;
  /** The days in question, first and last: certainly without holder, certainly with two, or in doubt. */
  readonly start: string;
  readonly end: string;
}

/** The first and the last day that a date may mean. */
export function daysOf(date: string): { readonly first: string; readonly last: string } {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { first: date, last: date };
  if (/^\d{4}-\d{2}$/.test(date)) {
    const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
    const next =
      month === 12
        ? `${String(year + 1).padStart(4, "0")}-01-01`
        : `${date.slice(0, 5)}${String(month + 1).padStart(2, "0")}-01`;
    return { first: `${date}-01`, last: dayBefore(next) };
  }
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` };
  throw new TypeError(`not a date in ISO 8601: ${date}`);
}

/**
 * Where the terms of one office do not follow one another from handover to handover. A coarse date is the interval of
 * the days that it may mean: a gap or overlap is told only where it is there whichever of them is right.
 */
export function chairmanshipGaps(terms: readonly Term[]): readonly Irregularity[] {
  const ordered = terms.toSorted(byStart);
  const found: Irregularity[] = [];
  let earlier: Term | undefined; // the one that lasts longest so far
  for (const later of ordered) {
    const irregularity = earlier === undefined ? undefined : between(earlier, later);
    if (irregularity !== undefined) found.push(irregularity);
    if (earlier === undefined || endOf(later) >= endOf(earlier)) earlier = later;
  }
  return found;
}

function between(earlier: Term, later: Term): Irregularity | undefined {
  const begin = daysOf(later.from);
  if (earlier.to === null)
    return { kind: "UNCERTAIN", earlier, later, start: daysOf(earlier.from).last, end: begin.last };
  const end = daysOf(earlier.to);
  if (end.last < begin.first) return { kind: "GAP", earlier, later, start: end.last, end: dayBefore(begin.first) };
  if (begin.last < end.first) {
    const laterEnd = later.to === null ? end.first : daysOf(later.to).first;
    return { kind: "OVERLAP", earlier, later, start: begin.last, end: dayBefore(inOrder(laterEnd, end.first)[0]) };
  }
  if (end.first === end.last && begin.first === begin.last) return undefined; // a handover on one day
  const [start] = inOrder(end.first, begin.first);
  return { kind: "UNCERTAIN", earlier, later, start, end: inOrder(end.last, begin.last)[1] };
}

function inOrder(one: string, other: string): readonly [first: string, last: string] {
  return one < other ? [one, other] : [other, one];
}

/** The last day that the end of a term may mean. An open end before another term is not taken as lasting: it is unknown. */
function endOf({ from, to }: Term): string {
  return daysOf(to ?? from).last;
}

function byStart(one: Term, other: Term): number {
  const [a, b] = [`${daysOf(one.from).first} ${one.holder}`, `${daysOf(other.from).first} ${other.holder}`];
  return a === b ? 0 : a < b ? -1 : 1;
}
