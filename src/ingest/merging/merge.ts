import {
  type DraftFile,
  type DraftRecord,
  type ProposedMeeting,
  type ProposedValue,
  valuesOf,
} from "../proposal/record.js";
import { addEvidence, addListValue } from "./add-evidence.js";
import { leaveOutUnknownChairs } from "./chair-terms.js";
import type { MergeInto, MergeReport } from "./merge-into.js";
import { resolvedValue } from "./resolve.js";
import { datedId, twinOf } from "./twin.js";
import { listFields, text } from "./values.js";

/** Merges an accepted draft, and the meetings that it mentions, into the seed files in memory. */
export function mergeDraft(file: DraftFile, record: DraftRecord, into: MergeInto): MergeReport {
  const report: MergeReport = { lines: [], missing: [] };
  const id = mergeMeeting(record.meeting, into, report);
  if (id === null) return report;
  for (const { relation, meeting } of record.mentioned) {
    if (valuesOf(meeting).some(({ field, value }) => field === "title" && value.decision === "REJECTED")) continue;
    const other = mergeMeeting(meeting, into, report);
    if (other === null || other === id) continue;
    const title = meeting.title as ProposedValue | undefined;
    const passage = {
      kind: relation,
      meeting: other,
      source: file.source.id,
      entry: record.meeting.entry,
      at: title?.at,
      quote: title?.quote,
    };
    addListValue(id, "relations", passage, into, report);
  }
  return report;
}

/** Adds a meeting, or its evidence to the one that is there; gives its id, or null when it cannot be placed in a file. */
function mergeMeeting(proposed: ProposedMeeting, into: MergeInto, report: MergeReport): string | null {
  const fields = new Map<string, Record<string, unknown>[]>();
  for (const { field, value } of valuesOf(proposed)) {
    if (value.decision === "REJECTED") continue;
    if (field === "objectives" && value.decision !== "EDITED") {
      report.missing.push(
        `objectives: "${String(value.text).slice(0, 60)}": the seeds take them in words of your own; edit it`,
      );
      continue;
    }
    const found = resolvedValue(value, into.graph, into.names, into.additions);
    if ("unknown" in found) report.missing.push(`${field}: ${found.unknown}: not in the registry`);
    else fields.set(field, [...(fields.get(field) ?? []), marked(field, value, found.fields)]);
  }
  const one = (field: string) => fields.get(field)?.[0];
  leaveOutUnknownChairs(fields, into, report);
  const dates = one("dates");
  const place = one("place");
  const start = text(dates?.start);
  const earliest =
    start ??
    text(dates?.notBefore) ??
    (text(dates?.month) === null ? null : `${text(dates?.month)}-01`) ??
    (dates?.year === undefined ? null : `${String(dates.year)}-01-01`);
  const twin = twinOf(into.graph, {
    id: String(proposed.id),
    title: String(one("title")?.text ?? ""),
    start,
    earliest,
    city: text(place?.city),
    online: place?.online === true,
    kind: text(one("kind")?.value),
    mentioned: proposed.mentioned === true,
  });
  if (twin !== null) {
    addEvidence(twin.node.id, twin.by, fields, proposed, into, report);
    return twin.node.id;
  }
  if (earliest === null) {
    report.lines.push(`${String(proposed.id)}: left out, since without any date there is no file for it`);
    return null;
  }
  const id = idAmongAdded(String(proposed.id), start, into);
  if (into.files.added(id)) {
    addEvidence(id, "added just now", fields, proposed, into, report);
    return id;
  }
  const item: Record<string, unknown> = {
    id,
    source: proposed.source,
    entry: proposed.entry,
    ...(proposed.mentioned === true && { mentioned: true }),
  };
  for (const [field, values] of fields) item[field] = listFields.includes(field) ? values : values[0];
  if (item.title === undefined) item.title = { text: id, given: false, inferred: "The title was rejected in review." };
  into.files.addMeeting(earliest.slice(0, 4), item);
  report.lines.push(`+ ${id}: new, ${[...fields.keys()].join(", ")}`);
  return id;
}

/** What a reviewer wrote is not what the quote says: the value is marked so. */
function marked(field: string, { decision }: ProposedValue, fields: Record<string, unknown>): Record<string, unknown> {
  const own = decision === "EDITED" && field !== "objectives" && fields.inferred === undefined;
  return own ? { ...fields, inferred: "Edited in review." } : fields;
}

/** An id is made of month, place and subject: a meeting of the same on another day gets its day as well. */
function idAmongAdded(id: string, start: string | null, { files }: MergeInto): string {
  const there = files.added(id) ? text(files.valueOf(id, "dates")?.start) : null;
  return there === null || start === null || there === start ? id : datedId(id, start);
}
