import { matchesInPage } from "../../lib/matches.js";
import type { Span } from "../names/name.js";
import type { DateMention, PartialDay, Vague } from "./date-mention.js";
import { relativeDates } from "./relative.js";
import { vaguePattern, vagueWords } from "./vague.js";
import { betweenPattern, dayPattern, monthOf, monthPattern, numberIn, weekdayPattern, yearPattern } from "./words.js";

type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, text: string) => Omit<DateMention, "start" | "end" | "rule"> | null;
}

const day = (name: string) => `(?<${name}>${dayPattern})`;
const month = (name: string) => `(?<${name}>${monthPattern})`;
const year = (name: string) => `(?<${name}>${yearPattern})`;
const of = "\\s{0,2}(?:of\\s{1,2})?(?:de\\s{1,2})?";
const comma = ",?\\s{0,2}(?:of\\s{1,2})?";
const w = weekdayPattern;
/** A number of an issue ("No. 14 – 2 July") is no day. */
const before = "(?<![\\p{L}\\p{N}.:/])(?<!\\b(?:No|Nr|Vol)\\.? )(?<!\\b(?:Issue|Number|Volume|n°) )";
const rule = (name: string, pattern: string, read: Rule["read"]): Rule => ({
  name,
  pattern: new RegExp(`${before}${pattern}`, "giu"),
  read,
});

const digits = "0?[1-9]|[12]\\d|3[01]";
const isoDayPattern = (at: number) =>
  `(?<y${at}>(?:19|20)\\d\\d)-(?<m${at}>0[1-9]|1[0-2])-(?<d${at}>0[1-9]|[12]\\d|3[01])`;

/** Tried in this order; what one has read, the next ones leave alone. */
const rules: readonly Rule[] = [
  rule(
    "iso-range",
    `${isoDayPattern(1)}\\s{0,2}(?:[-–—/]|to|until|au)\\s{0,2}${isoDayPattern(2)}(?!\\d)`,
    ({ d1, m1, y1, d2, m2, y2 }) => numbers(d1, m1, y1, d2, m2, y2),
  ),
  rule(
    "numeric-range",
    `(?<d1>${digits})(?:\\.(?=\\s?[-–—])|[./](?<m1>0?[1-9]|1[0-2])(?:[./](?<y1>(?:19|20)\\d\\d))?\\.?)?\\s{0,2}(?:[-–—]|to|until|au)\\s{0,2}(?<d2>${digits})[./](?<m2>0?[1-9]|1[0-2])[./](?<y2>(?:19|20)\\d\\d)(?!\\d)`,
    ({ d1, m1, y1, d2, m2, y2 }) => numbers(d1, m1 ?? m2, y1 ?? y2, d2, m2, y2),
  ),
  rule("iso", "(?<y>(?:19|20)\\d\\d)[-/](?<m>0[1-9]|1[0-2])[-/](?<d>0[1-9]|[12]\\d|3[01])(?!\\d)", ({ y, m, d }) =>
    same(Number(y), Number(m), Number(d)),
  ),
  rule(
    "numeric",
    "(?<d>0?[1-9]|[12]\\d|3[01])(?<s>[./-])(?<m>0?[1-9]|1[0-2])\\k<s>(?<y>(?:19|20)\\d\\d)(?!\\d)",
    ({ y, m, d }) => same(Number(y), Number(m), Number(d)),
  ),
  rule(
    "across-months",
    `(?<d1>${dayPattern}(?:${betweenPattern}${w}${dayPattern}){0,4})${of}${month("m1")}${comma}(?:${year("y1")})?${betweenPattern}${w}${day("d2")}${of}${month("m2")}(?:${comma}${year("y2")})?`,
    ({ d1, m1, y1, d2, m2, y2 }) => range(d1, m1, y1, d2, m2, y2),
  ),
  rule(
    "months-first",
    `${month("m1")}\\s{1,2}${day("d1")}(?:,\\s{0,2}${year("y1")})?${betweenPattern}${w}${month("m2")}\\s{1,2}${day("d2")}(?:,?\\s{0,2}${year("y2")})?`,
    ({ d1, m1, y1, d2, m2, y2 }) => range(d1, m1, y1, d2, m2, y2),
  ),
  rule(
    "days-of-month",
    `(?<days>${dayPattern}(?:${betweenPattern}${w}${dayPattern}){0,8})${of}${month("m1")}(?:${comma}${year("y1")})?`,
    ({ days, m1, y1 }) => listed(days, m1, y1),
  ),
  rule(
    "month-then-days",
    `${month("m1")}\\s{1,2}(?:the\\s)?(?<days>${dayPattern}(?:${betweenPattern}${dayPattern}){0,8})(?:,?\\s{0,2}(?:of\\s)?${year("y1")})?`,
    ({ days, m1, y1 }) => listed(days, m1, y1),
  ),
  rule(
    "part-of-month",
    `${vaguePattern}(?:\\s{1,2}|-)(?:the\\s)?${month("m1")}(?:${comma}${year("y1")})?`,
    ({ vague, m1, y1 }) => of1(y1, m1, vagueWords[String(vague).toLowerCase()] ?? null),
  ),
  rule("month", `${month("m1")}${comma}${year("y1")}`, ({ m1, y1 }) => of1(y1, m1, null)),
  rule("month-in-dateline", `(?<=\\p{L}, )${month("m1")}(?=\\.(?:\\s|$)|\\n|$)`, ({ m1 }) => of1(undefined, m1, null)),
  rule("month-alone", `(?<=\\b(?:in|In|since|en|of|during|early|late)\\s{1,2})${month("m1")}`, ({ m1 }) =>
    of1(undefined, m1, null),
  ),
  rule("part-of-year", `${vaguePattern}(?:\\s{1,2}|-)${year("y1")}`, ({ vague, y1 }) =>
    of1(y1, undefined, vagueWords[String(vague).toLowerCase()] ?? null),
  ),
  rule(
    "days-alone",
    `(?<=\\b(?:on|On|from|between)\\s{1,2})(?:the\\s{1,2})(?<days>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?:${betweenPattern}(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)){0,6})\\b`,
    ({ days }, text) =>
      /^\s{1,2}(?:of\s)?\p{L}+\s{0,1}(?:meeting|anniversary|session|floor|century)/iu.test(text)
        ? null
        : listed(days, undefined, undefined),
  ),
  rule(
    "year",
    `(?<!(?:Expo|Agenda|Vision|Horizon|Europe|Strategy|Plan|Programme|Facility|Framework|COP)\\s)(?<!\\d{4}[-–/])${year("y1")}(?![-–/]\\d{2})`,
    ({ y1 }) => of1(y1, undefined, null),
  ),
];

const dayKey = /\d{1,2}/g;
/** Month names that are other words as well when they stand in small letters. */
const smallWords = /^(?:may|mars|mar|march|dec|sept|sep|jan|mai|august)$/;

/** Every date in a text, in order, none overlapping another. Takes time linear in the text: every part has a bound. */
export function findDates(text: string): readonly DateMention[] {
  const taken: DateMention[] = [];
  const marks = new Uint8Array(text.length);
  for (const { name, pattern, read } of rules) {
    for (const match of matchesInPage(text, pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length };
      if (marks[span.start] === 1 || marks[span.end - 1] === 1) continue;
      const groups = (match.groups ?? {}) as Groups;
      const named = [groups.m1, groups.m2].filter((written) => written !== undefined);
      if (named.some((written) => smallWords.test(written) && !/\d/.test(match[0].slice(0, 2)))) continue;
      const found = read(groups, text.slice(span.end, span.end + 40));
      if (found === null) continue;
      marks.fill(1, span.start, span.end);
      taken.push({ ...found, ...trimmed(text, span), rule: name });
    }
  }
  taken.sort((one, other) => one.start - other.start);
  const relative = relativeDates(text, taken).filter(({ start, end }) => marks[start] !== 1 && marks[end - 1] !== 1);
  return [...taken, ...relative].sort((one, other) => one.start - other.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /[\s,.]/.test(text[last - 1] ?? "")) last -= 1;
  return { start, end: last };
}

type Found = Omit<DateMention, "start" | "end" | "rule">;

function same(year: number, month: number, day: number): Found | null {
  return month > 12 ? null : { from: { year, month, day }, to: { year, month, day }, vague: null };
}

function numbers(d1?: string, m1?: string, y1?: string, d2?: string, m2?: string, y2?: string): Found | null {
  const [from, to] = [
    { year: Number(y1), month: Number(m1), day: Number(d1) },
    { year: Number(y2), month: Number(m2), day: Number(d2) },
  ];
  return [from, to].some(({ month, day }) => !(month <= 12 && day >= 1)) ? null : { from, to, vague: null };
}

function range(d1?: string, m1?: string, y1?: string, d2?: string, m2?: string, y2?: string): Found | null {
  const from: PartialDay = {
    day: numberIn(d1 ?? ""),
    month: monthOf(m1 ?? ""),
    year: y1 === undefined ? null : Number(y1),
  };
  const to: PartialDay = {
    day: numberIn(d2 ?? ""),
    month: monthOf(m2 ?? ""),
    year: y2 === undefined ? null : Number(y2),
  };
  if (from.month === null || to.month === null) return null;
  const turns = from.month > to.month ? 1 : 0;
  const toYear = to.year ?? (from.year === null ? null : from.year + turns);
  const fromYear = from.year ?? (to.year === null ? null : to.year - turns);
  return { from: { ...from, year: fromYear }, to: { ...to, year: toYear }, vague: null };
}

function listed(days: string | undefined, m1: string | undefined, y1: string | undefined): Found | null {
  const numbers = [...(days ?? "").matchAll(dayKey)].map(([found]) => Number(found));
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined || last < first) return null;
  const month = m1 === undefined ? null : monthOf(m1);
  const year = y1 === undefined ? null : Number(y1);
  return { from: { year, month, day: first }, to: { year, month, day: last }, vague: null };
}

function of1(y1: string | undefined, m1: string | undefined, vague: Vague | null): Found | null {
  const part = { year: y1 === undefined ? null : Number(y1), month: m1 === undefined ? null : monthOf(m1), day: null };
  return { from: part, to: part, vague };
}
