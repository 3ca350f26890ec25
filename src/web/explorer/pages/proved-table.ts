import type { MeetingLineFragment, ProofFragment } from "../generated/operations.js";
import { whenOf } from "../parts/dates.js";
import { placeOf } from "../parts/meeting-list.js";
import type { Table } from "../view/table.js";

/** Meetings as rows, once for each passage that says why they are here. */
export function provedTable<Meeting extends MeetingLineFragment>(
  name: string,
  meetings: readonly Meeting[],
  evidenceOf: (meeting: Meeting) => readonly ProofFragment[],
): Table {
  return {
    name: name.replace(":", "-"),
    columns: ["meeting", "id", "when", "start", "place", "quote", "place in the source", "source"],
    rows: meetings.flatMap((meeting) => {
      const line = [meeting.title, meeting.id, whenOf(meeting), meeting.startDate, placeOf(meeting)];
      const evidence = evidenceOf(meeting);
      return evidence.length === 0
        ? [[...line, null, null, null]]
        : evidence.map(({ quote, locator, source }) => [...line, quote, locator, source.title]);
    }),
  };
}
