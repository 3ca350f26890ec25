import type { Span } from "../names/name.js";

const terminator = /[.!?…]["”’')\]]{0,3}(?=\s)|;(?=\s)/g;
const abbreviation =
  /(?:^|[\s(])(?:approx|ca|e\.g|i\.e|no|nr|para|paras|art|mr|mrs|ms|dr|prof|h\.e|st|vs|cf|p|pp|vol|amb|gen|hon|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;
/** A sentence is never longer: what is longer is a table or no prose. */
const longest = 2000;

/** The sentences of a part of a text. Semicolons end one, since a fact does not reach over them. */
export function sentencesOf(text: string, part: Span): readonly Span[] {
  const slice = text.slice(part.start, part.end);
  const ends: number[] = [];
  for (const match of slice.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && abbreviation.test(slice.slice(Math.max(0, end - 9), end))) continue;
    const next = /\S/.exec(slice.slice(end, end + 8))?.[0] ?? "";
    if (match[0].startsWith(".") && /[\p{Ll}]/u.test(next)) continue;
    ends.push(end);
  }
  ends.push(slice.length);
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends) {
    for (let from = start; from < end; from += longest) {
      push(spans, slice, part.start, from, Math.min(end, from + longest));
    }
    start = end;
  }
  return spans;
}

function push(spans: Span[], slice: string, offset: number, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(slice[start] ?? "")) start += 1;
  while (end > start && /\s/.test(slice[end - 1] ?? "")) end -= 1;
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
