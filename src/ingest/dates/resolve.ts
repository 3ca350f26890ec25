import type { DateMention, MeetingDate, PartialDay, Vague } from "./date-mention.js";

/** The number of days of a month. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 of a day, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A mention with the year and month that it leaves out filled in from elsewhere. */
export function completed(
  mention: DateMention,
  known: { readonly year?: number; readonly month?: number },
): DateMention {
  const fill = (part: PartialDay, turned: number): PartialDay => ({
    year: part.year ?? (known.year === undefined ? null : known.year + turned),
    month: part.month ?? known.month ?? null,
    day: part.day,
  });
  const from = fill(mention.from, 0);
  const turns = from.month !== null && mention.to.month !== null && mention.to.month < from.month ? 1 : 0;
  return { ...mention, from, to: fill(mention.to, turns) };
}

/** The days that a mention means; null while its year is not known, or where there is no such day. */
export function resolved({ from, to, vague }: DateMention): MeetingDate | null {
  if (from.year === null || to.year === null) return null;
  if (vague === "AROUND") return around(from, to);
  if (from.day !== null && to.day !== null && from.month !== null && to.month !== null) {
    const startDate = isoDay(from.year, from.month, from.day);
    const endDate = isoDay(to.year, to.month, to.day);
    if (startDate === null || endDate === null || endDate < startDate) return null;
    return { startDate, endDate, datePrecision: "DAY", notBefore: null, notAfter: null };
  }
  const [notBefore, notAfter] = bounds(from.year, from.month, vague);
  const precision = vague !== null ? "APPROXIMATE" : from.month !== null ? "MONTH" : "YEAR";
  return { startDate: null, endDate: null, datePrecision: precision, notBefore, notAfter };
}

/** Days that a meeting lies between. */
function around(from: PartialDay, to: PartialDay): MeetingDate | null {
  const notBefore = isoDay(from.year ?? 0, from.month ?? 0, from.day ?? 0);
  const notAfter = isoDay(to.year ?? 0, to.month ?? 0, to.day ?? 0);
  return { startDate: null, endDate: null, datePrecision: "APPROXIMATE", notBefore, notAfter };
}

const partOfMonth: Partial<Record<Vague, readonly [number, number]>> = {
  EARLY: [1, 10],
  MID: [11, 20],
  LATE: [21, 31],
};
const partOfYear: Readonly<Record<Vague, readonly [number, number]>> = {
  EARLY: [1, 4],
  MID: [5, 8],
  LATE: [9, 12],
  FIRST_HALF: [1, 6],
  SECOND_HALF: [7, 12],
  SPRING: [3, 6],
  SUMMER: [6, 9],
  AUTUMN: [9, 12],
  WINTER: [1, 3],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  TWO_THIRDS: [8, 9],
  AROUND: [1, 12],
};

function bounds(year: number, month: number | null, vague: Vague | null): readonly [string | null, string | null] {
  if (month !== null) {
    const last = lengthOfMonth(year, month);
    const [first, end] = (vague === null ? undefined : partOfMonth[vague]) ?? [1, last];
    return [isoDay(year, month, first), isoDay(year, month, Math.min(end, last))];
  }
  const [first, end] = vague === null ? [1, 12] : partOfYear[vague];
  return [isoDay(year, first, 1), isoDay(year, end, lengthOfMonth(year, end))];
}
