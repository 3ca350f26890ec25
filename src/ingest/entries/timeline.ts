import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import { isElsewhere } from "../meetings/cues.js";
import type { ReadBlock } from "./entries-of.js";
import { type Occurrence, occurrencesIn } from "./opening.js";
import { isBareDate } from "./publication.js";

/** A page is a timeline when it has as many days with what happened on them. */
const fewest = 3;

/** The blocks of a timeline that are a day alone, each right above what happened on it, with the day; none where a page is no timeline. */
export function timelineOf(text: string, blocks: readonly ReadBlock[]): ReadonlyMap<number, DateMention> {
  const days = new Map<number, DateMention>();
  blocks.forEach(({ block, sentences }, index) => {
    const [date] = sentences.flatMap((sentence) => sentence.dates);
    const [before, next] = [blocks[index - 1]?.block, blocks[index + 1]?.block];
    const between = next !== undefined && isTold(next) && (before === undefined || isTold(before));
    if (date?.from.month != null && between && isBareDate(text, block, sentences)) days.set(index, date);
  });
  return days.size < fewest ? new Map() : days;
}

function isTold({ kind }: ReadBlock["block"]): boolean {
  return kind === "paragraph" || kind === "item";
}

/** The meeting that a sentence below a day of a timeline names, on that day: also one told of in the present ("The committee holds its first meeting in …"). */
export function onItsDay(sentence: Sentence, day: DateMention, own: readonly Occurrence[]): readonly Occurrence[] {
  const dated = own.map((one) => (one.dates.some(({ from }) => from.month !== null) ? one : { ...one, dates: [day] }));
  if (dated.length > 0) return dated.slice(0, 1);
  const named = occurrencesIn(sentence).find(
    ({ meeting, cues, cities, dates }) =>
      meeting !== null &&
      meeting.kind !== null &&
      !meeting.plural &&
      !isElsewhere(meeting.modifiers) &&
      cues.before === null &&
      !cues.future &&
      dates.length === 0 &&
      (!cues.weak || (/^(?:an?|une?)$/u.test(meeting.determiner) && cities.length > 0)),
  );
  return named === undefined ? [] : [{ ...named, dates: [day] }];
}
