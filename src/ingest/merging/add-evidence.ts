import type { ProposedMeeting } from "../proposal/record.js";
import type { MergeInto, MergeReport } from "./merge-into.js";
import { holdsPassage, passageOf } from "./passages.js";
import { listFields, present, said, vaguer } from "./values.js";

/** What tells the values of a list from one another: the actor where nothing else is named. */
const keyOf: Readonly<Record<string, string>> = {
  themes: "theme",
  frameworks: "framework",
  dialogues: "dialogue",
  series: "series",
  groups: "name",
  objectives: "text",
  relations: "meeting",
};

/** Adds to a meeting that is there what a page says of it: new values, evidence for those that are there, and what contradicts them beside them. */
export function addEvidence(
  id: string,
  by: string,
  fields: ReadonlyMap<string, readonly Record<string, unknown>[]>,
  proposed: ProposedMeeting,
  into: MergeInto,
  report: MergeReport,
): void {
  report.lines.push(`= ${id}: already there (${by})`);
  for (const [field, values] of fields) {
    for (const value of values) {
      const passage = passageOf(value, proposed);
      if (listFields.includes(field))
        addListValue(id, field, { ...value, source: proposed.source, entry: proposed.entry }, into, report);
      else addSingle(id, field, value, passage, into, report);
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

/** Adds a value to a list, or one more passage for it where the list holds it. */
export function addListValue(
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
