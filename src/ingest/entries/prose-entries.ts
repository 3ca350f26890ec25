import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import type { ReadBlock } from "./entries-of.js";
import type { Entry } from "./entry.js";
import { headingOpening, lineOpening } from "./heading-opening.js";
import { isBoilerplate, isEndOfPage, yearOfHeading } from "./heading-words.js";
import { type Occurrence, occurrencesIn, tellsOfOwn } from "./opening.js";
import { isPublicationLine } from "./publication.js";
import { sameDays } from "./same-days.js";

interface Draft {
  readonly headings: readonly Sentence[];
  readonly sentences: Sentence[];
  /** What stands under later headings that tell of no meeting: part of the entry only where the page has no other. */
  readonly loose: Sentence[];
  opening: Occurrence;
  readonly published: DateMention | null;
  readonly year: number | null;
}

/**
 * The entries of a page of prose: a heading or a line with a kind of meeting and a date or place opens one, and so does
 * a sentence at the head of a paragraph that tells of a meeting on days of its own. A meeting that is only looked back on
 * or forward to opens none.
 */
export function proseEntries(text: string, blocks: readonly ReadBlock[]): readonly Entry[] {
  const drafts: Draft[] = [];
  let headings: readonly Sentence[] = [];
  let published: DateMention | null = null;
  let year: number | null = null;
  let loose = false;
  let skipping = false;
  const open = (opening: Occurrence) => {
    drafts.push({ headings, sentences: [], loose: [], opening, published, year });
    headings = [];
    loose = false;
  };
  /** Opens the entry that the gathered headings tell of; gives whether there were any that tell of none. */
  const closeHeadings = (): boolean => {
    if (headings.length === 0) return false;
    const own = headingOpening(headings);
    if (own !== null && !sameDays(drafts.at(-1)?.opening ?? null, own)) open(own);
    else loose = drafts.length > 0;
    return own === null;
  };

  for (const { block, sentences } of blocks) {
    const written = text.slice(block.start, block.end);
    if (block.kind === "heading" && isEndOfPage(written)) break;
    const publication = isPublicationLine(text, block, sentences);
    if (publication !== null) {
      published = publication;
      continue;
    }
    if (block.kind === "heading") {
      skipping = isBoilerplate(written);
      if (skipping) continue;
      year = yearOfHeading(text, sentences) ?? year;
      if (lineOpening(sentences) !== null && lineOpening(headings) !== null) closeHeadings();
      if (headings.length === 0) published = null;
      headings = [...headings, ...sentences];
      continue;
    }
    if (skipping) continue;
    const above = headings;
    const fresh = closeHeadings();
    const line = block.kind === "item" ? lineOpening(sentences) : null;
    if (line !== null && !sameDays(drafts.at(-1)?.opening ?? null, line)) open(line);
    sentences.forEach((sentence, position) => {
      const occurrence =
        line === null
          ? (ownOccurrence(sentence, sentences[position + 1]) ??
            (fresh && position < 2 ? underDatedHeading(sentence, above) : null))
          : null;
      const last = drafts.at(-1);
      if (occurrence !== null) {
        if (opens(last, occurrence, fresh || loose, position)) open(occurrence);
        else if (last !== undefined && !loose && last.opening.meeting === null && occurrence.meeting !== null)
          last.opening = occurrence;
      }
      const target = drafts.at(-1);
      if (target !== undefined) (loose ? target.loose : target.sentences).push(sentence);
    });
    headings = [];
  }
  closeHeadings();
  return drafts.map((draft, index) => entryOf(draft, index + 1, drafts.length === 1));
}

function entryOf(
  { headings, sentences, loose, opening, published, year }: Draft,
  number: number,
  only: boolean,
): Entry {
  const own = only ? [...sentences, ...loose] : sentences;
  return {
    span: {
      start: headings[0]?.start ?? own[0]?.start ?? opening.sentence.start,
      end: own.at(-1)?.end ?? headings.at(-1)?.end ?? opening.sentence.end,
    },
    number,
    headings,
    labels: [],
    sentences: own,
    opening,
    published,
    year,
    listed: false,
  };
}

const resumed =
  /^(?:It|This|The (?:\p{L}+[ -]){0,2}(?:meeting|event|workshop|webinar|training|conference|round ?table)|Elle|Il|La réunion)\b/u;

/** The meeting of its own that a sentence tells of, its date or place also from the sentence behind it ("It was held on …"). */
function ownOccurrence(sentence: Sentence, next: Sentence | undefined): Occurrence | null {
  const all = occurrencesIn(sentence);
  const found = all.find((one) => tellsOfOwn(one));
  if (found !== undefined) return found;
  const named = all.find(
    ({ meeting, cues }) =>
      meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null && !cues.future,
  );
  if (named === undefined || next === undefined || !resumed.test(next.mask.text)) return null;
  const later = occurrencesIn(next)[0];
  const joined = { ...named, dates: later?.dates ?? next.dates, cities: later?.cities ?? next.cities };
  return tellsOfOwn({ ...joined, sentence: next }) ? joined : null;
}

/** The meeting that a sentence names under a heading with its day and place ("Baku, Azerbaijan – 6 to 7 November 2022"). */
function underDatedHeading(sentence: Sentence, above: readonly Sentence[]): Occurrence | null {
  const line = above.find(({ dates, cities }) => cities.length > 0 && dates.some(({ from }) => from.day !== null));
  const named = occurrencesIn(sentence).find(
    ({ meeting, cues }) =>
      meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null && !cues.future,
  );
  return line === undefined || named === undefined ? null : { ...named, dates: line.dates, cities: line.cities };
}

/** Whether an occurrence begins an entry of its own, beside the one that is open. */
function opens(last: Draft | undefined, occurrence: Occurrence, fresh: boolean, position: number): boolean {
  const dated = occurrence.dates.some(({ from }) => from.day !== null);
  const monthly = dated || occurrence.dates.some(({ from }) => from.month !== null);
  if (last === undefined) return !occurrence.cues.future || dated || occurrence.cities.length > 0;
  if (sameDays(last.opening, occurrence)) return false;
  if (fresh) return monthly && position < 3 && (!occurrence.cues.future || dated);
  if (last.opening.dates.length === 0 || occurrence.cues.future || position > 0) return false;
  const own =
    occurrence.meeting === null || (occurrence.meeting.kind !== null && occurrence.meeting.determiner !== "this");
  return own && (dated || (monthly && occurrence.cities.length > 0 && !occurrence.cues.perfect));
}
