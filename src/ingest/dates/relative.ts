import { matchesInPage } from "../../lib/matches.js";
import type { Span } from "../names/name.js";
import type { DateMention, PartialDay } from "./date-mention.js";
import { monthPattern } from "./words.js";

/** Days said by their distance from a date that stands before them ("the following day"), or from the day of the text ("yesterday"). */
interface Rule {
  readonly pattern: RegExp;
  readonly from: "DATE_BEFORE" | "TEXT" | "MONTH_ABOVE";
  /** The day meant, or the first and the last that may be. */
  readonly days: (
    anchor: Anchor,
    groups: Readonly<Record<string, string | undefined>>,
  ) => readonly [Date, Date, boolean] | null;
}

interface Anchor {
  readonly first: Date;
  readonly last: Date;
}

const day = 86_400_000;
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const count = `(?<count>${Object.keys(counts).join("|")})`;
const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const frenchNames = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const weekday = `(?:${names.join("|")})`;

function plus(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day);
}
const sure = (from: Date, to: Date = from) => [from, to, true] as const;
const about = (from: Date, to: Date) => [from, to, false] as const;

const shortWeekday = "(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)(?:[a-zé]{0,6})?\\.?";

const rules: readonly Rule[] = [
  {
    // "Mon 16 – Tue 17   Workshop on …" below "APRIL 2018"
    pattern: new RegExp(
      `(?<=^[ \\t]{0,8})${shortWeekday},? (?<first>[1-9]|[12]\\d|3[01])(?: ?[–—-] ?(?:${shortWeekday},? )?(?<second>[1-9]|[12]\\d|3[01]))?(?![\\p{L}\\d./:-])(?!,? {0,2}(?:${monthPattern}))`,
      "gimu",
    ),
    from: "MONTH_ABOVE",
    days: ({ first }, { first: one, second }) => {
      const from = plus(first, Number(one) - 1);
      const to = plus(first, Number(second ?? one) - 1);
      return to < from || to.getUTCMonth() !== first.getUTCMonth() ? null : sure(from, to);
    },
  },
  {
    pattern:
      /\b(?:(?:on )?the (?:following|next) day|(?:a|one) day later|the day after|le lendemain)\b(?!,? (?:the |le )?\d|,? (?:on )?\p{Lu}\p{Ll}+day)/giu,
    from: "DATE_BEFORE",
    days: ({ last }) => sure(plus(last, 1)),
  },
  {
    pattern:
      /\b(?:on )?the (?:previous day|day before|eve of the (?:meeting|conference))\b(?!,? (?:the )?\d|,? (?:on )?\p{Lu}\p{Ll}+day)|\bla veille\b(?!,? (?:le )?\d)/giu,
    from: "DATE_BEFORE",
    days: ({ first }) => sure(plus(first, -1)),
  },
  {
    pattern: new RegExp(`\\b${count} days (?:later|after)\\b(?!, on)`, "giu"),
    from: "DATE_BEFORE",
    days: ({ last }, groups) => sure(plus(last, counts[groups.count?.toLowerCase() ?? ""] ?? 1)),
  },
  {
    pattern: new RegExp(`\\b${count} weeks? (?:later|after)\\b(?!, on)`, "giu"),
    from: "DATE_BEFORE",
    days: ({ first, last }, groups) => {
      const weeks = counts[groups.count?.toLowerCase() ?? ""] ?? 1;
      return about(plus(first, 7 * weeks - 2), plus(last, 7 * weeks + 2));
    },
  },
  {
    pattern: new RegExp(
      `\\b(?<last>last week,? )?on (?<one>${weekday})(?:(?: and| to|,) (?<other>${weekday}))?(?:,? (?<after>last week|of last week))?(?![\\p{L}])(?!,? (?:the )?\\d)(?!(?: and| to|,) ${weekday})(?!,? (?:${"january february march april may june july august september october november december".split(" ").join("|")}))`,
      "giu",
    ),
    from: "TEXT",
    days: ({ first }, { last, after, one, other }) => {
      const back = (name: string) => (first.getUTCDay() - names.indexOf(name.toLowerCase()) + 7) % 7;
      const lastWeek = last !== undefined || after !== undefined;
      // weeks begin on Monday
      const monday = plus(first, -((first.getUTCDay() + 6) % 7) - 7);
      const dayOf = (name: string) =>
        lastWeek ? plus(monday, (names.indexOf(name.toLowerCase()) + 6) % 7) : plus(first, -back(name));
      const [from, to] = [dayOf(one ?? ""), dayOf(other ?? one ?? "")];
      return to < from ? null : sure(from, to);
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:ce )?(?<one>${frenchNames.join("|")})(?: dernier)?(?![\\p{L}])(?!,? (?:le )?\\d| (?:et|au)(?![\\p{L}]))`,
      "gu",
    ),
    from: "TEXT",
    days: ({ first }, { one }) => sure(plus(first, -((first.getUTCDay() - frenchNames.indexOf(one ?? "") + 7) % 7))),
  },
  {
    pattern: /\byesterday and today\b|\bhier et aujourd['’]hui\b/giu,
    from: "TEXT",
    days: ({ first }) => sure(plus(first, -1), first),
  },
  { pattern: /\byesterday\b|\bhier\b/giu, from: "TEXT", days: ({ first }) => sure(plus(first, -1)) },
  {
    pattern:
      /\b(?<length>(?:two|three|four)[- ]day [^.;]{0,160}?(?:concluded|ended|closed|wrapped up|came to an end) (?:here )?today)\b/giu,
    from: "TEXT",
    days: ({ first }, { length }) => sure(plus(first, 1 - lengthIn(length ?? "")), first),
  },
  {
    pattern:
      /\b(?<length>(?:two|three|four)[- ]day [^.;]{0,160}?(?:opened|began|started|kicked off|is being held) (?:here )?today)\b/giu,
    from: "TEXT",
    days: ({ first }, { length }) => sure(first, plus(first, lengthIn(length ?? "") - 1)),
  },
  {
    pattern:
      /\b(?:earlier )?today\b|\b(?:earlier )?this (?:morning|afternoon|evening)\b|\btonight\b|\bce jour\b|\baujourd['’]hui\b|\bce matin\b|\bcet après-midi\b/giu,
    from: "TEXT",
    days: ({ first }) => sure(first),
  },
];

function lengthIn(written: string): number {
  return counts[written.slice(0, written.search(/[- ]/)).toLowerCase()] ?? 1;
}

/** Every day of a text that is said by its distance from another, where that one is known. `dates` are the text's own, in order. */
export function relativeDates(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  const found: DateMention[] = [];
  const whole = dates.filter((date) => date.from.day !== null && date.vague === null);
  const ofText = whole.filter((date) => isOfText(text, date));
  const months = dates.filter((date) => isMonthHeading(text, date));
  const dated = whole.filter(({ from }) => from.year !== null);
  const marks = new Uint8Array(text.length);
  for (const { pattern, from, days } of rules) {
    for (const match of matchesInPage(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (marks.subarray(span.start, span.end).includes(1)) continue;
      const near = lastBefore(from === "TEXT" ? ofText : from === "MONTH_ABOVE" ? months : whole, span.start);
      const anchor =
        near === null ? null : anchorOf(near, span, from, lastBefore(dated, span.start)?.from.year ?? null);
      const meant = anchor === null ? null : days(anchor, match.groups ?? {});
      if (meant === null) continue;
      const [first, last, exact] = meant;
      const at = from === "TEXT" && exact ? quoteOf(text, span) : span;
      marks.fill(1, at.start, at.end);
      found.push({
        ...at,
        from: parts(first),
        to: parts(last),
        vague: exact ? null : "AROUND",
        rule: from === "TEXT" ? "relative-to-text" : "relative-to-date",
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The word alone, where a rule took a stretch before it as well. */
function quoteOf(text: string, { start, end }: Span): Span {
  const word = /(?<=[- ]day .*)today$/isu.exec(text.slice(start, end));
  return word === null ? { start, end } : { start: start + word.index, end };
}

function parts(date: Date): PartialDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last of dates in order that ends before a place. */
function lastBefore(dates: readonly DateMention[], start: number): DateMention | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return dates[low - 1] ?? null;
}

const farthest = 1500;

/** The days of a date near enough to be meant; its year may be that of another before. */
function anchorOf(near: DateMention, { start }: Span, from: Rule["from"], yearBefore: number | null): Anchor | null {
  if (from === "DATE_BEFORE" && start - near.end > farthest) return null;
  const year = near.from.year ?? yearBefore;
  if (year === null || near.from.month === null || near.to.month === null) return null;
  return {
    first: new Date(Date.UTC(near.from.year ?? year, near.from.month - 1, near.from.day ?? 1)),
    last: new Date(Date.UTC(near.to.year ?? year, near.to.month - 1, near.to.day ?? 1)),
  };
}

/** Whether a date is a month alone in its line, as those of a calendar are. */
function isMonthHeading(text: string, { start, end, from, to }: DateMention): boolean {
  if (from.day !== null || from.month === null || from.year === null || to.month !== from.month) return false;
  return (
    /(?:^|\n)[ \t#]{0,8}$/u.test(text.slice(Math.max(0, start - 9), start)) &&
    /^[ \t]{0,8}(?:\n|$)/u.test(text.slice(end, end + 9))
  );
}

/** Whether a date is that of the text: alone in its line, or of a dateline ("ROME, 3 May 2019 –"). */
function isOfText(text: string, { start, end, from, to }: DateMention): boolean {
  if (from.year === null || from.day !== to.day) return false;
  // no further back than a dateline reaches: a paragraph may be a whole page
  if (!text.slice(Math.max(0, start - 61), start).includes("\n") && start > 60) return false;
  const rest = text.slice(end, end + 60).split("\n", 1)[0] ?? "";
  return (
    /^\s?(?:\([^)]{1,20}\)\s?)?[–—:-]|^\.?\s*$|^\s[|·]|^, [^.:\n]{2,40}?(?::| [–—-]) /u.test(rest) ||
    /^\.\s/u.test(rest)
  );
}
