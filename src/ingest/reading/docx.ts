import mammoth from "mammoth";
import { textOfHtml } from "./html/text-of-html.js";
import { packedNames } from "./packed.js";
import { UnreadablePage } from "./page.js";

/** The text of a Word document with its lists and tables, and what a person should know of it. Nothing in it is run, nothing it points to is fetched. */
export async function textOfDocx(
  file: string,
  bytes: Buffer,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const names = await packedNames(file, bytes);
  if (!names.includes("word/document.xml") && !names.some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new UnreadablePage(file, "is a packed file that is no Word document (DOCX)");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    const macros = names.some((name) => /vbaProject/i.test(name));
    return { text: textOfHtml(value).text, notes: macros ? ["holds macros, which were not run"] : [] };
  } catch {
    throw new UnreadablePage(file, "is a damaged Word document");
  }
}
