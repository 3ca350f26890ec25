import type { DateMention } from "../dates/date-mention.js";
import { findMeetings } from "../meetings/find-meetings.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import { sessionsIn } from "../meetings/sessions.js";
import type { NameMention, Span } from "../names/name.js";
import { shapedNames } from "../names/shaped-names.js";
import { type Mask, maskOf, type Sign, signOfName, type Thing } from "./mask.js";
import type { PageNames } from "./page-names.js";
import { type ProcessChair, processChairsIn } from "./process-chairs.js";
import { simplified } from "./simplify.js";

/** A sentence with all that it names, masked for the rules. */
export interface Sentence extends Span {
  /** Which block of the page it stands in. */
  readonly block: number;
  /** The mask with institutions, brackets and appositions taken together. */
  readonly mask: Mask;
  readonly names: readonly NameMention[];
  readonly cities: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly meetings: readonly MeetingMention[];
  readonly processChairs: readonly ProcessChair[];
}

const placeContext =
  /(?:(?:^|[\s(])(?:in|at|to|near|from|of|and|à|a|de|dans|venue)\s(?:the\s)?|[–—−,(|/:]\s?|(?<![\p{L}])-\s?|^\s*|(?<!(?:^|\s)\p{Lu}\p{Ll}{1,4})\.\s)$/iu;

/** Before a person's name, which may be that of a town ("Hon. Florence …"). */
const titled =
  /\b(?:Hon|Mr|Ms|Mrs|Mme|Dr|Prof|H\.E|Amb|Gen|Maj|Col|Lt|Brig|Capt|Rtd\)?|Rev|Sir|Sheikh|Prince|Princess|Ambassador|Minister|General|Colonel|Professor|President|Secretary|Director|Commissioner|Senator|Judge)\.?\s$/u;

/** Before the town of another meeting: "two months ahead of the Istanbul Ministerial". */
const aheadOf =
  /\b(?:ahead of|before|after|following|since|prior to|preparations? (?:for|of)|run-up to|follow-up to) the $/iu;

/** Reads one sentence. */
export function readSentence(text: string, span: Span, block: number, page: PageNames): Sentence {
  const known = page.names.within(span);
  const towns = page.cities.within(span);
  const shaped = shapedNames(text, span, known, towns);
  const names = [...shaped, ...known.filter((name) => !shaped.some((shape) => overlaps(name, shape)))]
    .filter((name) => !towns.some((town) => holds(town, name) || isCityState(text, town, name)))
    .sort(byStart);
  const dates = page.dates.within(span);
  const named = joined(
    text,
    findMeetings(text, span).flatMap((meeting) => clear(meeting, names)),
  );
  // "the 14th Global Forum … Summit" is named by its last word
  const sessions = sessionsIn(text, span, names).filter(
    ({ start, end }) => !named.some((one) => one.start <= end + 1 && one.end >= start),
  );
  const meetings = sessions.length === 0 ? named : [...named, ...sessions].sort(byStart);
  const cities = towns
    .filter((city) => ![...names, ...meetings].some((other) => overlaps(city, other)))
    .filter(({ start }) => !titled.test(text.slice(Math.max(span.start, start - 14), start)))
    .filter(({ start }) => placeContext.test(text.slice(Math.max(span.start, start - 12), start)))
    .filter(
      ({ start, end }) =>
        !aheadOf.test(text.slice(Math.max(span.start, start - 24), start)) ||
        !/^ \p{Lu}/u.test(text.slice(end, end + 2)),
    );
  const things: (readonly [Sign, Thing])[] = [
    ...names
      .filter((name) => !meetings.some((meeting) => overlaps(name, meeting)))
      .map(
        (mention) => [signOfName(mention), { is: "name", start: mention.start, end: mention.end, mention }] as const,
      ),
    ...cities.map((mention) => ["C", { is: "name", start: mention.start, end: mention.end, mention }] as const),
    ...meetings.map((meeting) => ["M", { is: "meeting", start: meeting.start, end: meeting.end, meeting }] as const),
  ];
  const free = dates.filter((date) => !things.some(([, thing]) => overlaps(date, thing)));
  things.push(...free.map((date) => ["D", { is: "date", start: date.start, end: date.end, date }] as const));
  things.sort(([, one], [, other]) => one.start - other.start);
  const bare = maskOf(text, span, things);
  // what takes words together needs a name among them
  const { mask, chairs } = things.some(([sign]) => /[ANLF]/.test(sign))
    ? processChairsIn(simplified(bare))
    : { mask: bare, chairs: [] };
  return { ...span, block, mask, names, cities, dates, meetings, processChairs: chairs };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a town's name is longer than that of the state in it ("Mexico City"). */
function holds(town: NameMention, { start, end, named }: NameMention): boolean {
  const longer = town.end - town.start > end - start;
  return longer && town.start <= start && town.end >= end && (named.kind === "state" || named.kind === "demonym");
}

/** States that share their name with their capital. */
const cityStates = new Set(["DJ", "LU", "SG", "MC", "KW", "PA", "GT", "SM"]);

/** Whether a name that a state shares with its capital stands for the town: "held in Djibouti", and no town named with it. */
function isCityState(text: string, town: NameMention, { start, end, named: { kind, code } }: NameMention): boolean {
  const same = town.start === start && town.end === end && town.named.code === code;
  if (!same || kind !== "state" || !cityStates.has(code ?? "")) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  // "Location: Djibouti, Djibouti"
  if (
    /[\n:•–-]\s*$/u.test(before) &&
    new RegExp(`^,? \\(?${text.slice(start, end)}(?![\\p{L}])`, "u").test(text.slice(end, end + 40))
  )
    return true;
  if (before.endsWith("(") && /^, \d/u.test(text.slice(end, end + 3))) return true;
  // a dateline: "Djibouti, le 13 février 2025 –"
  if (/(?:^|\n)\s*$/u.test(before) && /^, (?:le )?\d/u.test(text.slice(end, end + 6))) return true;
  return /\b(?:in|à) $/u.test(before) || (/[,|–-] $/u.test(before) && /^,? ?\(?\d/u.test(text.slice(end, end + 4)));
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

/** A meeting's words without the names that stand in them; none when they lie inside of a name. */
function clear(meeting: MeetingMention, names: readonly NameMention[]): readonly MeetingMention[] {
  const touching = names.filter((name) => overlaps(name, meeting));
  if (touching.some(({ end, named }) => end >= meeting.end && named.kind !== "series")) return [];
  const start = Math.max(meeting.start, ...touching.map(({ end }) => end));
  return [{ ...meeting, start: Math.min(start + (start > meeting.start ? 1 : 0), meeting.end - 1) }];
}

const of = /^\s(?:of|de)\s(?:the\s|la\s|l['’])?[^,.;:()]{0,60}$/;

/** "the seventh meeting" and "Working Group" of "the seventh meeting of the … Working Group" are one. */
function joined(text: string, meetings: readonly MeetingMention[]): readonly MeetingMention[] {
  const all: MeetingMention[] = [];
  for (const meeting of meetings) {
    const last = all.at(-1);
    if (
      last !== undefined &&
      last.kind === null &&
      meeting.kind !== null &&
      of.test(text.slice(last.end, meeting.start))
    ) {
      all[all.length - 1] = {
        ...meeting,
        start: last.start,
        plural: last.plural || meeting.plural,
        determiner: last.determiner,
        modifiers: [...last.modifiers, ...meeting.modifiers],
      };
    } else all.push(meeting);
  }
  return all;
}
