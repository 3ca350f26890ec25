import { fold } from "../../../lib/fold.js";
import { addNode, type Draft, fault, type Item, refer } from "../draft.js";
import type { Evidenced } from "../format/evidence.js";
import type { MeetingSeed } from "../format/meeting.js";
import { dateProperties } from "./dates.js";
import { addEvidence, type Subject } from "./evidence.js";
import { addMeetingEdges } from "./meeting-edges.js";
import { addPlace } from "./place.js";

/** Adds a meeting with its edges and all of its evidence. */
export function addMeeting(draft: Draft, item: Item<MeetingSeed>): void {
  const { value: meeting, at } = item;
  const subject: Subject = { id: meeting.id, source: meeting.source, entry: meeting.entry, evidence: [], quotes: [] };
  refer(draft, meeting.source, ["Source"], at("source"));
  const own = ownEvidence(draft, item, subject);
  const dates = meeting.dates === undefined ? undefined : dateProperties(draft, meeting.dates, at("dates"));
  if (dates !== undefined && meeting.dates !== undefined) own("startDate", meeting.dates, "dates");
  const online = addPlace(draft, item, subject);
  addMeetingEdges(draft, item, subject);
  unknownFaults(draft, item);
  const { title, kind, attendance } = meeting;
  const objectives = words(meeting.objectives);
  const groups = meeting.groups?.map(({ name }) => name) ?? [];
  const remarks = words(meeting.remarks);
  const searched = [
    title.text,
    kind?.asWorded,
    kind?.qualifier,
    ...objectives,
    ...groups,
    ...remarks,
    ...subject.quotes,
  ];
  addNode(draft, "Meeting", meeting.id, at(), {
    title: title.text,
    titleGiven: title.given,
    kind: kind?.value,
    kindAsWorded: kind?.asWorded,
    qualifier: kind?.qualifier,
    status: meeting.status?.value ?? "HELD",
    detail: meeting.mentioned ? "MENTIONED" : "DESCRIBED",
    ...dates,
    sortDate: dates?.startEarliest ?? "",
    online,
    attendanceCount: attendance?.count,
    attendanceQualifier: attendance?.qualifier,
    attendanceUnit: attendance?.unit,
    objectives,
    groups,
    remarks,
    unknownFields: Object.keys(meeting.unknown ?? {}),
    unknownReasons: Object.values(meeting.unknown ?? {}),
    evidence: [...subject.evidence].sort(),
    foldedTitle: fold(title.text),
    foldedText: fold(searched.filter((word) => word !== undefined).join(" ")),
  });
}

function words(facts: readonly { readonly text: string }[] | undefined): readonly string[] {
  return facts?.map(({ text }) => text) ?? [];
}

/** Evidence of what the meeting's own properties say; gives a function for one more. */
function ownEvidence(draft: Draft, { value: meeting, at }: Item<MeetingSeed>, subject: Subject) {
  const own = (field: string, fact: Evidenced | undefined, ...path: readonly (string | number)[]) => {
    if (fact !== undefined) addEvidence(draft, subject, field, { value: fact, place: at(...path) });
  };
  own("title", meeting.title, "title");
  own("kind", meeting.kind, "kind");
  own("status", meeting.status, "status");
  own("attendance", meeting.attendance, "attendance");
  for (const [index, fact] of (meeting.objectives ?? []).entries()) own("objectives", fact, "objectives", index);
  for (const [index, fact] of (meeting.groups ?? []).entries()) own("groups", fact, "groups", index);
  for (const [index, fact] of (meeting.remarks ?? []).entries()) own("relations", fact, "remarks", index);
  return own;
}

/** A field cannot be both given and unknown. */
function unknownFaults(draft: Draft, { value: meeting, at }: Item<MeetingSeed>): void {
  const given: Readonly<Record<string, unknown>> = {
    ...meeting,
    title: meeting.title.given ? meeting.title : undefined,
    startDate: meeting.dates?.start,
    city: meeting.place?.city,
  };
  for (const field of Object.keys(meeting.unknown ?? {})) {
    if (given[field] !== undefined)
      fault(draft, at("unknown", field), `"${field}" is given above, so it is known`, "key");
  }
}
