import { type Draft, fault, isBroken } from "../draft.js";
import type { DatesSeed } from "../format/dates.js";
import type { Place } from "../place.js";

/** The date properties of a Meeting, as shape.ts tells. */
export type DateProperties = Readonly<
  Record<
    "startDate" | "endDate" | "datePrecision" | "notBefore" | "notAfter" | "startEarliest" | "startLatest",
    string | undefined
  >
>;

const keys = ["start", "end", "month", "year", "notBefore", "notAfter"] as const;

/** What the dates of a seed say for the graph; faults where they contradict each other or the year of the file. */
export function dateProperties(draft: Draft, dates: DatesSeed, place: Place): DateProperties {
  const forms = [dates.start, dates.month, dates.year, dates.notBefore ?? dates.notAfter];
  if (forms.filter((form) => form !== undefined).length !== 1 && !isBroken(draft, place, ...keys)) {
    fault(draft, place, 'needs exactly one of "start" (with "end"), "month", "year", and "notBefore" with "notAfter"');
  }
  const { startDate, endDate, notBefore, notAfter } = bounds(dates);
  if (isAfter(startDate, endDate)) fault(draft, place, `starts on ${startDate}, after its end on ${endDate}`);
  if (isAfter(notBefore, notAfter)) fault(draft, place, `notBefore ${notBefore} is later than notAfter ${notAfter}`);
  const earliest = startDate ?? notBefore;
  const latest = startDate ?? notAfter;
  yearFault(draft, earliest, latest, place);
  const datePrecision = precision(dates);
  return { startDate, endDate, datePrecision, notBefore, notAfter, startEarliest: earliest, startLatest: latest };
}

function bounds({ start, end, month, year, notBefore, notAfter }: DatesSeed) {
  if (start !== undefined) return { startDate: start, endDate: end ?? start };
  if (month !== undefined) return { notBefore: firstDay(month), notAfter: lastDay(month) };
  if (year !== undefined) return { notBefore: firstDay(String(year)), notAfter: lastDay(String(year)) };
  return { notBefore, notAfter };
}

function precision({ start, month, year, notBefore, notAfter }: DatesSeed): string | undefined {
  if (start !== undefined) return "DAY";
  if (month !== undefined) return "MONTH";
  if (year !== undefined) return "YEAR";
  return (notBefore ?? notAfter) === undefined ? undefined : "APPROXIMATE";
}

/** The first day of a day, month or year. */
export function firstDay(coarse: string): string {
  return `${coarse}-01-01`.slice(0, 10);
}

/** The last day of a day, month or year. */
export function lastDay(coarse: string): string {
  if (coarse.length === 10) return coarse;
  const [year, month] = coarse.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
}

function isAfter(first: string | undefined, last: string | undefined): boolean {
  return first !== undefined && last !== undefined && first > last;
}

function yearFault(draft: Draft, earliest: string | undefined, latest: string | undefined, place: Place): void {
  const year = /(\d{4})\.yaml$/.exec(place.in.file)?.[1];
  if (year === undefined) return;
  if ((earliest ?? year).slice(0, 4) > year || (latest ?? year).slice(0, 4) < year) {
    fault(draft, place, `is outside of ${year}, the year of the file`);
  }
}
