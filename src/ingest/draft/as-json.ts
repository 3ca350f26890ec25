import type { Named, Span } from "../names/name.js";
import type { Page } from "../reading/page.js";
import { confidenceOf } from "./confidence.js";
import type { Draft } from "./draft.js";

const longestQuote = 160;

/** A draft as machines get it: names and enums as in the API. */
export function asJson(page: Page, draft: Draft) {
  const { date, actors } = draft;
  return {
    file: page.file,
    kind: draft.kind,
    kindAsWorded: draft.kindAsWorded,
    title: draft.title,
    titleGiven: draft.titleGiven,
    startDate: date?.startDate ?? null,
    endDate: date?.endDate ?? null,
    datePrecision: date?.datePrecision ?? null,
    notBefore: date?.notBefore ?? null,
    notAfter: date?.notAfter ?? null,
    city: draft.city?.label ?? null,
    country: draft.country,
    online: draft.online,
    hosts: actors.HOST.map(reference),
    coHosts: actors.CO_HOST.map(reference),
    chairs: actors.CHAIR.map(reference),
    coChairs: actors.CO_CHAIR.map(reference),
    initiators: actors.INITIATOR.map(reference),
    organisers: actors.ORGANISER.map(reference),
    processChairs: draft.processChairs.map(reference),
    participants: actors.PARTICIPANT.map(reference),
    attendance: draft.attendance,
    dialogues: draft.dialogues.map(({ dialogue }) => reference(dialogue)),
    frameworks: draft.frameworks.map(reference),
    provisions: draft.provisions.map(reference),
    themes: draft.themes.map(({ theme, weight }) => ({ ...reference(theme), weight })),
    series: draft.series === null ? null : { ...reference(draft.series.series), position: draft.series.position },
    relations: draft.relations.map(({ kind, label, meetingKind, date: when, city, country }) => ({
      kind,
      meeting: {
        id: null,
        label,
        kind: meetingKind,
        startDate: when?.startDate ?? null,
        endDate: when?.endDate ?? null,
        datePrecision: when?.datePrecision ?? null,
        notBefore: when?.notBefore ?? null,
        notAfter: when?.notAfter ?? null,
        city: city?.label ?? null,
        country,
      },
    })),
    evidence: draft.facts.map(({ field, value, quote, rule }) => ({
      field,
      value,
      ...quoted(page.text, quote),
      rule,
      confidence: confidenceOf(rule),
    })),
    notUnderstood: draft.notUnderstood.map(({ reason, ...span }) => ({ ...quoted(page.text, span), reason })),
  };
}

/** A draft as machines get it. */
export type JsonDraft = ReturnType<typeof asJson>;

function reference({ id, label }: Named): { readonly id: string | null; readonly label: string } {
  return { id, label };
}

/** The words of a span, at most 160 characters of them, with the place where just these words stand. */
export function quoted(
  text: string,
  { start, end }: Span,
): { readonly quote: string; readonly start: number; readonly end: number } {
  const last = Math.min(end, start + longestQuote);
  return { quote: text.slice(start, last), start, end: last };
}
