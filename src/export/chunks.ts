const BYTES = 64 * 1024;

/** The text in UTF-8, in pieces of about 64 KB: a stream of many small ones costs more than its content. */
export async function* inChunks(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for await (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < BYTES) continue;
    yield Buffer.from(waiting.join(""));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(waiting.join(""));
}
