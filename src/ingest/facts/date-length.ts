import type { DateMention, PartialDay } from "../dates/date-mention.js";
import type { Entry } from "../entries/entry.js";

const ended =
  "(?:ended|ends|concluded|concludes|closed|closes|came to (?:a close|an end)|drew to a close|finishe[ds]|wrapped up|se termine|prend fin|a pris fin|s['’]est (?:achevée?|terminée?|clôturée?|conclue?))";
const goesOn =
  "(?:runs?|running|ran|continues?|continued|lasts?|lasted|goes on|went on|scheduled|taking place|takes place|meets|will run|will continue|dure|se poursuit)";
/** Words between a meeting and its last day: "ended on", "runs until". */
const untilDate = new RegExp(
  `\\b(?:${ended}(?: on| le)?|${goesOn} (?:[\\p{Ll}-]+ ){0,3}?(?:until|till|through|to|jusqu['’]au)) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$`,
  "iu",
);
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const untilWeekday = new RegExp(
  `\\b(?:${ended}(?: on)?|${goesOn} (?:[\\p{Ll}-]+ ){0,3}?(?:until|till|through|to)) (${weekdays.join("|")}|tomorrow)(?![\\p{L}])(?!,? (?:the )?\\d)`,
  "iu",
);
const longestMeeting = 10;
/** How many sentences of an entry may tell when its meeting ended. */
const mostSentences = 8;

const lengths: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
};
const number = `(?<number>${Object.keys(lengths).join("|")})`;
const dayLong = new RegExp(
  `\\b${number}[- ]day(?:s['’])?(?: long)? (?:[\\p{L}-]+ ){0,4}?(?:meeting|event|conference|workshop|training|consultation|forum|seminar|summit|round-?table|SOM|session|gathering|talks)s?\\b|\\b(?:lasted|over|for|after|during|took up|spent)(?: the| its)? ${number.replace("number", "other")} days\\b`,
  "iu",
);
const begins =
  /\b(?:opened|opens|kicked off|kicks off|began|begins|started|starts|got under way|gets under way|gets underway|got underway|today convened|convened today|today opened|was inaugurated|was launched)\b/iu;
const ends =
  /\b(?:concluded|concludes|ended|ends|closed|closes|wrapped up|came to (?:a close|an end)|drew to a close|finished)\b/iu;

/** "The three-day meeting opened on 17 October" lasts until the 19th; one that "runs until Thursday", until that day. */
export function lengthened(text: string, entry: Entry, mention: DateMention): DateMention {
  const { from, to } = mention;
  const opening = entry.opening?.sentence;
  if (opening === undefined || from.day === null || from.month === null) return mention;
  if (from.day !== to.day || from.month !== to.month) return mention;
  const end = endOf(text, entry, mention) ?? weekdayOf(text, entry, from);
  if (end !== null) {
    const year = from.year ?? end.year;
    return { ...mention, from: { ...from, year }, to: { ...end, year } };
  }
  const first = text.slice(opening.start, opening.end);
  const groups = dayLong.exec(text.slice(entry.span.start, Math.min(entry.span.end, entry.span.start + 3000)))?.groups;
  const long = lengths[(groups?.number ?? groups?.other ?? "").toLowerCase()];
  if (long === undefined) return mention;
  const [, second] = entry.sentences.filter(({ start }) => start >= opening.start);
  const resumed = second !== undefined && /^The \p{Ll}+\b/u.test(text.slice(second.start, second.start + 40));
  const also = resumed ? text.slice(second.start, second.end) : "";
  if (begins.test(first) || (begins.test(also) && /\btoday\b/u.test(also)))
    return { ...mention, to: plus(from, long - 1) };
  return ends.test(first) ? { ...mention, from: plus(to, 1 - long) } : mention;
}

/** The day that a sentence says a meeting ended on. */
function endOf(text: string, { sentences }: Entry, { from }: DateMention): PartialDay | null {
  const found = sentences
    .slice(0, mostSentences)
    .flatMap(({ dates }) => dates)
    .find(({ from: end, start }) => {
      const near = end.day !== null && from.day !== null && end.month === from.month && end.day > from.day;
      return (
        near &&
        (end.day ?? 0) - (from.day ?? 0) <= longestMeeting &&
        untilDate.test(text.slice(Math.max(0, start - 60), start))
      );
    });
  return found?.to ?? null;
}

/** The day of a meeting that "runs until Thursday": the next of that name. */
function weekdayOf(text: string, { sentences }: Entry, from: PartialDay): PartialDay | null {
  if (from.year === null || from.month === null || from.day === null) return null;
  for (const { start, end } of sentences.slice(0, mostSentences)) {
    const name = untilWeekday.exec(text.slice(start, end))?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const today = new Date(Date.UTC(from.year, from.month - 1, from.day)).getUTCDay();
    const days = name === "tomorrow" ? 1 : (weekdays.indexOf(name) - today + 7) % 7;
    return days === 0 ? null : plus(from, days);
  }
  return null;
}

/** A day some days on; its year stays open where it was. */
function plus({ year, month, day }: PartialDay, days: number): PartialDay {
  const date = new Date(Date.UTC(year ?? 2001, (month ?? 1) - 1, (day ?? 1) + days));
  return { year: year === null ? null : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
