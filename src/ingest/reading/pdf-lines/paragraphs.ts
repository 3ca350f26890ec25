import { joinedHyphens } from "./hyphens.js";
import type { PdfLine } from "./lines.js";

/** The text of pages: an empty line where the page leaves a gap, or where the letters change their size. */
export function paragraphs(pages: readonly (readonly PdfLine[])[]): string {
  const usual = usualGap(pages);
  let text = "";
  let last: PdfLine | null = null;
  for (const page of pages) {
    for (const line of page) {
      if (last !== null) text += apart(last, line, usual) ? "\n\n" : goesOn(last.text, line.text) ? " " : "\n";
      text += line.text;
      last = line;
    }
  }
  return joinedHyphens(text);
}

function apart(last: PdfLine, line: PdfLine, usual: number): boolean {
  const gap = last.y - line.y;
  if (isNextCell(last, line, usual)) return false;
  if (Math.abs(last.size - line.size) > 0.15 * Math.max(last.size, line.size)) return true;
  // the next column or page: a sentence that is not at its end goes on there
  if (gap <= 0 || gap > 20 * usual) return /[.!?:]["”’)]?$/.test(last.text) || !/^[\p{Ll}(\d]/u.test(line.text);
  return gap > usual * 1.35;
}

/** How many lines a cell of a table has at most: a column of a page is higher. */
const cellLines = 6;

/** Whether a line begins the next cell of a row: to the right, and as high as a line of the cell before or a little higher. */
function isNextCell(last: PdfLine, line: PdfLine, usual: number): boolean {
  const rise = line.y - last.y;
  return line.x > last.x && rise >= 0 && rise < cellLines * usual;
}

/** Whether a line plainly goes on with the sentence of the line before: also in a column too narrow to have a margin. */
function goesOn(last: string, line: string): boolean {
  if (/[.!?:;]["”’)]?$|[-\u2010\u00AD]$/u.test(last)) return false;
  return /^[\p{Ll}(]/u.test(line) || /(?:^|\s)(?:of|the|in|at|on|and|for|by|with|to|from|a|an)$/u.test(last);
}

/** The distance at which most lines follow one another. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    page.forEach((line, index) => {
      const before = page[index - 1];
      const gap = before === undefined ? 0 : Math.round((before.y - line.y) * 2) / 2;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  }
  const [most] = [...counts].toSorted(([gap, one], [other, two]) => two - one || gap - other);
  return most?.[0] ?? 12;
}
