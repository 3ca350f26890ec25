import { firstDayOf, lastDayOf, type TimeUnit, unitOf } from "./unit.js";

/** When a meeting began, as far as is known. Days are ISO 8601. */
export interface DatedMeeting {
  readonly id: string;
  /** The first day on which it may have begun; null when nothing bounds it from below. */
  readonly startEarliest: string | null;
  /** The last day on which it may have begun; null when nothing bounds it from above. */
  readonly startLatest: string | null;
}

export interface TimeBucket {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  /** Meetings that certainly began in it. */
  readonly count: number;
  /** Meetings of approximate date that may have begun in it, or in a neighbouring bucket. */
  readonly possible: number;
  /** Those that `count` counts, by day, then id … */
  readonly meetings: readonly string[];
  /** … and those that `possible` counts. */
  readonly possibleMeetings: readonly string[];
}

export interface Timeline {
  /** One after another without a hole, oldest first; those in which nothing happened are there as well. */
  readonly buckets: readonly TimeBucket[];
  /** Meetings of which no bound is known: they could stand in any bucket and stand in none. */
  readonly undated: readonly string[];
}

/**
 * Meetings by the time at which they began. It reaches from the first to the last bound known, or over `span`, where
 * one is given (days, either end may be left open). A meeting with one bound only may lie anywhere beyond it.
 */
export function timeline(
  meetings: readonly DatedMeeting[],
  unit: TimeUnit,
  span: { readonly start?: string; readonly end?: string } = {},
): Timeline {
  const ordered = meetings.toSorted(byDay);
  const dated = ordered.filter(({ startEarliest, startLatest }) => startEarliest !== null || startLatest !== null);
  const undated = ordered.filter(({ startEarliest, startLatest }) => startEarliest === null && startLatest === null);
  const bounds = dated
    .flatMap(({ startEarliest, startLatest }) => [startEarliest, startLatest])
    .filter((day) => day !== null)
    .sort();
  const [start, end] = [span.start ?? bounds[0] ?? span.end, span.end ?? bounds.at(-1) ?? span.start];
  const ids = undated.map(({ id }) => id).sort();
  if (start === undefined || end === undefined || start > end) return { buckets: [], undated: ids };
  return { buckets: bucketsOf(dated, unit, unitOf(start, unit), unitOf(end, unit)), undated: ids };
}

function bucketsOf(dated: readonly DatedMeeting[], unit: TimeUnit, first: number, last: number): readonly TimeBucket[] {
  const length = last - first + 1;
  const certain = Array.from({ length }, (): string[] => []);
  const possible = Array.from({ length }, (): string[] => []);
  for (const { id, startEarliest, startLatest } of dated) {
    const from = startEarliest === null ? first : unitOf(startEarliest, unit);
    const to = startLatest === null ? last : unitOf(startLatest, unit);
    const bounded = startEarliest !== null && startLatest !== null;
    if (bounded && from === to) certain[from - first]?.push(id);
    else
      for (let number = Math.max(from, first); number <= Math.min(to, last); number++)
        possible[number - first]?.push(id);
  }
  return certain.map((ids, index) => {
    const possibleMeetings = possible[index] ?? [];
    return {
      start: firstDayOf(first + index, unit),
      end: lastDayOf(first + index, unit),
      count: ids.length,
      possible: possibleMeetings.length,
      meetings: ids,
      possibleMeetings,
    };
  });
}

function byDay(one: DatedMeeting, other: DatedMeeting): number {
  const [a, b] = [one.startEarliest ?? one.startLatest ?? "", other.startEarliest ?? other.startLatest ?? ""];
  if (a !== b) return a < b ? -1 : 1;
  return one.id === other.id ? 0 : one.id < other.id ? -1 : 1;
}
