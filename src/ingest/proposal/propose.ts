import { basename } from "node:path";
import type { MeetingDate } from "../dates/date-mention.js";
import { confidenceOf } from "../draft/confidence.js";
import type { Draft } from "../draft/draft.js";
import type { Fact, Field } from "../draft/fact.js";
import type { RelatedMeeting } from "../facts/relations.js";
import type { Named } from "../names/name.js";
import type { Page } from "../reading/page.js";
import { hash, meetingId, pageName, slug } from "./ids.js";
import { Locator } from "./locator.js";
import type { DraftFile, DraftRecord, ProposedMeeting, ProposedValue } from "./record.js";

/** The drafts of a page as a draft file has them, all open; its source is called by the name. */
export function propose(page: Page, drafts: readonly Draft[], name = pageName(page.file)): DraftFile {
  const source = `source:${name}`;
  return {
    page: { file: page.file, text: hash(page.text), notes: [...page.notes] },
    source: {
      id: source,
      title: titleOfPage(page),
      ...(page.url !== null && { url: page.url }),
      kind: page.url === null ? "DOCUMENT" : "WEB_PAGE",
    },
    drafts: drafts.map((draft) => recordOf(page, draft, source)),
  };
}

function recordOf(page: Page, draft: Draft, source: string): DraftRecord {
  const at = new Locator(page.text, draft.span);
  const put = (fact: Fact | undefined, fields: Record<string, unknown>): ProposedValue | undefined =>
    fact === undefined
      ? undefined
      : { ...fields, ...at.evidence(fact), rule: fact.rule, confidence: confidenceOf(fact.rule) };
  const first = (field: Field) => draft.facts.find((fact) => fact.field === field);
  const each = (field: Field, fields: (fact: Fact) => Record<string, unknown>) => {
    const seen = new Set<string>();
    const facts = draft.facts.filter((fact) => fact.field === field && !seen.has(fact.value) && seen.add(fact.value));
    return facts.length === 0 ? undefined : facts.map((fact) => put(fact, fields(fact)));
  };
  const actors = (field: Field) => each(field, ({ named, value }) => reference("actor", named, value));
  const id = meetingId(draft);
  const meeting = present({
    id,
    source,
    entry: draft.entry,
    title: put(first("title"), { text: draft.title, given: draft.titleGiven }) ?? {
      text: draft.title,
      given: false,
      at: 1,
      inferred: "The page gives no title; this one is made.",
      rule: "made-title",
      confidence: confidenceOf("made-title"),
    },
    kind: put(first("kind"), {
      value: draft.kind,
      ...(draft.kindAsWorded !== null && { asWorded: draft.kindAsWorded }),
    }),
    status: put(first("status"), { value: "PLANNED" }),
    dates: draft.date === null ? undefined : put(first("startDate"), datesOf(draft.date)),
    place: put(first("city") ?? first("online"), placeOf(draft)),
    hosts: actors("hosts"),
    coHosts: actors("coHosts"),
    chairs: actors("chairs"),
    coChairs: actors("coChairs"),
    initiators: actors("initiators"),
    organisers: actors("organisers"),
    participants: actors("participants"),
    groups: each("groups", ({ value }) => ({ name: value })),
    processChairs: actors("processChairs"),
    attendance: put(first("attendance"), { ...draft.attendance }),
    objectives: each("objectives", ({ value }) => ({ text: value })),
    themes: each("themes", ({ named, value }) => ({
      ...reference("theme", named, value),
      weight: draft.themes.find(({ theme }) => theme.label === value)?.weight ?? "CONTEXT",
    })),
    frameworks: [
      ...(each("frameworks", ({ named, value }) => reference("framework", named, value)) ?? []).filter(
        (one) => !hasPart(draft, one),
      ),
      ...(each("provisions", ({ named, value }) => reference("framework", named, value)) ?? []),
    ],
    dialogues: each("dialogues", ({ named, value }) => ({
      ...reference("dialogue", named, value),
      role: draft.dialogues.find(({ dialogue }) => dialogue.label === value)?.role ?? "CONVENING",
    })),
    series: each("series", ({ named, value }) => ({
      ...reference("series", named, value),
      ...(draft.series?.position != null && { position: draft.series.position }),
    })),
  });
  return {
    decision: "OPEN",
    result: hash(JSON.stringify(meeting)),
    meeting: meeting as ProposedMeeting,
    mentioned: draft.relations.map((related) => ({
      relation: related.kind,
      meeting: mentionedOf(related, source, draft.entry, put),
    })),
    notUnderstood: draft.notUnderstood.map(({ reason, start, end }) => ({
      words: page.text.slice(start, Math.min(end, start + 160)),
      at: at.paragraph(start),
      reason,
    })),
  };
}

function mentionedOf(
  related: RelatedMeeting,
  source: string,
  entry: number,
  put: (fact: Fact | undefined, fields: Record<string, unknown>) => ProposedValue | undefined,
): ProposedMeeting {
  const { fact, date, city } = related;
  const when = date?.startDate ?? date?.notBefore ?? null;
  const roles = [...new Set(related.facts.map(({ field }) => field))];
  return present({
    id: `meeting:${[when?.slice(0, date?.datePrecision === "YEAR" ? 4 : 7), city === null ? undefined : slug(city.label), slug(related.label).slice(0, 40)].filter(Boolean).join("-")}`,
    source,
    entry,
    mentioned: true,
    title: put(fact, { text: related.label, given: false }),
    kind: related.meetingKind === null ? undefined : put(fact, { value: related.meetingKind }),
    dates: date === null ? undefined : put(fact, datesOf(date)),
    place:
      city === null
        ? related.online
          ? put(fact, { online: true })
          : undefined
        : put(fact, reference("city", city, city.label)),
    ...Object.fromEntries(
      roles.map((field) => [
        field,
        related.facts
          .filter((one) => one.field === field)
          .map((one) => put(one, reference("actor", one.named, one.value))),
      ]),
    ),
  }) as ProposedMeeting;
}

/** A reference by id; where the registry has none, the name, for a person (or `accept`) to resolve. */
function reference(key: string, named: Named | undefined, value: string): Record<string, unknown> {
  if (named?.id != null) return { [key]: named.id };
  return { [key]: null, named: value, ...(named?.code !== undefined && { code: named.code }) };
}

/** Whether a numbered part of a framework is named: then the framework itself need not be. */
function hasPart({ provisions }: Draft, framework: ProposedValue | undefined): boolean {
  const name = String(framework?.framework ?? "").replace(/^framework:/, "provision:");
  return name !== "" && provisions.some(({ id }) => id?.startsWith(`${name}/`) === true);
}

function placeOf({ city, country, online }: Draft): Record<string, unknown> {
  if (city !== null)
    return city.id !== null
      ? { city: city.id }
      : { city: null, named: city.label, ...(country !== null && { code: country }) };
  return online ? { online: true } : country === null ? {} : { state: `state:${country}` };
}

function datesOf({ startDate, endDate, datePrecision, notBefore, notAfter }: MeetingDate): Record<string, unknown> {
  if (startDate !== null) return { start: startDate, ...(endDate !== startDate && { end: endDate }) };
  if (datePrecision === "MONTH") return { month: notBefore?.slice(0, 7) };
  return datePrecision === "YEAR" ? { year: Number(notBefore?.slice(0, 4)) } : { notBefore, notAfter };
}

function titleOfPage({ text, file }: Page): string {
  const line = text.trimStart().split("\n", 1)[0]?.trim() ?? "";
  return line.length >= 4 && line.length <= 120 ? line.replaceAll(/\s+/g, " ") : basename(file);
}

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
