import type { Graph } from "../../model/shape.js";
import type { Names } from "../names/registry.js";
import {
  type DraftFile,
  type DraftRecord,
  type ProposedMeeting,
  type ProposedValue,
  valuesOf,
} from "../proposal/record.js";
import { type Additions, resolvedValue } from "./resolve.js";
import type { SeedFiles } from "./seed-files.js";
import { type Twin, twinOf } from "./twin.js";

/** What a merge did, in lines for a person. */
export interface MergeReport {
  readonly lines: string[];
  /** Names that the registry lacks, whose values were left out. */
  readonly missing: string[];
}

/** What a merge needs to know. */
export interface MergeInto {
  readonly graph: Graph;
  readonly names: Names;
  readonly files: SeedFiles;
  readonly additions: Additions;
}

const listFields = [
  "hosts",
  "coHosts",
  "chairs",
  "coChairs",
  "initiators",
  "organisers",
  "participants",
  "groups",
  "processChairs",
  "objectives",
  "themes",
  "frameworks",
  "dialogues",
  "series",
  "relations",
];
const keyOf: Readonly<Record<string, string>> = {
  themes: "theme",
  frameworks: "framework",
  dialogues: "dialogue",
  series: "series",
  groups: "name",
  objectives: "text",
  relations: "meeting",
};

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
    else fields.set(field, [...(fields.get(field) ?? []), found.fields]);
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
    addEvidence(twin, fields, proposed, into, report);
    return twin.node.id;
  }
  if (earliest === null) {
    report.lines.push(`${String(proposed.id)}: left out, since without any date there is no file for it`);
    return null;
  }
  const planned = into.files.added(String(proposed.id));
  if (planned) return String(proposed.id);
  const item: Record<string, unknown> = {
    id: proposed.id,
    source: proposed.source,
    entry: proposed.entry,
    ...(proposed.mentioned === true && { mentioned: true }),
  };
  for (const [field, values] of fields) item[field] = listFields.includes(field) ? values : values[0];
  if (item.title === undefined)
    item.title = { text: String(proposed.id), given: false, inferred: "The title was rejected in review." };
  into.files.addMeeting(earliest.slice(0, 4), item);
  report.lines.push(`+ ${String(proposed.id)}: new, ${[...fields.keys()].join(", ")}`);
  return String(proposed.id);
}

/** The Chairs whose term is not in the registry: the seeds are only sound where the two agree. */
function leaveOutUnknownChairs(
  fields: Map<string, Record<string, unknown>[]>,
  { graph }: MergeInto,
  report: MergeReport,
): void {
  const chairs = fields.get("processChairs") ?? [];
  const day = text(fields.get("dates")?.[0]?.start);
  const dialogues = (fields.get("dialogues") ?? []).map(({ dialogue }) => dialogue);
  const known = chairs.filter(({ actor }) =>
    graph.edges.some(({ kind, from, to, properties }) => {
      if (kind !== "PRESIDES" || from !== actor || !dialogues.includes(to) || day === null) return false;
      const begin = String(properties.from ?? "");
      const end = String(properties.to ?? "9999");
      return begin <= day && day.slice(0, end.length) <= end;
    }),
  );
  for (const { actor } of chairs.filter((chair) => !known.includes(chair)))
    report.missing.push(`processChairs: ${String(actor)}: dialogues.yaml has no term of this Chair on that day`);
  if (known.length > 0) fields.set("processChairs", known);
  else fields.delete("processChairs");
}

function addEvidence(
  { node, by }: Twin,
  fields: ReadonlyMap<string, readonly Record<string, unknown>[]>,
  proposed: ProposedMeeting,
  into: MergeInto,
  report: MergeReport,
): void {
  report.lines.push(`= ${node.id}: already there (${by})`);
  for (const [field, values] of fields) {
    for (const value of values) {
      const passage = passageOf(value, proposed);
      if (listFields.includes(field))
        addListValue(node.id, field, { ...value, source: proposed.source, entry: proposed.entry }, into, report);
      else addSingle(node.id, field, value, passage, into, report);
    }
  }
}

function addSingle(
  id: string,
  field: string,
  value: Record<string, unknown>,
  passage: Record<string, unknown>,
  into: MergeInto,
  report: MergeReport,
): void {
  const there = into.files.valueOf(id, field);
  if (there === null) {
    into.files.addValue(id, field, { ...value, source: passage.source, entry: passage.entry }, false);
    report.lines.push(`  + ${field}: ${said(value)}`);
    return;
  }
  const item = into.files.item(id) ?? {};
  const same = said(there) === said(value) || (field === "dates" && vaguer(value, there));
  if (holdsPassage(item, there, passage, same)) return;
  if (field === "title" && (value.given !== true || there.given !== true)) return;
  into.files.addPassage(id, field, null, same ? passage : { ...passage, says: said(value) });
  report.lines.push(
    same
      ? `  = ${field}: ${said(value)}, one more passage`
      : `  ! ${field}: ${said(there)} is recorded, ${String(passage.source)} says ${said(value)}; both are kept`,
  );
}

function addListValue(
  id: string,
  field: string,
  value: Record<string, unknown>,
  into: MergeInto,
  report: MergeReport,
): void {
  const key = keyOf[field] ?? "actor";
  const there = into.files.listOf(id, field);
  const index = there.findIndex((one) => one[key] === value[key]);
  const passage = present({
    source: value.source,
    entry: value.entry,
    at: value.at,
    quote: value.quote,
    inferred: value.inferred,
  });
  if (index === -1) {
    into.files.addValue(id, field, present(value), true);
    report.lines.push(`  + ${field}: ${String(value[key])}`);
    return;
  }
  if (holdsPassage(into.files.item(id) ?? {}, there[index] ?? {}, passage, true)) return;
  into.files.addPassage(id, field, index, passage);
  report.lines.push(`  = ${field}: ${String(value[key])}, one more passage`);
}

function passageOf(value: Record<string, unknown>, proposed: ProposedMeeting): Record<string, unknown> {
  return present({
    source: proposed.source,
    entry: proposed.entry,
    at: value.at,
    quote: value.quote,
    inferred: value.inferred,
  });
}

/** Whether a fact already has a passage of this entry of this source that says the same, or the very passage. */
function holdsPassage(
  meeting: Record<string, unknown>,
  fact: Record<string, unknown>,
  passage: Record<string, unknown>,
  same: boolean,
): boolean {
  const all = [fact, ...(Array.isArray(fact.also) ? (fact.also as Record<string, unknown>[]) : [])];
  return all.some((one) => {
    const source = one.source ?? fact.source ?? meeting.source;
    const entry = one.entry ?? (one.source === undefined ? meeting.entry : undefined);
    const here = source === passage.source && (entry === passage.entry || entry === undefined);
    return here && ((same && one.says === undefined) || one.quote === passage.quote);
  });
}

/** Whether dates only say less than those recorded: the year or month that these lie in. */
function vaguer(dates: Record<string, unknown>, recorded: Record<string, unknown>): boolean {
  const coarse = dates.month ?? (dates.year === undefined ? undefined : String(dates.year));
  const own = recorded.start ?? recorded.month ?? recorded.notBefore ?? recorded.year;
  return coarse !== undefined && String(own).startsWith(String(coarse));
}

const evidenceKeys = new Set([
  "at",
  "quote",
  "inferred",
  "source",
  "entry",
  "also",
  "says",
  "asWorded",
  "qualifier",
  "given",
]);

/** What a fact says, without its evidence. */
function said(fact: Record<string, unknown>): string {
  const own = Object.entries(fact).filter(([key, value]) => !evidenceKeys.has(key) && value !== undefined);
  return own.map(([key, value]) => (key === "end" ? `to ${String(value)}` : String(value))).join(" ");
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
