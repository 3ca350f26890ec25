import { readFile, stat } from "node:fs/promises";
import { addressesIn } from "./address-list.js";
import { cleaned } from "./cleaned.js";
import { decodedText } from "./decode.js";
import { textOfDocx } from "./docx.js";
import { textOfHtml } from "./html/text-of-html.js";
import { notesOnLanguage } from "./language.js";
import { largestFile, type Page, type PageFormat, UnreadablePage } from "./page.js";
import { textOfPdf } from "./pdf.js";

/** The pages that a path stands for: one, or those of an address list. Throws `UnreadablePage`, and reads nothing else. */
export async function readPages(file: string): Promise<readonly Page[]> {
  const bytes = await bytesOf(file);
  const format = formatOf(file, bytes);
  if (format !== "text") return [await pageOf(file, format, bytes, null)];
  const text = decodedText(file, bytes);
  const addresses = addressesIn(file, text);
  if (addresses === null) return [asPage(file, "text", text, null)];
  const pages: Page[] = [];
  for (const { path, url } of addresses) {
    const own = await bytesOf(path);
    pages.push(await pageOf(path, formatOf(path, own), own, url));
  }
  return pages;
}

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new UnreadablePage(file, "there is no such file");
  if (!found.isFile()) throw new UnreadablePage(file, "is not a file");
  if (found.size === 0) throw new UnreadablePage(file, "is empty");
  if (found.size > largestFile) {
    const megabytes = Math.round(found.size / 1024 / 1024);
    throw new UnreadablePage(file, `is ${megabytes} MB; at most ${largestFile / 1024 / 1024} MB are read`);
  }
  return readFile(file).catch((error: unknown) => {
    throw new UnreadablePage(file, `cannot be opened (${error instanceof Error ? error.message : String(error)})`);
  });
}

function formatOf(file: string, bytes: Buffer): PageFormat {
  const head = bytes.subarray(0, 1024).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  if (/\.x?html?$/i.test(file) || /<!doctype\s+html|<html[\s>]|<body[\s>]/i.test(head)) return "html";
  return "text";
}

async function pageOf(file: string, format: PageFormat, bytes: Buffer, url: string | null): Promise<Page> {
  if (format === "text") return asPage(file, format, decodedText(file, bytes), url);
  if (format === "html") {
    const { text, address, notes } = textOfHtml(decodedText(file, bytes));
    return asPage(file, format, cleaned(text), url ?? address, notes);
  }
  const { text, notes } = await (format === "pdf" ? textOfPdf(file, bytes) : textOfDocx(file, bytes));
  return asPage(file, format, cleaned(text), url, notes);
}

function asPage(
  file: string,
  format: PageFormat,
  text: string,
  url: string | null,
  notes: readonly string[] = [],
): Page {
  if (text.trim() === "") throw new UnreadablePage(file, "holds no text");
  return { file, format, text, url, notes: [...notes, ...notesOnLanguage(text)] };
}
