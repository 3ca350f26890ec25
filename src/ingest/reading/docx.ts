import mammoth from "mammoth";
import { UnreadablePage } from "./page.js";

/** The text of a Word document, its paragraphs apart by empty lines. */
export async function textOfDocx(file: string, bytes: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    return value;
  } catch {
    throw new UnreadablePage(file, "is a packed file that is no Word document (DOCX)");
  }
}
