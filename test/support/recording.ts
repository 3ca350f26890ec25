import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";

/** Recordings are written only when asked for, and never in CI: a change of an answer is seen in review. */
const rewrites = process.env.UPDATE_RECORDINGS === "1" && !process.env.CI;

/** The recorded text of a file; with UPDATE_RECORDINGS=1 it is written first. @throws Error when nothing is recorded */
export async function recorded(file: string, actual: string): Promise<string> {
  if (rewrites) await writeFile(file, actual);
  if (!existsSync(file))
    throw new Error(`${file} is not recorded; run with UPDATE_RECORDINGS=1 and read what it holds`);
  return readFile(file, "utf8");
}
