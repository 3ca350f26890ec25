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
  const { names, strays } = await namesIn(directory);
  return { files: await Promise.all(names.map((name) => textOf(directory, name))), strays };
}

/** The version of the data set in a directory, or null where there are files that are none of it: a file at a time. */
export async function versionIn(directory: string): Promise<string | null> {
  const { names, strays } = await namesIn(directory);
  if (strays.length > 0) return null;
  const hash = createHash("sha256");
  for (const name of names) hash.update(hashed(await textOf(directory, name)));
  return hash.digest("hex");
}

async function namesIn(directory: string): Promise<{ names: readonly string[]; strays: readonly string[] }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).replaceAll(sep, "/"))
    .filter((name) => name !== "README.md" && !/(^|\/)\.|^releases\//.test(name))
    .sort();
  return {
    names: names.filter((name) => sectionOf(name) !== null),
    strays: names.filter((name) => sectionOf(name) === null),
  };
}

async function textOf(directory: string, name: string): Promise<SeedText> {
  const text = await readFile(join(directory, name), "utf8");
  return { name, text: text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n") };
}

/** The version of a data set: a SHA-256 over the names and the texts of its files. */
export function versionOf(files: readonly SeedText[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(hashed(file));
  return hash.digest("hex");
}

function hashed({ name, text }: SeedText): string {
  return `${name}\0${Buffer.byteLength(text)}\0${text}`;
}
