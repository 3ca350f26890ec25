import type { MeetingDate } from "../dates/date-mention.js";
import { completed, resolved } from "../dates/resolve.js";
import { fact } from "../facts/date.js";
import type { Draft } from "./draft.js";
import type { Fact } from "./fact.js";

const leastDated = 3;

/** Which way a list runs in time; 0 where it has no order that can be relied on. */
export function directionOf(drafts: readonly Draft[]): -1 | 0 | 1 {
  const starts = drafts.flatMap(({ date }) => firstDay(date) ?? []);
  if (starts.length < leastDated) return 0;
  let rising = 0;
  let falling = 0;
  for (let at = 1; at < starts.length; at += 1) {
    if ((starts[at] ?? "") >= (starts[at - 1] ?? "")) rising += 1;
    if ((starts[at] ?? "") <= (starts[at - 1] ?? "")) falling += 1;
  }
  if (falling === starts.length - 1) return -1;
  return rising === starts.length - 1 ? 1 : 0;
}

/** Fills in what only the order of a list tells: the year of a day, or the bounds of a meeting without any date. */
export function datedByOrder(drafts: readonly Draft[]): readonly Draft[] {
  const direction = directionOf(drafts);
  if (direction === 0) return drafts;
  return boundedByOrder(yearsByOrder(drafts, direction), direction);
}

/** For each draft the last known day before it and the first behind it, in time: one way through the list each. */
function bounds(drafts: readonly Draft[], direction: -1 | 1): readonly (readonly [string | null, string | null])[] {
  const inTime = direction === 1 ? drafts : drafts.toReversed();
  const after = passed(inTime, lastDay);
  const before = passed(inTime.toReversed(), firstDay).toReversed();
  const found = inTime.map((_, index) => [after[index] ?? null, before[index] ?? null] as const);
  return direction === 1 ? found : found.toReversed();
}

/** The day that was known last at each draft, its own not counted. */
function passed(
  drafts: readonly Draft[],
  day: (date: MeetingDate | null) => string | null,
): readonly (string | null)[] {
  let known: string | null = null;
  return drafts.map(({ date }) => {
    const before = known;
    known = day(date) ?? known;
    return before;
  });
}

function yearsByOrder(drafts: readonly Draft[], direction: -1 | 1): readonly Draft[] {
  const known = bounds(drafts, direction);
  return drafts.map((draft, index) => {
    if (draft.date !== null || draft.mention?.from.month == null) return draft;
    const found = yearBetween(draft, ...(known[index] ?? [null, null]));
    return found === null ? draft : { ...draft, date: found.date, facts: [...draft.facts, found.fact] };
  });
}

function boundedByOrder(drafts: readonly Draft[], direction: -1 | 1): readonly Draft[] {
  const known = bounds(drafts, direction);
  return drafts.map((draft, index) => {
    if (draft.date !== null) return draft;
    const [after, before] = known[index] ?? [null, null];
    if (draft.mention?.from.month != null || after === null || before === null) return draft;
    const date: MeetingDate = {
      startDate: null,
      endDate: null,
      datePrecision: "APPROXIMATE",
      notBefore: after,
      notAfter: before,
    };
    const bound: Fact = {
      field: "startDate",
      value: `${after}/${before}`,
      quote: draft.span,
      rule: "bounds-from-order",
      stated: false,
      why: "the list is in the order of time",
    };
    return { ...draft, date, facts: [...draft.facts, bound] };
  });
}

function yearBetween(
  { mention }: Draft,
  after: string | null,
  before: string | null,
): { readonly date: MeetingDate; readonly fact: Fact } | null {
  if (mention === null) return null;
  const known = [after, before].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  if (known.length === 0) return null;
  const years = Array.from(
    { length: Math.max(...known) - Math.min(...known) + 1 },
    (_, offset) => Math.min(...known) + offset,
  );
  const fitting = years.flatMap((year) => {
    const date = resolved(completed(mention, { year }));
    const start = firstDay(date);
    const inside =
      date !== null && start !== null && (after === null || start >= after) && (before === null || start <= before);
    return inside ? [date] : [];
  });
  const [only] = fitting;
  if (fitting.length !== 1 || only === undefined) return null;
  return { date: only, fact: fact(only, mention, "year-from-order", "the list is in the order of time") };
}

function firstDay(date: MeetingDate | null): string | null {
  return date === null ? null : (date.startDate ?? date.notBefore);
}

function lastDay(date: MeetingDate | null): string | null {
  return date === null ? null : (date.endDate ?? date.notAfter);
}
