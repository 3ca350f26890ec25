import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { faultLine } from "../../src/loading/seeds/fault.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";

const corpus = "test/seeds";

/** Every folder of the corpus has a small `seeds` directory and, in `faults.txt`, the lines it must give. */
const folders = readdirSync(corpus);

async function faultsOf(folder: string): Promise<string> {
  const { faults } = await readSeeds(`${corpus}/${folder}/seeds`);
  return faults.map((fault) => `${faultLine(fault)}\n`.replaceAll(`${corpus}/${folder}/`, "")).join("");
}

describe("faults are told with their file and line", () => {
  test.each(folders)("%s", async (folder) => {
    expect(await faultsOf(folder)).toBe(await readFile(`${corpus}/${folder}/faults.txt`, "utf8"));
  });

  test("the corpus has a folder without a fault and others with some", async () => {
    const counts = await Promise.all(folders.map(async (folder) => (await faultsOf(folder)).length));
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(counts.length).toBeGreaterThan(12);
  });

  test("a directory that is not there is an error, not an empty graph", async () => {
    await expect(readSeeds(`${corpus}/nowhere`)).rejects.toThrow("ENOENT");
  });
});
