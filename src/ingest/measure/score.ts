import { fold } from "../../lib/fold.js";
import type { JsonDraft } from "../draft/as-json.js";
import type { Names } from "../names/registry.js";
import type { GoldMeeting } from "./gold.js";

/** Right readings, readings that are wrong, and what was not read, of one field. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** One difference between a draft and the known reading. */
export interface Difference {
  readonly file: string;
  readonly meeting: string;
  readonly field: string;
  readonly value: string;
  readonly is: "WRONG" | "MISSED";
}

/** The tallies of all fields, the differences, and for each rule how often it was right. */
export interface Score {
  readonly fields: Map<string, Tally>;
  readonly differences: Difference[];
  readonly rules: Map<string, Tally>;
}

/** An empty score. */
export function newScore(): Score {
  return { fields: new Map(), differences: [], rules: new Map() };
}

const lists = [
  "hosts",
  "coHosts",
  "chairs",
  "coChairs",
  "initiators",
  "organisers",
  "processChairs",
  "participants",
  "dialogues",
  "frameworks",
  "themes",
] as const;

/** Adds a page's drafts, measured by its known reading, to a score. */
export function score(
  total: Score,
  file: string,
  drafts: readonly JsonDraft[],
  gold: readonly GoldMeeting[],
  names: Names,
): void {
  const pairs = matched(drafts, gold);
  const keyOf = (label: string) => {
    // a plan is the same with its years and without
    const plan = label.replace(/^the /i, "").replace(/,? \(?20\d\d\s?[-–]\s?20\d\d\)?$/u, "");
    const named = names.names.lookup(plan);
    return named?.id ?? (named === null ? fold(plan) : fold(named.label));
  };
  for (const { draft, known } of pairs) {
    const meeting =
      known === undefined
        ? `invented: ${draft?.title}`
        : `${known.startDate ?? known.notBefore} ${known.city ?? "online"}`;
    const count = (field: string, read: readonly string[], right: readonly string[]) => {
      const tally = total.fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      total.fields.set(field, tally);
      for (const value of new Set(read)) {
        const is = right.includes(value);
        tally[is ? "right" : "wrong"] += 1;
        if (!is) total.differences.push({ file, meeting, field, value, is: "WRONG" });
      }
      for (const value of new Set(right)) {
        if (read.includes(value)) continue;
        tally.missed += 1;
        total.differences.push({ file, meeting, field, value, is: "MISSED" });
      }
    };
    count("meetings", draft === undefined ? [] : [meeting], known === undefined ? [] : [meeting]);
    if (draft === undefined || known === undefined) continue;
    const one = (value: string | null | undefined) => (value == null || value === "" ? [] : [value]);
    count("kind", one(draft.kind), one(known.kind));
    count("date", one(dateKey(draft)), one(dateKey(known)));
    count("place", one(placeKey(draft)), one(placeKey(known)));
    count("attendance", one(draft.attendance?.count.toString()), one(known.attendance?.toString()));
    count(
      "title given",
      draft.titleGiven ? [titleKey(draft.title)] : [],
      known.title === null ? [] : [titleKey(known.title)],
    );
    for (const field of lists) {
      const read = draft[field].map(({ id, label }) => id ?? keyOf(label));
      const right = field === "themes" ? known.themes : known[field].map(keyOf);
      count(field, read, right);
      byRule(total, draft, field, read, right);
    }
    count(
      "main themes",
      draft.themes.filter(({ weight }) => weight === "MAIN").map(({ id, label }) => id ?? label),
      known.mainThemes,
    );
    single(total, draft, "kind", draft.kind === known.kind);
    single(total, draft, "startDate", dateKey(draft) === dateKey(known));
    single(total, draft, "city", placeKey(draft) === placeKey(known));
    single(total, draft, "online", draft.online === known.online);
    single(total, draft, "attendance", draft.attendance?.count === known.attendance);
    single(total, draft, "title", !draft.titleGiven || titleKey(draft.title) === titleKey(known.title ?? ""));
  }
}

function byRule(
  total: Score,
  draft: JsonDraft,
  field: string,
  read: readonly string[],
  right: readonly string[],
): void {
  const labels = new Map(draft[field as (typeof lists)[number]].map(({ label }, index) => [label, read[index] ?? ""]));
  for (const { field: own, value, rule } of draft.evidence) {
    const key = labels.get(value);
    if (own === field && key !== undefined) note(total, rule, right.includes(key));
  }
}

function single(total: Score, draft: JsonDraft, field: string, right: boolean): void {
  for (const { field: own, rule } of draft.evidence) if (own === field) note(total, rule, right);
}

function note(total: Score, rule: string, right: boolean): void {
  const tally = total.rules.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
  total.rules.set(rule, tally);
  tally[right ? "right" : "wrong"] += 1;
}

type Dated = Pick<GoldMeeting, "startDate" | "endDate" | "datePrecision" | "notBefore" | "notAfter">;

function dateKey({ startDate, endDate, datePrecision, notBefore, notAfter }: Dated): string | null {
  if (startDate !== null) return `${startDate}/${endDate}`;
  return datePrecision === null ? null : `${datePrecision} ${notBefore}/${notAfter}`;
}

function placeKey({ city, country, online }: Pick<GoldMeeting, "city" | "country" | "online">): string | null {
  if (city === null && country === null) return online ? "online" : null;
  return fold(`${city ?? ""}, ${country ?? ""}`);
}

function titleKey(title: string): string {
  return fold(title)
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** Drafts beside the known meetings they fit best: same day and place first, then same day, then same place. */
function matched(
  drafts: readonly JsonDraft[],
  gold: readonly GoldMeeting[],
): readonly { readonly draft?: JsonDraft; readonly known?: GoldMeeting }[] {
  const free = new Set(drafts);
  const left = new Set(gold);
  const pairs: { draft?: JsonDraft; known?: GoldMeeting }[] = [];
  const conditions: readonly ((draft: JsonDraft, known: GoldMeeting) => boolean)[] = [
    (draft, known) =>
      draft.startDate !== null && draft.startDate === known.startDate && placeKey(draft) === placeKey(known),
    (draft, known) => draft.startDate !== null && draft.startDate === known.startDate,
    (draft, known) =>
      placeKey(draft) === placeKey(known) && (draft.kind === known.kind || gold.length === drafts.length),
  ];
  for (const holds of conditions) {
    for (const known of gold) {
      if (!left.has(known)) continue;
      const draft = [...free].find((one) => holds(one, known));
      if (draft === undefined) continue;
      free.delete(draft);
      left.delete(known);
      pairs.push({ draft, known });
    }
  }
  return [...pairs, ...[...left].map((known) => ({ known })), ...[...free].map((draft) => ({ draft }))];
}
