import type { Sentence } from "../clause/read-sentence.js";
import { type DateMention, namesDay } from "../dates/date-mention.js";
import { asidesIn } from "./asides.js";
import { chosen, type Draft, isConcluded } from "./chosen.js";
import { datelineAlone, isPlaceAlone, isPlaceAndDate } from "./datelines.js";
import type { ReadBlock } from "./entries-of.js";
import type { Entry, LabelledValue } from "./entry.js";
import { headingOpening, lineOpening } from "./heading-opening.js";
import { isCalledOff, isOfAnotherThing, isOfDocument, isOfOthers, yearOfHeading } from "./heading-words.js";
import type { Occurrence } from "./opening.js";
import { behindDateline, opens, ownOccurrences, underDatedHeading } from "./opens.js";
import { isBareDate, isPublicationLine } from "./publication.js";
import { recordsOf } from "./records.js";
import { endsOf, isJustBefore, mayBe, sameDays, spans } from "./same-days.js";
import { onItsDay, timelineOf } from "./timeline.js";

/** How many entries back a page may tell of the same days again: with no bound a long list takes the square of its length. */
const farthest = 200;
/** Words with which a paragraph goes on with what the one before was about. */
const goesOn = /^(?:It|Its|They|Their|This|These|He|She|The (?:same|latter))\b/u;

/**
 * The entries of a page of prose: a heading or a line with a kind of meeting and a date or place opens one, and so does
 * a sentence that tells of a meeting on days of its own. What is told of days that are already known goes to their entry.
 */
export function proseEntries(text: string, blocks: readonly ReadBlock[]): readonly Entry[] {
  const drafts: Draft[] = [];
  /** The entries that the sentence before told of: several where one sentence told of several meetings. */
  let current: readonly Draft[] = [];
  let headings: Sentence[] = [];
  /** The headings before them, of the paragraphs at hand where these have none of their own. */
  let last: readonly Sentence[] = [];
  /** Whether one of the headings names a kind of meeting. */
  let kindNamed = false;
  let published: DateMention | null = null;
  let year: number | null = null;
  let loose = false;
  let ofOthers = false;
  /** Labelled roles below a heading whose meeting is told of further on. */
  let pending: LabelledValue[] = [];

  /** What is told below the last heading before the first meeting is named. */
  let beforeAll: Sentence[] = [];
  const timeline = timelineOf(text, blocks);
  /** The day of a timeline that the paragraph at hand stands below. */
  let day: DateMention | null = null;

  const ofAnotherThing = blocks
    .filter(({ block }) => block.kind === "heading")
    .slice(0, 2)
    .some(({ block }) => isOfAnotherThing(text.slice(block.start, block.end)));
  const clear = () => {
    if (headings.length > 0) last = headings;
    headings = [];
    kindNamed = false;
  };
  const open = (opening: Occurrence, above: readonly Sentence[]): Draft => {
    const [main] = drafts;
    const back = main !== undefined && above.length === 0 && !loose && isJustBefore(opening, main.opening);
    const returnsTo = back ? main : null;
    const draft: Draft = {
      headings: [...above],
      labels: pending,
      sentences: [],
      loose: [],
      opening,
      published,
      year,
      returnsTo,
    };
    drafts.push(draft);
    pending = [];
    current = [draft];
    loose = false;
    return draft;
  };
  const known = (occurrence: Occurrence) => {
    const last = drafts.at(-1);
    if (last !== undefined && (mayBe(last.opening, occurrence) || endsOf(occurrence, last.opening))) return last;
    const undated = occurrence.dates.every(({ from }) => from.year === null);
    return drafts.slice(-farthest).findLast(({ opening, year: own }) => {
      // below another year's heading the same day is another
      const otherYear = undated && own !== null && year !== null && own !== year;
      return !otherYear && (sameDays(opening, occurrence) || spans(occurrence, opening));
    });
  };
  /** Opens the entries that the gathered headings tell of; gives whether there were any that tell of none. */
  const closeHeadings = (): boolean => {
    if (headings.length === 0) return false;
    let opened = false;
    const documents = new Set(headings.filter((heading) => isOfDocument(text.slice(heading.start, heading.end))));
    for (const record of recordsOf(headings)) {
      const own = isOfNone(record, documents) ? null : headingOpening(record);
      const same = own === null ? undefined : known(own);
      if (own !== null && same === undefined) {
        open(own, opened ? record : headings.slice(0, headings.indexOf(record[0] ?? own.sentence) + record.length));
        opened = true;
      } else if (same !== undefined) {
        current = [same];
        opened = true;
      } else if (opened && !record.some(({ dates }) => namesDay(dates))) drafts.at(-1)?.headings.push(...record);
    }
    if (opened) clear();
    else loose = drafts.length > 0;
    return !opened;
  };
  /** Whether a record is a line of a list of documents, or announces another thing. */
  const isOfNone = (record: readonly Sentence[], documents: ReadonlySet<Sentence>) =>
    (documents.size > 1 && record.some((heading) => documents.has(heading))) ||
    (ofAnotherThing &&
      record.some(({ start, end, meetings }) => meetings.length > 0 && isOfAnotherThing(text.slice(start, end))));
  let dateline: DateMention | null = null;
  /** The place and the day that begin the paragraph at hand, nothing else beside them. */
  let begun: Sentence | null = null;
  /** The dateline with its place that begins the paragraph at hand. */
  let lead: Sentence | null = null;
  const read = (sentences: readonly Sentence[], fresh: boolean, above: readonly Sentence[]) => {
    const [first] = sentences;
    const [now] = current;
    if (
      !fresh &&
      current.length === 1 &&
      now?.returnsTo != null &&
      first !== undefined &&
      !goesOn.test(first.mask.text)
    )
      current = [now.returnsTo];
    sentences.forEach((sentence, position) => {
      const next = sentences[position + 1];
      const asides = drafts.length === 0 ? [] : asidesIn(sentence, next);
      const own = asides.length > 0 ? asides : ownOccurrences(sentence, next);
      const told =
        day !== null && position === 0
          ? onItsDay(sentence, day, own)
          : own.length === 0 && position === 1 && begun !== null
            ? behindDateline(sentence, begun)
            : own.length > 0 || !fresh || position > 1
              ? own
              : underDatedHeading(sentence, above);
      const here: Draft[] = [];
      if (position === 0) {
        dateline = datelineAlone(sentence);
        lead = isPlaceAlone(sentence) ? sentence : null;
        begun = isPlaceAndDate(text, sentence) ? sentence : null;
      }
      for (const found of told) {
        // "Rome, 7–11 October 2019. A study visit took place …"
        const undated = position > 0 && dateline !== null && found.dates.every(({ from }) => from.month === null);
        const occurrence = undated && dateline !== null ? { ...found, dates: [dateline] } : found;
        const same = known(occurrence);
        const openings = drafts.slice(-farthest).map(({ opening }) => opening);
        const standing = {
          openings,
          fresh: fresh || loose,
          position,
          published: published !== null,
          ofOthers,
          ofAnotherThing,
        };
        if (same !== undefined) {
          if (
            !loose &&
            (same.opening.meeting === null || mayBe(same.opening, occurrence)) &&
            occurrence.meeting !== null
          )
            same.opening = occurrence;
          else if (!loose && mayBe(same.opening, occurrence)) same.opening = { ...occurrence, meeting: null };
          else if (!loose && spans(occurrence, same.opening))
            same.opening = { ...same.opening, dates: occurrence.dates };
          if (!ofOthers && occurrence.dates.length > 0) here.push(same);
          same.labels.push(...pending);
          pending = [];
        } else if (opens(occurrence, standing)) {
          const opened = open(occurrence, headings.length === 0 && drafts.length === 0 ? last : headings);
          if (lead !== null && position > 0) opened.sentences.push(lead);
          here.push(opened);
          clear();
        }
      }
      // what a document concludes under headings of its own is of the meeting that it names, or of those who speak
      if (loose && !ofOthers && here.length === 0 && isConcluded(sentence, drafts.slice(-farthest))) {
        loose = false;
        current = chosen(sentence, current, drafts.slice(-farthest));
      }
      const targets = here.length > 0 ? here : chosen(sentence, current, drafts.slice(-farthest));
      if (drafts.length === 0) beforeAll.push(sentence);
      for (const target of targets) (loose ? target.loose : target.sentences).push(sentence);
      if (here.length > 0) current = here;
    });
  };

  for (const [index, { block, sentences }] of blocks.entries()) {
    const dayAbove = timeline.get(index);
    if (dayAbove !== undefined) {
      closeHeadings();
      clear();
      headings.push(...sentences);
      day = dayAbove;
      continue;
    }
    const publication = isPublicationLine(text, block, sentences);
    // a day in a line of its own is the meeting's in a calendar, where the place stands in the next line
    const ofRecord = kindNamed && isBareDate(text, block, sentences) && blocks[index + 1]?.block.kind === "heading";
    if (publication !== null && !ofRecord) {
      published = publication;
      continue;
    }
    if (block.kind === "heading") {
      const over = yearOfHeading(text, sentences);
      if (over !== null && !namesKind(sentences)) {
        closeHeadings();
        clear();
      }
      year = over ?? year;
      ofOthers = isOfOthers(text.slice(block.start, block.end));
      if (headings.length === 0) published = null;
      if (drafts.length === 0) beforeAll = [];
      day = null;
      // a meeting that was called off is none, and its line is no heading of the next
      if (namesKind(sentences) && isCalledOff(text.slice(block.start, block.end))) continue;
      headings.push(...sentences);
      kindNamed ||= namesKind(sentences);
      continue;
    }
    const roles = labelledRoles(block, sentences);
    if (roles.length > 0) {
      // the line of a calendar that a role is of stands just above
      if (headings.length > 0 && isRecord(recordsOf(headings).at(-1) ?? [])) closeHeadings();
      if (headings.length > 0 || drafts.length === 0) pending.push(...roles);
      else current.at(-1)?.labels.push(...roles);
      continue;
    }
    if (block.label?.kind === "OTHER") continue;
    const above = headings;
    const [lead] = sentences;
    // a heading names the meeting, and its paragraph begins with the place and the day
    if (
      kindNamed &&
      block.kind === "paragraph" &&
      lead !== undefined &&
      isPlaceAndDate(text, lead) &&
      !isDateline(sentences)
    )
      headings.push(lead);
    const fresh = closeHeadings();
    const isDocument = isOfDocument(text.slice(block.start, Math.min(block.end, block.start + 120)));
    const line = block.kind === "item" && !isDocument ? lineOpening(sentences) : null;
    if (line !== null && known(line) === undefined) {
      open(line, headings);
      for (const sentence of sentences) drafts.at(-1)?.sentences.push(sentence);
    } else read(sentences, fresh, above);
    clear();
  }
  closeHeadings();
  return drafts.map((draft, index) =>
    entryOf(draft, index + 1, drafts.length === 1, index === 0 ? beforeAll : [], drafts[index - 1]?.opening ?? null),
  );
}

/** Whether a place and day at the head of a paragraph are the text's own: the next sentences name other days. */
function isDateline(sentences: readonly Sentence[]): boolean {
  return sentences.slice(1, 3).some(({ dates }) => namesDay(dates));
}

/** Whether headings name one meeting with its day and its place. */
function isRecord(record: readonly Sentence[]): boolean {
  const own = headingOpening(record);
  return own !== null && namesDay(own.dates) && (own.cities.length > 0 || record.length > 1);
}

const roleLabels = new Set(["HOST", "CO_HOST", "CHAIR", "CO_CHAIR", "ORGANISER", "PARTICIPANT"]);

/** A labelled line that gives a role ("Organisers: Switzerland and Senegal"), each part between semicolons. */
function labelledRoles({ label }: ReadBlock["block"], sentences: readonly Sentence[]): readonly LabelledValue[] {
  if (label === null || !roleLabels.has(label.kind)) return [];
  return sentences.map((sentence) => ({ kind: label.kind, value: label.value, sentence }));
}

function namesKind(headings: readonly Sentence[]): boolean {
  return headings.some(({ meetings }) => meetings.some(({ kind, plural }) => kind !== null && !plural));
}

function entryOf(
  { headings, labels, sentences, loose, opening, published, year }: Draft,
  number: number,
  only: boolean,
  lead: readonly Sentence[],
  before: Occurrence | null,
): Entry {
  const own = only ? [...lead, ...sentences, ...loose] : sentences;
  return {
    span: {
      start: headings[0]?.start ?? own[0]?.start ?? opening.sentence.start,
      end: own.at(-1)?.end ?? headings.at(-1)?.end ?? opening.sentence.end,
    },
    number,
    headings,
    labels,
    sentences: own,
    opening,
    published,
    year,
    before: before?.dates.find(({ from }) => from.month !== null && from.year !== null) ?? null,
    listed: false,
  };
}
