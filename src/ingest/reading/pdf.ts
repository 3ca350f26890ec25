import { getDocumentProxy } from "unpdf";
import { UnreadablePage } from "./page.js";
import { linesOfItems, type PdfLine } from "./pdf-lines/lines.js";
import { paragraphs } from "./pdf-lines/paragraphs.js";
import { withoutRunningLines } from "./pdf-lines/running-lines.js";

/** The most pages that are read of a PDF: a report, not a library. */
const mostPages = 1000;

/**
 * The text of a PDF, its paragraphs apart by empty lines, and what a person should know of it. Refuses what is encrypted,
 * damaged, or only an image. Scripts in it are not run.
 */
export async function textOfPdf(
  file: string,
  bytes: Buffer,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const { pages, total } = await pagesOf(file, bytes);
  const parted = withoutRunningLines(pages);
  // pages that all say the same hold nothing else: they are read as they are
  const { pages: own, left } = parted.pages.every((page) => page.length === 0) ? { pages, left: [] } : parted;
  const text = paragraphs(own);
  if (text.trim() === "") throw new UnreadablePage(file, "is a PDF without text (scanned pages are not read)");
  return {
    text,
    notes: [
      ...(total > pages.length ? [`has ${total} pages; the first ${pages.length} were read`] : []),
      ...(left.length > 0 ? [`left out what stands on many pages: ${left.map((line) => `“${line}”`).join(", ")}`] : []),
    ],
  };
}

async function pagesOf(
  file: string,
  bytes: Buffer,
): Promise<{ readonly pages: readonly (readonly PdfLine[])[]; readonly total: number }> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      const pages: (readonly PdfLine[])[] = [];
      // one after another: a page holds its parsed fonts and images until it is cleaned up
      for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        pages.push(linesOfItems(items.filter((item) => "str" in item)));
        page.cleanup();
      }
      return { pages, total: document.numPages };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new UnreadablePage(
      file,
      encrypted ? "is an encrypted PDF; save it without its password" : "is a damaged PDF",
    );
  }
}
