import type { Ordered } from "../clause/page-names.js";
import type { DateMention, MeetingDate } from "../dates/date-mention.js";
import { labelledDate } from "../dates/labelled.js";
import { completed, resolved } from "../dates/resolve.js";
import type { Fact } from "../draft/fact.js";
import type { Entry } from "../entries/entry.js";
import type { Span } from "../names/name.js";
import { lengthened } from "./date-length.js";

/** The date of an entry, with the mention it is read from while its year is still open. */
export interface FoundDate {
  readonly date: MeetingDate | null;
  /** The mention that names it; its year may be missing. */
  readonly mention: DateMention | null;
  readonly facts: readonly Fact[];
}

/** The date of an entry from its label, its opening sentence, its heading, or the dates that belong to its meeting elsewhere. */
export function dateOf(
  text: string,
  entry: Entry,
  elsewhere: readonly DateMention[],
  page: Ordered<DateMention>,
): FoundDate {
  const label = entry.labels.find(({ kind, value }) => kind === "DATE" && value.end > value.start);
  const labelled =
    label === undefined ? [] : label.sentence.dates.length > 0 ? label.sentence.dates : labelledDate(text, label.value);
  const opening = withoutDateline(text, entry);
  const heading = entry.headings.flatMap(({ dates }) => dates);
  const sources: readonly (readonly [string, readonly DateMention[]])[] = [
    ["labelled-date", labelled],
    ["date-of-announcement", opening],
    ["date-of-heading", heading],
    ["date-of-meeting", elsewhere],
    ["date-before-announcement", daysBefore(entry)],
  ];
  const all = sources.flatMap(([rule, mentions]) => mentions.map((mention) => ({ rule, mention })));
  const chosen =
    all.find(({ rule }) => rule === "labelled-date") ??
    all.find(({ mention }) => mention.from.day !== null && mention.vague === null) ??
    all.find(({ mention }) => mention.from.month !== null) ??
    all.find(({ rule, mention }) => rule === "date-of-announcement" && mention.from.year !== null);
  if (chosen === undefined) return ofYear(entry, label?.value ?? null);
  const { rule } = chosen;
  const mention = lengthened(text, entry, chosen.mention);
  const date = resolved(mention);
  if (date !== null) return { date, mention, facts: [fact(date, mention, rule, null)] };
  const others = [...opening, ...heading, ...elsewhere, ...entry.sentences.slice(0, 4).flatMap(({ dates }) => dates)];
  const helper = others.find((other) => other !== mention && other.from.year !== null && helps(mention, other));
  if (helper !== undefined) {
    const full = completed(mention, {
      year: helper.from.year ?? 0,
      ...(helper.from.month !== null && { month: helper.from.month }),
    });
    const done = resolved(full);
    if (done !== null)
      return {
        date: done,
        mention: full,
        facts: [fact(done, mention, rule, null), fact(done, helper, `${rule}-year`, null)],
      };
  }
  const published = entry.published;
  if (published !== null && mention.from.month !== null) {
    const done = beforePublication(mention, published);
    if (done !== null)
      return {
        ...done,
        facts:
          done.date === null
            ? []
            : [fact(done.date, mention, `${rule}-year-of-publication`, "the year is that of the day of publication")],
      };
  }
  if (entry.year !== null && mention.from.month !== null) {
    const full = completed(mention, { year: entry.year });
    const done = resolved(full);
    if (done !== null)
      return {
        date: done,
        mention: full,
        facts: [fact(done, mention, `${rule}-year-of-heading`, "the year is that of the heading above")],
      };
  }
  // a list tells the years by its order
  if (!entry.listed && mention.from.month !== null) {
    const earlier = isNear(entry.before, mention)
      ? entry.before
      : page.lastBefore(mention.start, ({ from }) => from.year !== null && from.month !== null);
    const year = earlier?.to.year ?? null;
    const full = year === null ? null : completed(mention, { year });
    const done = full === null ? null : resolved(full);
    if (full !== null && done !== null)
      return {
        date: done,
        mention: full,
        facts: [fact(done, mention, `${rule}-year-of-date-before`, "the year is that of the date named before")],
      };
  }
  const later = entry.opening?.sentence.dates.find(
    ({ from, start }) => start > mention.start && from.month !== null && from.year !== null,
  );
  if (!entry.listed && later?.from.year != null && mention.from.month !== null) {
    const full = completed(mention, { year: later.from.year });
    const done = resolved(full);
    if (done !== null)
      return {
        date: done,
        mention: full,
        facts: [
          fact(done, mention, `${rule}-year-of-date-behind`, "the year is that of the next date of the sentence"),
        ],
      };
  }
  return { date: null, mention, facts: [] };
}

function isLeading(text: string, opening: Entry["opening"], { start, end }: DateMention): boolean {
  const from = start - (opening?.sentence.start ?? 0);
  // "19 May 2022, New York - …"
  if (from < 3 && /^, [^.:\n]{2,40}?(?::| [–—-]) /u.test(text.slice(end, end + 50))) return true;
  return from < 60 && /^\)?\s?(?:\([^)]{1,20}\)\s?)?[–—:-]\s/u.test(text.slice(end, end + 24));
}

/** The days of sentences before the one that names the meeting, which name none themselves. */
function daysBefore({ opening, sentences }: Entry): readonly DateMention[] {
  if (opening === null) return [];
  // below a heading that names the meeting, its first sentence may tell the days
  const headed = opening.sentence.end <= (sentences[0]?.start ?? 0);
  return sentences
    .filter(({ end, meetings }, at) => (end <= opening.sentence.start || (headed && at === 0)) && meetings.length === 0)
    .flatMap(({ dates }) => dates.filter(({ from }) => from.day !== null));
}

/** A labelled date that names no day ("during the year, one week"): the year of the heading above. */
function ofYear({ year }: Entry, label: Span | null): FoundDate {
  if (year === null || label === null) return { date: null, mention: null, facts: [] };
  const part = { year, month: null, day: null };
  const mention: DateMention = { ...label, from: part, to: part, vague: null, rule: "year-of-heading" };
  const date = resolved(mention);
  const why = "the label names no day; the year is that of the heading above";
  return { date, mention, facts: date === null ? [] : [fact(date, mention, "labelled-date-year-of-heading", why)] };
}

/** The dates of the opening sentence; that of a dateline ("Bern, 17 October 2024 – …") is the text's own where another day is named. */
function withoutDateline(text: string, { opening }: Entry): readonly DateMention[] {
  const dates = opening?.dates ?? [];
  const relative = dates.filter(({ rule }) => rule === "relative-to-text");
  // "… opened on 29 August and ended today": the first day is told
  const told = dates.some(
    (date) => !relative.includes(date) && date.from.day !== null && !isLeading(text, opening, date),
  );
  if (relative.length > 0 && !told) return [...relative, ...dates.filter((date) => !relative.includes(date))];
  const [first] = dates;
  if (first === undefined || opening === null || !dates.some((date) => date !== first && date.from.day !== null))
    return dates;
  return isLeading(text, opening, first) ? [...dates.slice(1), first] : dates;
}

/** Whether the entry before was in the months around a mention, so that its year is meant. */
function isNear(before: DateMention | null, { from: { month } }: DateMention): before is DateMention {
  if (before?.to.month == null || month === null) return false;
  return Math.abs(before.to.month - month) <= 1;
}

/** Whether a mention can lend another its year: the same month, or the month itself where only days are named. */
function helps(mention: DateMention, other: DateMention): boolean {
  if (mention.from.month === null) return other.from.month !== null && Math.abs(other.start - mention.start) < 120;
  return other.from.month === null
    ? false
    : other.from.month === mention.from.month || other.to.month === mention.from.month;
}

function beforePublication(
  mention: DateMention,
  published: DateMention,
): { readonly date: MeetingDate | null; readonly mention: DateMention } | null {
  const day = resolved(published);
  if (day?.startDate == null) return null;
  const year = Number(day.startDate.slice(0, 4));
  for (const tried of [year, year - 1]) {
    const full = completed(mention, { year: tried });
    const date = resolved(full);
    const start = date?.startDate ?? date?.notBefore;
    if (start != null && start <= day.startDate) return { date, mention: full };
  }
  return null;
}

/** The fact of a date. */
export function fact(date: MeetingDate, { start, end }: DateMention, rule: string, why: string | null): Fact {
  const value =
    date.startDate === null
      ? `${date.notBefore}/${date.notAfter}`
      : date.startDate === date.endDate
        ? date.startDate
        : `${date.startDate}/${date.endDate}`;
  return { field: "startDate", value, quote: { start, end }, rule, stated: why === null, ...(why !== null && { why }) };
}
