import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { graphOfSeeds, writeCompiled } from "../../src/loading/compiled.js";
import { readSeedsOrFail, SeedFaults } from "../../src/loading/seeds-or-fail.js";

let folder: string;
let seeds: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compiled-"));
  seeds = join(folder, "seeds");
  file = join(folder, "seeds.json");
  await cp(fileURLToPath(new URL("../../seeds", import.meta.url)), seeds, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test("compiled seeds are the graph that is read from the files, while the files are the same", async () => {
  const read = await readSeedsOrFail(seeds);
  expect(await graphOfSeeds(seeds, file)).toEqual(read);
  await writeCompiled(read, file);
  expect(await graphOfSeeds(seeds, file)).toEqual(read);
  // which of the two was taken shows in a mark
  const marked = { ...read, graph: { nodes: [], edges: [] } };
  await writeCompiled(marked, file);
  expect(await graphOfSeeds(seeds, file)).toEqual(marked);
  await writeFile(join(seeds, "series.yaml"), "series: []\n# changed\n");
  await expect(graphOfSeeds(seeds, file)).rejects.toThrow(SeedFaults);
});

test("a compiled file that is cut, and a stray file among the seeds, are no way past the checks", async () => {
  const clean = fileURLToPath(new URL("../../seeds", import.meta.url));
  await writeFile(file, '{"version":"');
  expect((await graphOfSeeds(clean, file)).graph.nodes.length).toBeGreaterThan(100);
  const strayed = join(folder, "strayed");
  await cp(clean, strayed, { recursive: true });
  await writeCompiled(await readSeedsOrFail(clean), file);
  await writeFile(join(strayed, "meetings.yaml"), "meetings: []\n");
  await expect(graphOfSeeds(strayed, file)).rejects.toThrow(SeedFaults);
});
