import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadablePage } from "./page.js";

/** What a document may come to unpacked: prose needs a fraction, and a packed file can hold a thousand times its size. */
const largestUnpacked = 64 * 1024 * 1024;
const mostEntries = 5000;

/**
 * The names of what is packed in a file, when all of it is as large as it says and not more than a document is. Every
 * part that holds text is unpacked once to see that; it stops at the size that the part claims.
 */
export async function packedNames(file: string, bytes: Buffer): Promise<readonly string[]> {
  const packed = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(() => null);
  if (packed === null || packed.entryCount > mostEntries)
    throw new UnreadablePage(file, "is a packed file that is no Word document (DOCX)");
  const names: string[] = [];
  let size = 0;
  for await (const entry of packed.eachEntry()) {
    size += entry.uncompressedSize;
    if (size > largestUnpacked) {
      const megabytes = largestUnpacked / 1024 / 1024;
      throw new UnreadablePage(
        file,
        `unpacks to more than ${megabytes} MB, which no document needs; it was not opened`,
      );
    }
    names.push(entry.fileName);
    if (/\.(?:xml|rels)$/i.test(entry.fileName)) await drained(file, packed, entry);
  }
  return names;
}

async function drained(file: string, packed: ZipFile, entry: Entry): Promise<void> {
  try {
    const stream = await packed.openReadStreamPromise(entry);
    for await (const piece of stream) void piece;
  } catch {
    throw new UnreadablePage(file, "is a damaged Word document: a part of it is not what it says to be");
  }
}
