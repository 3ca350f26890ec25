import type { ProofFragment } from "../generated/operations.js";
import { whenOf } from "../parts/dates.js";
import { placeOf } from "../parts/meeting-list.js";
import { relationWords, roleWords } from "../parts/words.js";
import type { Cell, Table } from "../view/table.js";
import type { PageMeeting } from "./page-meeting.js";

const columns = ["fact", "value", "id", "detail", "stated", "quote", "place in the source", "source", "address"];

/** Every fact of a meeting as a row, once for each passage that says it. */
export function meetingTable(meeting: PageMeeting): Table {
  const of = (...fields: string[]) => meeting.evidence.filter(({ field }) => fields.includes(field));
  const rows: Cell[][] = [];
  const add = (fact: string, value: string, id: string, detail: string, evidence: readonly ProofFragment[]): void => {
    if (evidence.length === 0) rows.push([fact, value, id, detail, null, null, null, null, null]);
    for (const { stated, quote, locator, source } of evidence) {
      rows.push([fact, value, id, detail, stated ? "yes" : "inferred", quote, locator, source.title, source.url]);
    }
  };
  add("title", meeting.title, meeting.id, meeting.titleGiven ? "" : "ours", of("title"));
  add("when", whenOf(meeting), "", "", of("startDate"));
  add("where", placeOf(meeting), meeting.city?.id ?? "", "", of("city", "online"));
  if (meeting.kind !== null) add("kind", meeting.kind, "", meeting.kindAsWorded ?? "", of("kind"));
  for (const { role, actor, capacity, evidence } of meeting.participations) {
    add(roleWords[role].toLowerCase(), actor.name, actor.id, capacity ?? "", evidence);
  }
  for (const { theme, weight, evidence } of meeting.addresses) {
    add("theme", theme.label, theme.id, weight.toLowerCase(), evidence);
  }
  for (const { framework, provision, part, evidence } of meeting.references) {
    add("framework", framework.name, provision?.id ?? framework.id, part ?? "", evidence);
  }
  for (const { dialogue, role, evidence } of meeting.dialogues) {
    add("dialogue", dialogue.name, dialogue.id, role.toLowerCase(), evidence);
  }
  for (const { kind, forward, meeting: other, evidence } of meeting.relations) {
    add(relationWords[kind][forward ? 0 : 1].toLowerCase(), other.title, other.id, "", evidence);
  }
  for (const { field, reason } of meeting.unknown) add(`${field}: not known`, "", "", reason, []);
  return { name: meeting.id.replace(":", "-"), columns, rows };
}
