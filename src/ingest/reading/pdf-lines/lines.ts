/** A line of a PDF page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  /** How high on the page it stands: less is lower. */
  readonly y: number;
  /** The size of its letters. */
  readonly size: number;
}

/** A piece of text as a PDF draws it. */
export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** The lines of a page, in the order in which it was written: pieces on one height are one line. */
export function linesOfItems(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let ended = true;
  for (const { str, transform, hasEOL } of items) {
    const [, , across = 0, up = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(across, up);
    const last = ended ? undefined : lines.at(-1);
    const apart = last !== undefined && str.trim() !== "" && Math.abs(last.y - y) > Math.max(last.size, size) * 0.6;
    if (last === undefined || apart) lines.push({ text: str, x, y, size });
    else lines[lines.length - 1] = { ...last, text: last.text + str, size: Math.max(last.size, size) };
    ended = hasEOL;
  }
  return lines.flatMap((line) => {
    const text = line.text.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [{ ...line, text }];
  });
}
