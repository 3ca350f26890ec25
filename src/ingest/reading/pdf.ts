import { extractText, getDocumentProxy } from "unpdf";
import { UnreadablePage } from "./page.js";

/** The text of a PDF, its pages apart by an empty line. Refuses what is encrypted, damaged, or only an image. */
export async function textOfPdf(file: string, bytes: Buffer): Promise<string> {
  const pages = await pagesOf(file, bytes);
  const text = pages.map((page) => page.trimEnd()).join("\n\n");
  if (text.trim() === "") throw new UnreadablePage(file, "is a PDF without text (scanned pages are not read)");
  return text;
}

async function pagesOf(file: string, bytes: Buffer): Promise<readonly string[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    const { text } = await extractText(document, { mergePages: false });
    return text;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new UnreadablePage(
      file,
      encrypted ? "is an encrypted PDF; save it without its password" : "is a damaged PDF",
    );
  }
}
