import type { PdfLine } from "./lines.js";

/** How many lines at the top and at the bottom of a page may be its header and footer. */
const reach = 3;
const leastPages = 3;
const mostListed = 8;
/** How much the height of a running line may differ from page to page, in points. */
const tolerance = 4;

/** The pages without what runs along their top and bottom: page numbers, and lines that stand there on most of them. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly left: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).flat().flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(leastPages, pages.length * 0.5);
  const runs = (line: PdfLine) =>
    keysOf(line).some((key) => (counts.get(key) ?? 0) >= often) || (pages.length > 1 && isPageNumber(line.text));
  const left = new Map<string, string>();
  const kept = pages.map((page) => {
    const running = new Set(edgesOf(page).flatMap((edge) => edge.slice(0, runningIn(edge, runs))));
    for (const { text } of running) if (!isPageNumber(text)) left.set(text.replace(/\d+/g, "#"), text);
    return page.filter((line) => !running.has(line));
  });
  return { pages: kept, left: [...left.values()].slice(0, mostListed) };
}

/** The lines highest and lowest on a page, the outermost first, with one more: however they follow one another in the file. */
function edgesOf(page: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const byHeight = page.toSorted((one, other) => other.y - one.y);
  return [byHeight.slice(0, reach + 1), byHeight.slice(-reach - 1).reverse()];
}

/** How many lines from the edge run: a gap parts them from the text, which may be alike on two pages as well. */
function runningIn(edge: readonly PdfLine[], runs: (line: PdfLine) => boolean): number {
  let count = 0;
  for (let at = 0; at < Math.min(reach, edge.length); at += 1) {
    const [line, next] = [edge[at], edge[at + 1]];
    if (line === undefined || !runs(line)) break;
    const gap = next === undefined ? Number.POSITIVE_INFINITY : Math.abs(line.y - next.y);
    if (gap > line.size * 1.6) count = at + 1;
  }
  return count;
}

/** A line without its numbers, which are another on each page, at its height (which is rounded one way or the other). */
function keysOf({ text, y }: PdfLine): readonly string[] {
  const words = text.replace(/\d+/g, "#").toLowerCase();
  const height = Math.floor(y / tolerance);
  return [`${words} ${height}`, `${words} ${height + 1}`];
}

function isPageNumber(text: string): boolean {
  return /^(?:page\s)?[–—-]?\s?\d{1,4}\s?[–—-]?(?:\s?(?:\/|of|sur|de)\s?\d{1,4})?$|^[ivxl]{1,6}$/i.test(text);
}
