import type { DateMention } from "../dates/date-mention.js";
import type { Entry } from "../entries/entry.js";

const closing = /\b(?:ended|ends|concluded|closed|came to (?:a close|an end)|drew to a close) on (?:the )?$/iu;
const longestMeeting = 10;

/** The day that a later sentence says a meeting ended on. */
function endOf(text: string, { sentences }: Entry, { from }: DateMention): DateMention | undefined {
  return sentences
    .slice(0, 8)
    .flatMap(({ dates }) => dates)
    .find(({ from: end, start }) => {
      const near = end.day !== null && from.day !== null && end.month === from.month && end.day > from.day;
      return (
        near &&
        (end.day ?? 0) - (from.day ?? 0) <= longestMeeting &&
        closing.test(text.slice(Math.max(0, start - 40), start))
      );
    });
}

const lengths: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const dayLong =
  /\b(two|three|four|five)[- ]day (?:long )?(?:\p{L}+ ){0,4}?(?:meeting|event|conference|workshop|training|consultation|forum|seminar|summit|roundtable|SOM|session)\b/iu;
const begins =
  /\b(?:opened|opens|kicked off|began|started|got under way|gets under way|today convened|convened today|today opened)\b/iu;

/** "The three-day meeting opened on 17 October" lasts until the 19th. */
export function lengthened(text: string, entry: Entry, mention: DateMention): DateMention {
  const { from, to } = mention;
  const opening = entry.opening?.sentence;
  if (opening === undefined || from.day === null || from.day !== to.day || from.month !== to.month) return mention;
  const end = endOf(text, entry, mention);
  if (end !== undefined)
    return {
      ...mention,
      from: { ...from, year: from.year ?? end.to.year },
      to: { ...end.to, year: from.year ?? end.to.year },
    };
  const first = text.slice(opening.start, opening.end);
  const long = dayLong.exec(text.slice(entry.span.start, Math.min(entry.span.end, entry.span.start + 3000)))?.[1];
  if (long === undefined || !begins.test(first) || from.month === null) return mention;
  const last = new Date(Date.UTC(from.year ?? 2000, from.month - 1, from.day - 1 + (lengths[long.toLowerCase()] ?? 1)));
  const year = from.year === null ? null : last.getUTCFullYear();
  return { ...mention, to: { year, month: last.getUTCMonth() + 1, day: last.getUTCDate() } };
}
