import { placeFrom } from "../clause/mask.js";
import type { DateMention } from "../dates/date-mention.js";
import { alike } from "../meetings/alike.js";
import type { Occurrence } from "./opening.js";

/** Whether two occurrences speak of the same days, as far as either says. */
export function sameDays(one: Occurrence | null, other: Occurrence): boolean {
  if (one === null) return false;
  if (isElsewhereAndOther(one, other)) return false;
  const first = one.dates.find(named);
  const second = other.dates.find(named);
  if (first === undefined && second === undefined) return agree(yearOf(one), yearOf(other));
  if (first === undefined || second === undefined) return false;
  return (
    agree(first.from.year, second.from.year) &&
    agree(first.from.month, second.from.month) &&
    (agree(first.from.day, second.from.day) || within(first, second))
  );
}

/** Whether an occurrence may tell the days of one that was told of without any: the same city, as far as both name one, and a kind that can be its. */
export function mayBe(undated: Occurrence, dated: Occurrence): boolean {
  if (undated.dates.some(named) || !dated.dates.some(named) || dated.cues.before !== null) return false;
  const [one, other] = [undated.cities[0], dated.cities[0]];
  const apart = one !== undefined && other !== undefined && one.named.label !== other.named.label;
  return !apart && alike(undated.meeting?.kind ?? null, dated.meeting?.kind ?? null);
}

/** Whether an occurrence tells of the days of a meeting of which only one was told: the day of the news, or that on which it began. */
export function spans(whole: Occurrence, part: Occurrence): boolean {
  const first = whole.dates.find(named);
  const second = part.dates.find(named);
  if (first === undefined || second === undefined || whole.cues.before !== null) return false;
  if (first.from.day === first.to.day || first.to.day === null || second.from.day !== second.to.day) return false;
  const [one, other] = [part.cities[0], whole.cities[0]];
  const apart = one !== undefined && other !== undefined && one.named.label !== other.named.label;
  return (
    !apart &&
    whole.meeting !== null &&
    alike(whole.meeting.kind, part.meeting?.kind ?? null) &&
    agree(first.from.year, second.from.year) &&
    agree(first.from.month, second.from.month) &&
    within(first, second)
  );
}

const ended =
  /\b(?:ended|ends|concluded|concludes|closed|closes|finished|came to (?:a close|an end)|s'est (?:achevée?|terminée?|clôturée?|conclue?)|a pris fin)(?: on| le)? $/u;
const longest = 6;

/** Whether an occurrence only tells on which day a meeting ended of which the first day was told ("The workshop, which ended on Friday, …"). */
export function endsOf(last: Occurrence, first: Occurrence): boolean {
  const [end, begin] = [last.dates.find(named), first.dates.find(named)];
  const { meeting, sentence } = last;
  if (end?.from.day == null || begin?.from.day == null || meeting === null || end.from.month !== begin.from.month)
    return false;
  if (!/^(?:the|this|l|le|la|cette|cet|ce)$/u.test(meeting.determiner) || meeting.modifiers.length > 0) return false;
  const days = end.from.day - begin.from.day;
  const at = placeFrom(sentence.mask, end.start);
  const near = days > 0 && days <= longest && alike(meeting.kind, first.meeting?.kind ?? null);
  return near && ended.test(sentence.mask.text.slice(0, Math.max(0, at)));
}

const fewDays = 10;

/** Whether one occurrence lies in the days before another, to the day. */
export function isJustBefore(one: Occurrence, other: Occurrence): boolean {
  const [first, second] = [one.dates.find(named)?.from, other.dates.find(named)?.from];
  if (first?.day == null || second?.day == null || first.month === null || second.month === null) return false;
  const year = second.year ?? first.year ?? 2000;
  const day = ({ month, day: of }: DateMention["from"]) => Date.UTC(year, (month ?? 1) - 1, of ?? 1) / 86_400_000;
  const days = day(second) - day(first);
  return agree(first.year, second.year) && days > 0 && days <= fewDays;
}

function named({ from }: DateMention): boolean {
  return from.month !== null || from.day !== null;
}

/** Whether two occurrences are of kinds that are not each other's, in two towns: a roundtable in one while a conference is held in the other. */
function isElsewhereAndOther(one: Occurrence, other: Occurrence): boolean {
  const [here, there] = [one.cities[0], other.cities[0]];
  const apart = here !== undefined && there !== undefined && here.named.label !== there.named.label;
  return apart && one.meeting !== null && other.meeting !== null && !alike(one.meeting.kind, other.meeting.kind);
}

function yearOf({ dates }: Occurrence): number | null {
  return dates.find(({ from }) => from.year !== null)?.from.year ?? null;
}

function agree(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

function within(first: DateMention, second: DateMention): boolean {
  if (first.from.day === null || second.from.day === null || first.to.month !== second.to.month) return false;
  return second.from.day >= first.from.day && second.from.day <= (first.to.day ?? first.from.day);
}
