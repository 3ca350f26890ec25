import * as chrono from "chrono-node";
import type { Span } from "../names/name.js";
import type { DateMention } from "./date-mention.js";

const longestLabel = 80;

/**
 * The date of a labelled value that our own rules do not read ("Thu 4th Oct '23"), by chrono-node; only what it is
 * certain of in day, month and year, since it fills in what is not said.
 */
export function labelledDate(text: string, value: Span): readonly DateMention[] {
  const written = text.slice(value.start, Math.min(value.end, value.start + longestLabel));
  for (const parser of [chrono.en.GB, chrono.fr]) {
    for (const { index, text: found, start, end } of parser.parse(written)) {
      const last = end ?? start;
      if (![start, last].every((one) => one.isCertain("day") && one.isCertain("month") && one.isCertain("year")))
        continue;
      const from = { year: start.get("year"), month: start.get("month"), day: start.get("day") };
      const to = { year: last.get("year"), month: last.get("month"), day: last.get("day") };
      return [
        { start: value.start + index, end: value.start + index + found.length, from, to, vague: null, rule: "chrono" },
      ];
    }
  }
  return [];
}
