import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openCompiledStore, writeCompiledStore } from "../../src/loading/compiled-store.js";
import { datasetState } from "../../src/loading/dataset.js";
import { planLoad, planSize } from "../../src/loading/plan.js";
import { readSeedsOrFail } from "../../src/loading/seeds-or-fail.js";
import { readGraph } from "../../src/loading/state.js";

const ours = fileURLToPath(new URL("../../seeds", import.meta.url));
let folder: string;
let seeds: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "compiled-store-"));
  seeds = join(folder, "seeds");
  file = join(folder, "seeds.grafeo");
  await cp(ours, seeds, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test("the compiled store holds the graph of the seed files, is only read, and is none where the files are others", async () => {
  expect(await openCompiledStore(seeds, file)).toBeNull();
  const read = await readSeedsOrFail(seeds);
  await writeCompiledStore(read, file);
  await writeCompiledStore(read, file); // takes the place of the one before
  expect((await readdir(folder)).sort()).toEqual(["seeds", "seeds.grafeo"]);

  const stores = await Promise.all([openCompiledStore(seeds, file), openCompiledStore(seeds, file)]); // two processes
  for (const store of stores) {
    if (store === null) throw new Error("the store was not opened");
    expect(await datasetState(store)).toMatchObject({ version: read.version, complete: true });
    expect(planSize(planLoad(await readGraph(store), read.graph))).toBe(0);
    const statement = { name: "test", text: "MATCH (n:City) DETACH DELETE n" };
    await expect(store.write([{ statement, parameters: {} }])).rejects.toThrow(/read.?only/i);
    await store.close();
  }

  await writeFile(join(seeds, "series.yaml"), "series: []\n# changed\n");
  expect(await openCompiledStore(seeds, file)).toBeNull();
  await writeFile(join(seeds, "series.yaml"), await readFile(join(ours, "series.yaml")));
  await writeFile(join(seeds, "meetings.yaml"), "meetings: []\n");
  expect(await openCompiledStore(seeds, file)).toBeNull(); // a stray file is told by the checks
});

test("what is no whole file of the engine is none", async () => {
  const read = await readSeedsOrFail(ours);
  await writeCompiledStore(read, file);
  const whole = await readFile(file);
  for (const part of [whole.subarray(0, whole.length / 2), Buffer.from("{}"), Buffer.alloc(0)]) {
    await writeFile(file, part);
    expect(await openCompiledStore(ours, file)).toBeNull();
  }
});
