import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "@jest/globals";

const own = fileURLToPath(new URL("../../../seeds", import.meta.url));

/** A copy of seed files that a test may change and release. */
export interface SeedsCopy {
  /** Its directory. */
  readonly path: () => string;
  /** Replaces a text that stands in one of its files. @throws Error where it does not stand there */
  readonly edit: (file: string, from: string, to: string) => Promise<void>;
  /** Writes a file anew. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
}

/** A copy of our own seed files without their releases, there for the tests of the describe block around it. */
export function copyOfSeeds(): SeedsCopy {
  let directory = "";
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "releases-"));
    await cp(own, directory, { recursive: true, filter: (path) => !path.endsWith("releases") });
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  const at = (file: string) => join(directory, file);
  return {
    path: () => directory,
    read: (file) => readFile(at(file), "utf8"),
    write: (file, content) => writeFile(at(file), content),
    edit: async (file, from, to) => {
      const text = await readFile(at(file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      await writeFile(at(file), text.replace(from, to));
    },
  };
}
