import type { DatePrecision } from "../generated/operations.js";

/** What is known of when a meeting was. */
export interface Dated {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const day = format({ day: "numeric", month: "long", year: "numeric" });
const month = format({ month: "long", year: "numeric" });

/** The day as milliseconds, in UTC. */
export const timeOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** When a meeting was, as one would say it. */
export function whenOf(meeting: Dated): string {
  const { startDate, endDate, datePrecision, notBefore, notAfter } = meeting;
  if (startDate !== null) {
    return endDate === null || endDate === startDate
      ? day.format(timeOf(startDate))
      : day
          .formatRange(timeOf(startDate), timeOf(endDate))
          .replace(/\s?–\s?/, " – ")
          .replace(/(?<=^\d+) – (?=\d)/, "–");
  }
  if (datePrecision === "MONTH" && notBefore !== null) return month.format(timeOf(notBefore));
  if (datePrecision === "YEAR" && notBefore !== null) return `${notBefore.slice(0, 4)}, day not known`;
  if (notBefore !== null && notAfter !== null) {
    return `between ${day.format(timeOf(notBefore))} and ${day.format(timeOf(notAfter))}`;
  }
  if (notBefore !== null) return `not before ${day.format(timeOf(notBefore))}`;
  if (notAfter !== null) return `not after ${day.format(timeOf(notAfter))}`;
  return "date not known";
}

/** A year, a month or a day as recorded ("2019", "2019-05", "2019-05-04"), as one would say it. */
export function recordedDate(recorded: string): string {
  if (/^\d{4}$/.test(recorded)) return recorded;
  if (/^\d{4}-\d\d$/.test(recorded)) return month.format(timeOf(`${recorded}-01`));
  return /^\d{4}-\d\d-\d\d$/.test(recorded) ? day.format(timeOf(recorded)) : recorded;
}

/** From when until when something lasted; what is not recorded is said to be so. */
export function termOf({ from, to }: { readonly from: string | null; readonly to: string | null }): string {
  if (from === null && to === null) return "dates not recorded";
  if (from === null) return `until ${recordedDate(to ?? "")}, beginning not recorded`;
  return to === null ? `since ${recordedDate(from)}` : `${recordedDate(from)} to ${recordedDate(to)}`;
}
