import type { Sentence } from "../clause/read-sentence.js";
import { type Occurrence, occurrencesIn } from "./opening.js";

/** The meeting that headings tell of: a kind with a date or a place. */
export function headingOpening(headings: readonly Sentence[]): Occurrence | null {
  const named = headings
    .flatMap(occurrencesIn)
    .find(
      ({ meeting, cues }) =>
        meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null && !cues.future,
    );
  if (named === undefined) return null;
  const dates = headings.flatMap((heading) => heading.dates).filter(({ from }) => from.month !== null);
  const cities = headings.flatMap((heading) => heading.cities);
  return dates.length === 0 && cities.length === 0 ? null : { ...named, dates, cities };
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
