import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import type { ReadBlock } from "./entries-of.js";
import type { Entry } from "./entry.js";
import { type Occurrence, occurrencesIn, tellsOfOwn } from "./opening.js";
import { isPublicationLine } from "./publication.js";

interface Draft {
  readonly headings: Sentence[];
  readonly sentences: Sentence[];
  opening: Occurrence | null;
  published: DateMention | null;
  /** Opened by a heading: what follows under a heading without a meeting is then no part of it. */
  readonly byHeading: boolean;
}

/**
 * The entries of a page of prose: a heading with a kind of meeting and a date or place opens one, and so does a sentence
 * at the head of a paragraph that tells of a meeting on days of its own. A meeting that is only looked back on or
 * forward to opens none.
 */
export function proseEntries(text: string, blocks: readonly ReadBlock[]): readonly Entry[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let headings: Sentence[] = [];
  let published: DateMention | null = null;
  let detached = false;

  const open = (opening: Occurrence, byHeading: boolean) => {
    current = { headings, sentences: [], opening, published, byHeading };
    drafts.push(current);
    detached = false;
  };
  for (const { block, sentences } of blocks) {
    const publication = isPublicationLine(text, block, sentences);
    if (publication !== null) {
      published = publication;
      if (
        current !== null &&
        sentences.length > 0 &&
        headings.length === 0 &&
        (current as Draft).sentences.length === 0
      )
        (current as Draft).published ??= publication;
      continue;
    }
    if (block.kind === "heading") {
      if (headings.length === 0) published = null;
      headings = [...headings, ...sentences];
      continue;
    }
    if (headings.length > 0) {
      const own = headingOpening(headings);
      const last = current as Draft | null;
      if (own !== null && !sameDays(last?.opening ?? null, own)) open(own, true);
      else detached = true;
    }
    const fresh = headings.length > 0;
    headings.length > 0 && !fresh ? null : null;
    sentences.forEach((sentence, position) => {
      const occurrence = occurrencesIn(sentence).find((found) => tellsOfOwn(found));
      const last = current as Draft | null;
      if (occurrence !== undefined && opens(last, occurrence, fresh && last?.headings !== headings, position, detached))
        open(occurrence, fresh && position < 2);
      else if (
        occurrence !== undefined &&
        last !== null &&
        !detached &&
        last.opening !== null &&
        last.opening.meeting === null
      )
        last.opening = occurrence.meeting === null ? last.opening : occurrence;
      const target = current as Draft | null;
      if (target !== null && !(detached && drafts.length > 1)) target.sentences.push(sentence);
    });
    headings = [];
  }
  return drafts.map((draft, index) => ({
    span: {
      start: draft.headings[0]?.start ?? draft.sentences[0]?.start ?? 0,
      end: draft.sentences.at(-1)?.end ?? draft.headings.at(-1)?.end ?? 0,
    },
    number: index + 1,
    headings: draft.headings,
    labels: [],
    sentences: draft.sentences,
    opening: draft.opening,
    published: draft.published,
    listed: false,
  }));
}

function headingOpening(headings: readonly Sentence[]): Occurrence | null {
  const named = headings
    .flatMap(occurrencesIn)
    .find(({ meeting, cues }) => meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null);
  if (named === undefined) return null;
  const dates = headings.flatMap((heading) => heading.dates).filter(({ from }) => from.month !== null);
  const cities = headings.flatMap((heading) => heading.cities);
  return dates.length === 0 && cities.length === 0 ? null : { ...named, dates, cities };
}

/** Whether an occurrence begins an entry of its own, beside the one that is open. */
function opens(
  last: Draft | null,
  occurrence: Occurrence,
  fresh: boolean,
  position: number,
  detached: boolean,
): boolean {
  const dated = occurrence.dates.some(({ from }) => from.day !== null);
  if (last === null) return !occurrence.cues.future || dated || occurrence.cities.length > 0;
  if (sameDays(last.opening, occurrence)) return false;
  const ownDate = occurrence.dates.some(({ from }) => from.month !== null || from.day !== null);
  if (fresh || detached) return ownDate && position < 3 && (!occurrence.cues.future || dated);
  if (last.opening?.dates.length === 0 || occurrence.cues.future) return false;
  return (
    dated &&
    position === 0 &&
    occurrence.meeting?.determiner !== "this" &&
    (occurrence.meeting === null || occurrence.meeting.kind !== null)
  );
}

/** Whether two occurrences speak of the same days: by what of them is said. */
export function sameDays(one: Occurrence | null, other: Occurrence): boolean {
  if (one === null) return false;
  const first = one.dates.find(({ from }) => from.month !== null || from.day !== null);
  const second = other.dates.find(({ from }) => from.month !== null || from.day !== null);
  if (first === undefined || second === undefined) return first === undefined && second === undefined;
  const agree = (left: number | null, right: number | null) => left === null || right === null || left === right;
  const within =
    first.to.month === second.to.month &&
    first.from.day !== null &&
    second.from.day !== null &&
    second.from.day >= first.from.day &&
    second.from.day <= (first.to.day ?? first.from.day);
  return (
    agree(first.from.year, second.from.year) &&
    agree(first.from.month, second.from.month) &&
    (agree(first.from.day, second.from.day) || within)
  );
}
