import type { TimesQuery } from "../generated/operations.js";
import { type Dated, timeOf } from "../parts/dates.js";

export type TimedMeeting = TimesQuery["meetings"]["nodes"][number];
export type TimedDialogue = TimesQuery["dialogues"]["nodes"][number];

/** A day in milliseconds. */
export const dayLength = 86_400_000;

/** From when until when, in milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Inside which a meeting was: its days, or the bounds of what is known; null when nothing is. */
export function spanOf({ startDate, endDate, notBefore, notAfter }: Dated): Span | null {
  const start = startDate ?? notBefore ?? notAfter;
  const end = startDate === null ? (notAfter ?? notBefore) : (endDate ?? startDate);
  return start === null || end === null ? null : { start: timeOf(start), end: timeOf(end) + dayLength };
}

/** The first moment of a day, a month or a year as recorded. */
export function recordedTime(recorded: string): number {
  return timeOf(`${recorded}-01-01`.slice(0, 10));
}

/** A thing in the row in which it does not touch another. */
export interface Placed<Item> {
  readonly item: Item;
  readonly row: number;
}

/** Puts spans into as few rows as they need, in order of their start, each at least so long. */
export function inRows<Item extends Span>(items: readonly Item[], shortest: number): Placed<Item>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.start);
      const row = free === -1 ? ends.length : free;
      ends[row] = Math.max(item.end, item.start + shortest);
      return { item, row };
    });
}
