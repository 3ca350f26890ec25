import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { generateSeeds } from "../../src/loading/generate/generate.js";
import { readSeeds, type Seeds } from "../../src/loading/seeds/read-seeds.js";

let directory: string;
let made: Seeds;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "generate-"));
  await generateSeeds({ from: "seeds", to: join(directory, "a"), meetings: 400, seed: 1 });
  made = await readSeeds(join(directory, "a"));
});
afterAll(() => rm(directory, { recursive: true }));
const version = async (name: string, seed: number) => {
  await generateSeeds({ from: "seeds", to: join(directory, name), meetings: 400, seed });
  return (await readSeeds(join(directory, name))).version;
};

test("generated seeds have no fault, as many meetings as asked for, and evidence for every fact", () => {
  expect(made.faults).toEqual([]);
  const kinds = made.graph.nodes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "Meeting")).toHaveLength(400);
  expect(kinds.filter((kind) => kind === "Evidence").length).toBeGreaterThan(400 * 8);
});

test("the same seed gives the same files, another seed others", async () => {
  expect(await version("b", 1)).toBe(made.version);
  expect(await version("c", 2)).not.toBe(made.version);
});

test("actors, themes and years are skewed: a tenth of each has far more than a tenth", () => {
  const shareOfTopTenth = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const sorted = [...counts.values()].sort((one, other) => other - one);
    return sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, count) => sum + count, 0) / keys.length;
  };
  const { edges, nodes } = made.graph;
  const roles = ["HOSTED", "CO_HOSTED", "CO_CHAIRED", "INITIATED", "ORGANISED"];
  expect(shareOfTopTenth(edges.filter(({ kind }) => roles.includes(kind)).map(({ from }) => from))).toBeGreaterThan(
    0.3,
  );
  expect(shareOfTopTenth(edges.filter(({ kind }) => kind === "ADDRESSES").map(({ to }) => to))).toBeGreaterThan(0.25);
  const years = nodes.filter(({ kind }) => kind === "Meeting").map(({ id }) => id.slice(8, 12));
  expect(shareOfTopTenth(years)).toBeGreaterThan(0.15);
});

test("a directory that holds something is left alone", async () => {
  await expect(generateSeeds({ from: "seeds", to: join(directory, "a"), meetings: 1, seed: 1 })).rejects.toThrow(
    "is not empty",
  );
  expect(await readFile(join(directory, "a", "themes.yaml"), "utf8")).toContain("theme:return");
});
