import type { Span } from "../names/name.js";
import { type Label, labelOf } from "./labels.js";

/** A part of a page: a heading, a labelled line ("Location: Nairobi"), an item of a list, or a paragraph. */
export interface Block extends Span {
  readonly kind: "heading" | "label" | "item" | "paragraph";
  readonly label: Label | null;
}

interface Line extends Span {
  readonly bullet: boolean;
  readonly blankBefore: boolean;
}

const bullet = /^(?:[•‣◦▪●·*–—-]|o(?=\s)|\(?[a-z]\)|\d{1,2}[.)](?=\s))\s{0,8}/i;

/** The blocks of a text, in order. Lines that were broken at a margin are one paragraph. */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const margin = isBroken(text, lines) ? marginOf(lines) : 0;
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const label = labelOf(text, line);
    const previous = blocks.at(-1);
    const wraps =
      previous !== undefined &&
      last !== null &&
      !line.blankBefore &&
      !line.bullet &&
      label === null &&
      previous.kind !== "label" &&
      continues(text, last, line, margin);
    if (wraps && previous !== undefined) blocks[blocks.length - 1] = { ...previous, end: line.end };
    else
      blocks.push({
        start: line.start,
        end: line.end,
        kind: label === null ? (line.bullet ? "item" : "paragraph") : "label",
        label,
      });
    last = line;
  }
  return blocks.map((block) =>
    block.kind === "paragraph" && isHeading(text.slice(block.start, block.end)) ? { ...block, kind: "heading" } : block,
  );
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline === -1 ? text.length : newline;
    let start = at;
    let end = stop;
    while (start < end && /\s/.test(text[start] ?? "")) start += 1;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
    if (end > start) {
      const marked = bullet.exec(text.slice(start, Math.min(end, start + 16)))?.[0] ?? "";
      const kept = marked.length < end - start ? marked.length : 0;
      const heading = /^#{1,6}\s{1,4}/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
      lines.push({
        start: start + Math.max(kept, heading),
        end,
        bullet: kept > 0 && !/^[a-z\d(]/i.test(marked),
        blankBefore,
      });
    }
    blankBefore = end <= start;
    at = stop + 1;
  }
  return lines;
}

/** Whether the lines of a text were broken at a margin: then many go on in small letters, which those of a list do not. */
function isBroken(text: string, lines: readonly Line[]): boolean {
  const following = lines.filter(({ blankBefore, bullet }) => !blankBefore && !bullet);
  const small = following.filter(({ start }) => /[\p{Ll}(]/u.test(text[start] ?? ""));
  return small.length > 0 && small.length >= following.length * 0.2;
}

/** The width at which lines were broken, or 0 when every line is a whole paragraph. */
function marginOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((one, other) => one - other);
  const widest = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return widest >= 45 && widest <= 130 ? widest : 0;
}

function continues(text: string, last: Line, line: Line, margin: number): boolean {
  if (margin === 0) return false;
  const length = last.end - last.start;
  const ended = /[.!?:;"”]$/.test(text.slice(last.start, last.end));
  const small = /^[\p{Ll}(]/u.test(text.slice(line.start, line.start + 1));
  if (small && !ended) return length >= margin * 0.5;
  return length >= margin * (ended ? 0.85 : 0.75);
}

const longestHeading = 180;

function isHeading(written: string): boolean {
  if (written.length > longestHeading) return false;
  if (/[.;,:…]["”’)]?$/.test(written) && !/\b(?:etc|approx)\.$/.test(written)) return false;
  return /\p{L}|\d/u.test(written);
}
