import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { hashOfApiKey, newApiKey } from "../../../../src/server/access/api-key.js";

/** A folder for files of keys, gone with `remove`. */
export interface KeyFolder {
  readonly path: string;
  /** Writes the file; what is not text becomes YAML. */
  write(content: unknown): void;
  remove(): void;
}

/** Makes such a folder. */
export function keyFolder(): KeyFolder {
  const folder = mkdtempSync(join(tmpdir(), "keys-"));
  const path = join(folder, "keys.yaml");
  return {
    path,
    write: (content) => writeFileSync(path, typeof content === "string" ? content : stringify(content)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A new key and the entry that lets it in. */
export function entryOf(name: string, budget?: number) {
  const key = newApiKey();
  return { key, entry: { name, sha256: hashOfApiKey(key), ...(budget !== undefined && { budget }) } };
}
