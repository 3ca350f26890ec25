import type { Sentence } from "../clause/read-sentence.js";

/**
 * Headings one after another, cut where the next record of a calendar begins: where a line names a meeting (or a date)
 * again while the record already has both.
 */
export function recordsOf(headings: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const records: Sentence[][] = [];
  let kind = false;
  let date = false;
  for (const heading of headings) {
    const named = heading.meetings.some((meeting) => !meeting.plural);
    const dated = heading.dates.some(({ from }) => from.month !== null);
    // "2009 – 1st Ministerial Conference, Prague" is a record of its own
    const led = named && heading.dates.some(({ start }) => start === heading.start);
    const last = records.at(-1);
    if (last === undefined || (date && (dated || (kind && named))) || (led && kind)) {
      records.push([heading]);
      kind = named;
      date = dated;
    } else {
      last.push(heading);
      kind ||= named;
      date ||= dated;
    }
  }
  return records;
}
