import { placeFrom } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import { type Occurrence, occurrencesIn } from "./opening.js";

/** The meeting that headings tell of: a kind with a date or a place. */
export function headingOpening(headings: readonly Sentence[]): Occurrence | null {
  const named = headings
    .flatMap(occurrencesIn)
    .find(
      ({ meeting, cues }) =>
        meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null && !cues.future,
    );
  if (named !== undefined && isAnyOne(named)) return null;
  if (named === undefined) return null;
  const all = headings.flatMap((heading) => heading.dates);
  const days = all.filter(({ from }) => from.month !== null);
  // "2009 – 1st Ministerial Conference, Prague"
  const dates = days.length > 0 ? days : all.filter((date) => headings.some((line) => leads(date, line))).slice(0, 1);
  const cities = headings.flatMap((heading) => heading.cities);
  return dates.length === 0 && cities.length === 0 ? null : { ...named, dates, cities };
}

const inGeneral = /\b(?:how to \p{Ll}+|\p{L}+ing|checklist for|guide to|steps to) $/iu;

/** Whether a heading speaks of meetings in general ("Running a Workshop", "How to organise a training"). */
function isAnyOne({ meeting, sentence: { mask } }: Occurrence): boolean {
  if (meeting === null || !/^(?:an?|une?|your)$/u.test(meeting.determiner)) return false;
  const at = placeFrom(mask, meeting.start);
  return inGeneral.test(mask.text.slice(Math.max(0, at - 30), Math.max(0, at)));
}

/** Whether a year begins a line that goes on behind a dash or a colon. */
function leads({ start, from }: DateMention, { start: first, meetings, mask }: Sentence): boolean {
  return from.year !== null && start === first && (meetings[0]?.start === start || /^.. ?[–—:|-] /u.test(mask.text));
}

const farthest = 90;
const notHeld =
  /\b(?:to be|tbc|tbd|planned|tentative|upcoming|will|would|propos\p{Ll}+|agreed|recommend\p{Ll}*|welcom\p{Ll}+|outcomes|conclusions|adopted)\b/iu;

/** The meeting that one line tells of by itself: its date and its kind stand near the beginning ("12 May 2016, Rome: Thematic Meeting on …"). */
export function lineOpening(sentences: readonly Sentence[]): Occurrence | null {
  const [first] = sentences;
  if (first === undefined || notHeld.test(first.mask.text)) return null;
  const own = headingOpening([first]);
  const date = first.dates.find(({ from }) => from.month !== null);
  if (own?.meeting == null || date === undefined) return null;
  return own.meeting.start - first.start <= farthest && date.start - first.start <= farthest * 2 ? own : null;
}
