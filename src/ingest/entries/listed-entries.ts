import { isElsewhere } from "../meetings/cues.js";
import type { ReadBlock } from "./entries-of.js";
import type { Entry } from "./entry.js";
import { yearOfHeading } from "./heading-words.js";
import { occurrencesIn, tellsOfOwn } from "./opening.js";

const mostHeadings = 3;

/** The entries of a list in which each meeting has a labelled date or place. */
export function listedEntries(text: string, blocks: readonly ReadBlock[]): readonly Entry[] {
  const groups: number[] = [];
  blocks.forEach(({ block }, index) => {
    const starts = block.kind === "label" && blocks[index - 1]?.block.kind !== "label";
    if (starts && tells(blocks, index)) groups.push(index);
  });
  const withHeading = groups.filter((index) => blocks[index - 1]?.block.kind === "heading").length;
  const headed = withHeading >= groups.length * 0.8;
  const starts = groups.map((index) => {
    let start = index;
    const most = groups.length === 1 ? mostHeadings : 1;
    while (headed && index - start < most && blocks[start - 1]?.block.kind === "heading") start -= 1;
    return start;
  });
  const years = yearsAbove(text, blocks);
  return starts.map((start, position) => {
    const end = starts[position + 1] ?? blocks.length;
    return entry(blocks.slice(start, end), position + 1, years[start] ?? null);
  });
}

/** For each block the year that the last heading of a year puts over it. */
function yearsAbove(text: string, blocks: readonly ReadBlock[]): readonly (number | null)[] {
  let year: number | null = null;
  return blocks.map(({ block, sentences }) => {
    const named = sentences.some(({ meetings }) => meetings.some(({ kind, plural }) => kind !== null && !plural));
    if (block.kind === "heading" && !named) year = yearOfHeading(text, sentences) ?? year;
    return year;
  });
}

/** Whether a group of labels has one for the date or the place. */
function tells(blocks: readonly ReadBlock[], from: number): boolean {
  for (let at = from; blocks[at]?.block.kind === "label"; at += 1) {
    const kind = blocks[at]?.block.label?.kind;
    if (kind === "DATE" || kind === "PLACE") return true;
  }
  return false;
}

function entry(own: readonly ReadBlock[], number: number, year: number | null): Entry {
  const first = own[0];
  const last = own.at(-1);
  const firstLabel = own.findIndex(({ block }) => block.kind === "label");
  const sentences = own.slice(firstLabel).flatMap(({ block, sentences: read }) => (block.kind === "label" ? [] : read));
  const occurrences = sentences.slice(0, 12).flatMap(occurrencesIn);
  return {
    span: { start: first?.block.start ?? 0, end: last?.block.end ?? 0 },
    number,
    headings: own.slice(0, firstLabel).flatMap(({ sentences: read }) => read),
    labels: own.flatMap(({ block, sentences: read }) =>
      block.label === null
        ? []
        : read
            .slice(0, 1)
            .map((sentence) => ({ kind: block.label?.kind ?? "TITLE", value: block.label?.value ?? block, sentence })),
    ),
    sentences,
    opening:
      occurrences.find(tellsOfOwn) ??
      occurrences.find(
        ({ meeting, cues }) =>
          cues.before === null &&
          !cues.future &&
          meeting?.plural === false &&
          meeting.kind !== null &&
          !isElsewhere(meeting.modifiers),
      ) ??
      null,
    published: null,
    year,
    before: null,
    listed: true,
  };
}
