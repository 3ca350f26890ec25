import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file that cannot be written: the disk is full, the folder is read-only. */
export class UnwritableFile extends Error {
  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message.split(",", 1)[0] : String(cause);
    super(`${path} cannot be written: ${reason}; it is as it was`, { cause });
  }
}

/**
 * Writes files all or none: each beside its place first, and only when all are whole do they take their places. What was
 * there stays as it was until then. @throws UnwritableFile
 */
export async function writeTogether(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  const parts: (readonly [part: string, path: string])[] = [];
  let current = "";
  try {
    for (const [path, content] of files) {
      current = path;
      const part = `${path}.${process.pid}.part`;
      parts.push([part, path]);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(part, content);
    }
    for (const [part, path] of parts) {
      current = path;
      await rename(part, path);
    }
  } catch (error) {
    await Promise.allSettled(parts.map(([part]) => rm(part, { force: true })));
    throw new UnwritableFile(current, error);
  }
}
