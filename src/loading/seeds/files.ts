import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { sectionOf } from "./format/section.js";

/** A file of a seeds directory: its name relative to it, with `/`, and its text with `\n` line ends. */
export interface SeedText {
  readonly name: string;
  readonly text: string;
}

/** The seed files of a directory, by name, and the names of files that are none. */
export async function readFiles(directory: string): Promise<{ files: readonly SeedText[]; strays: readonly string[] }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).replaceAll(sep, "/"))
    .filter((name) => name !== "README.md" && !/(^|\/)\.|^releases\//.test(name))
    .sort();
  const files = await Promise.all(
    names
      .filter((name) => sectionOf(name) !== null)
      .map(async (name) => {
        const text = await readFile(join(directory, name), "utf8");
        return { name, text: text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n") };
      }),
  );
  return { files, strays: names.filter((name) => sectionOf(name) === null) };
}

/** The version of a data set: a SHA-256 over the names and the texts of its files. */
export function versionOf(files: readonly SeedText[]): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  return hash.digest("hex");
}
