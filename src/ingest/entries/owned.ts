import type { MeetingKind } from "../../model/vocabulary.js";
import { rule, signsIn } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import { alike } from "../meetings/alike.js";
import { countOfAll } from "../meetings/count-of-all.js";
import { type Cues, cuesAt, isElsewhere } from "../meetings/cues.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { NameMention } from "../names/name.js";
import { beginsClause, ownerOf } from "./opening.js";

/** What sets the meeting of an entry apart from others that the entry mentions. */
export interface Main {
  readonly kind: MeetingKind | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly city: string | null;
  readonly planned: boolean;
  /** The mention that opens the entry. */
  readonly opening: MeetingMention | null;
}

/** A meeting named in a sentence: the entry's own, another, or several at once. */
export interface OwnedMeeting {
  readonly at: number;
  readonly meeting: MeetingMention;
  readonly cues: Cues;
  readonly is: "MAIN" | "OTHER" | "SEVERAL";
  readonly dates: readonly DateMention[];
  readonly cities: readonly NameMention[];
}

/** A sentence that knows which of its meetings is the entry's. */
export interface OwnedSentence {
  readonly sentence: Sentence;
  readonly meetings: readonly OwnedMeeting[];
  /** Whose fact it is that stands at a place of the mask: the entry's own meeting when null. */
  readonly otherAt: (at: number) => OwnedMeeting | null;
}

const clauseEnd =
  /,? (?:and|but|while|whereas) (?:the|this|it|they|participants|delegates)\b|, (?:narrowing|with the|highlighting|which|who|where|bringing|gathering|focusing)\b/u;

/** Tells of every meeting in a sentence whether it is the entry's own. */
export function ownedSentence(sentence: Sentence, main: Main): OwnedSentence {
  const signs = signsIn(sentence.mask.text);
  const bare = signs.flatMap(({ letter, index, at }) => {
    const thing = sentence.mask.things[index];
    return letter === "M" && thing?.is === "meeting"
      ? [{ at, meeting: thing.meeting, cues: cuesAt(sentence.mask, at) }]
      : [];
  });
  const owner = (at: number) => {
    const last = bare.findLastIndex((one) => one.at < at && reaches(sentence.mask.text.slice(one.at + 2, at)));
    const next = bare[last + 1];
    if (last !== -1 && next !== undefined && beginsClause(bare[last]?.at ?? 0, at, next.at, sentence.mask.text))
      return last + 1;
    return last === -1 ? ownerOf(bare, at, sentence.mask.text) : last;
  };
  const own = signs.map(({ letter, index, at }) => ({
    letter,
    thing: sentence.mask.things[index],
    at,
    owner: owner(at),
  }));
  const meetings = bare.map((one, position) => {
    const near = own.filter((found) => found.owner === position);
    const dates = near.flatMap(({ thing }) => (thing?.is === "date" ? [thing.date] : []));
    const cities = near.flatMap(({ letter, thing }) => (letter === "C" && thing?.is === "name" ? [thing.mention] : []));
    const preceding = dateBefore(sentence, one.at);
    const specified = specifying.test(sentence.mask.text.slice(one.at + 2, one.at + 24));
    const within = sentence.dates.filter(({ start, end }) => start >= one.meeting.start && end <= one.meeting.end);
    const all = [...(preceding === null ? [] : [preceding]), ...within, ...dates];
    const is = classOf({ ...one, dates: all, cities, specified }, main, position, bare.length);
    return { ...one, dates: is === "OTHER" ? all : dates, cities, is } as const;
  });
  return {
    sentence,
    meetings,
    otherAt: (at) => {
      const last = meetings.findLast((one) => one.at < at && one.is !== "SEVERAL");
      if (last === undefined || last.is === "MAIN") return null;
      return clauseEnd.test(sentence.mask.text.slice(last.at + 2, at)) ? null : last;
    },
  };
}

/** Whether a fact behind a meeting can still be that meeting's. */
function reaches(between: string): boolean {
  return !between.includes(";");
}

const yearBefore = rule("{D} (?:{N} |{F} |{L} )?$", "u");

function dateBefore(sentence: Sentence, at: number): DateMention | null {
  const left = sentence.mask.text.slice(Math.max(0, at - 12), at);
  const found = yearBefore.exec(left);
  const sign = found === null ? undefined : signsIn(found[0])[0];
  const thing = sign === undefined ? undefined : sentence.mask.things[sign.index];
  return thing?.is === "date" ? thing.date : null;
}

/** Words behind a meeting that tell which one is meant. */
const specifying = rule('^,? (?:on|entitled|titled|sur|held|hosted|in {C}|at {C}|(?:in|of|on|from) {D}|[“"«])', "u");

type Candidate = Omit<OwnedMeeting, "is"> & { readonly specified: boolean };

function classOf(one: Candidate, main: Main, position: number, count: number): OwnedMeeting["is"] {
  const { meeting, cues } = one;
  if (main.opening !== null && meeting.start === main.opening.start) return "MAIN";
  if (meeting.plural) return countOfAll(meeting) !== null && cues.before === null && !cues.future ? "MAIN" : "SEVERAL";
  if (isElsewhere(meeting.modifiers) || /^side[- ]event/iu.test(meeting.worded)) return "OTHER";
  // "this workshop" is the one at hand, whatever else the sentence names
  if (/^(?:this|cette|ce)$/.test(meeting.determiner) && alike(meeting.kind, main.kind)) return "MAIN";
  if (differs(one, main)) return "OTHER";
  if (one.dates.some((date) => sameDay(date, main))) return "MAIN";
  const pointed = /^(?:the|this|that|cette|la|le|l)$/.test(meeting.determiner);
  const plain = meeting.kind === null || meeting.kind === "VIRTUAL_MEETING" || meeting.kind === main.kind;
  const another = cues.before !== null && one.specified;
  if (pointed && plain && one.dates.length === 0 && !another)
    return !main.planned && cues.future && position > 0 && count > 1 ? "OTHER" : "MAIN";
  if (cues.before !== null) return "OTHER";
  if (cues.future && !main.planned) return "OTHER";
  if (!alike(meeting.kind, main.kind)) return "OTHER";
  if (/^(?:a|an|another|une?)$/.test(meeting.determiner) && cues.perfect) return "OTHER";
  return "MAIN";
}

function sameDay({ from }: DateMention, main: Main): boolean {
  return (
    from.day !== null &&
    from.day === main.day &&
    from.month === main.month &&
    (from.year === null || from.year === main.year)
  );
}

/** Whether the dates, the city or the count of a meeting are not those of the entry's own. */
function differs({ dates, cities, meeting, specified }: Candidate, main: Main): boolean {
  // "the meeting was organised with the county government of …", "the meeting approved the calendar for 2024"
  const plainly =
    meeting.kind === null &&
    /^(?:the|this|la|cette)$/.test(meeting.determiner) &&
    !specified &&
    !meeting.modifiers.some((word) => /\d{4}/.test(word));
  const [date] = plainly ? dates.filter(({ from }) => from.month !== null) : dates;
  if (date !== undefined) {
    if (main.year !== null && date.from.year !== null && date.from.year !== main.year && date.to.year !== main.year)
      return true;
    if (
      main.month !== null &&
      date.from.month !== null &&
      date.from.month !== main.month &&
      date.to.month !== main.month
    )
      return true;
    if (main.day !== null && date.from.day !== null && (date.from.day < main.day - 4 || date.from.day > main.day + 6))
      return true;
  }
  const [city] = cities;
  return (
    !plainly &&
    city !== undefined &&
    main.city !== null &&
    city.named.label !== main.city &&
    !city.others.some(({ label }) => label === main.city)
  );
}
