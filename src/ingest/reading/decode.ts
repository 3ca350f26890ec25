import { UnreadablePage } from "./page.js";

/** Control characters that no text holds. */
// biome keeps control characters out of expressions, so they are named by their codes.
const isControl = (code: number) => code < 9 || (code > 13 && code < 32);

/** The text of bytes: UTF-8, UTF-16 with its mark, else Windows-1252. A binary file is refused. */
export function decodedText(file: string, bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 65536);
  let controls = 0;
  for (const code of sample) if (isControl(code)) controls += 1;
  if (sample.includes(0) || controls > sample.length / 50)
    throw new UnreadablePage(file, "is a binary file, not a page");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
