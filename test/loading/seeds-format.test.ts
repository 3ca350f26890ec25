import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sectionOf } from "../../src/loading/seeds/format/section.js";
import { seedJsonSchema } from "../../src/loading/seeds/json-schema.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";

const schemaFile = "schema/seed.schema.json";

async function withCopy<Result>(change: (directory: string) => Promise<Result>): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), "seeds-"));
  try {
    await cp("test/seeds/valid/seeds", directory, { recursive: true });
    return await change(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

describe("the schema for editors", () => {
  test("is what the code emits", async () => {
    expect(await readFile(schemaFile, "utf8")).toBe(seedJsonSchema());
  });

  test("is named in the first line of every seed file", async () => {
    const files = (await readdir("seeds", { recursive: true })).filter((name) => name.endsWith(".yaml"));
    for (const name of files) {
      const [first = ""] = (await readFile(join("seeds", name), "utf8")).split("\n");
      const address = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? "no such line";
      expect([name, resolve("seeds", dirname(name), address)]).toEqual([name, resolve(schemaFile)]);
    }
    expect(files.length).toBeGreaterThan(8);
  });

  test("has the list of every file of the seeds", async () => {
    const { properties } = JSON.parse(seedJsonSchema()) as { properties: Record<string, unknown> };
    const files = (await readdir("seeds", { recursive: true })).filter((name) => name.endsWith(".yaml"));
    const held = new Set(files.map((name) => sectionOf(name)));
    expect(Object.keys(properties).sort()).toEqual([...held, "defaultSources"].sort());
  });
});

describe("the version of a data set", () => {
  const version = async (directory: string) => (await readSeeds(directory)).version;

  test("is a SHA-256 that a change of one letter changes", () =>
    withCopy(async (directory) => {
      const before = await version(directory);
      expect(before).toMatch(/^[0-9a-f]{64}$/);
      await rewrite(join(directory, "states.yaml"), (text) => text.replace("Kenya", "Kenia"));
      expect(await version(directory)).not.toBe(before);
    }));

  test("does not change with the line ends, the place of the directory or its README", () =>
    withCopy(async (directory) => {
      const before = await version("test/seeds/valid/seeds");
      await rewrite(join(directory, "states.yaml"), (text) => text.replaceAll("\n", "\r\n"));
      await writeFile(join(directory, "README.md"), "How to add a meeting");
      expect(await version(directory)).toBe(before);
    }));

  test("changes when a file is renamed", () =>
    withCopy(async (directory) => {
      const before = await version(directory);
      await cp(join(directory, "meetings/2023.yaml"), join(directory, "meetings/2024.yaml"));
      await rm(join(directory, "meetings/2023.yaml"));
      expect(await version(directory)).not.toBe(before);
    }));
});
