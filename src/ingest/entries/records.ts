import type { Sentence } from "../clause/read-sentence.js";
import { alike } from "../meetings/alike.js";

/** Whether a line names a meeting of a kind that those above it cannot mean. */
function isOfAnother(record: readonly Sentence[], { meetings }: Sentence): boolean {
  const own = meetings.find(({ kind, plural }) => kind !== null && !plural);
  const above = record.flatMap((line) => line.meetings).filter(({ kind, plural }) => kind !== null && !plural);
  return own !== undefined && above.length > 0 && !above.some(({ kind }) => alike(kind, own.kind));
}

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
    const another = !date && dated && last !== undefined && isOfAnother(last, heading);
    if (last === undefined || (date && (dated || (kind && named))) || (led && kind) || another) {
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
