import type { DatePrecision } from "../../model/vocabulary.js";
import type { Span } from "../names/name.js";

/** A day as far as it is worded: the parts that are not said are null. Months count from 1. */
export interface PartialDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Part of a month, season or year that is named instead of a day. */
export type Vague =
  | "EARLY"
  | "MID"
  | "LATE"
  | "FIRST_HALF"
  | "SECOND_HALF"
  | "SPRING"
  | "SUMMER"
  | "AUTUMN"
  | "WINTER"
  | "Q1"
  | "Q2"
  | "Q3"
  | "Q4"
  | "TWO_THIRDS"
  | "AROUND";

/** A date or range of dates as worded. */
export interface DateMention extends Span {
  readonly from: PartialDay;
  readonly to: PartialDay;
  readonly vague: Vague | null;
  readonly rule: string;
}

/** A date resolved to days, as the graph keeps it. */
export interface MeetingDate {
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: DatePrecision;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** Whether one of these dates names a day. */
export function namesDay(dates: readonly DateMention[]): boolean {
  return dates.some(({ from }) => from.day !== null);
}
