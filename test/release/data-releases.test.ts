import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { checkReleases } from "../../src/loading/release/check.js";
import { compareSnapshots } from "../../src/loading/release/compare.js";
import { levelOf, shapeLines } from "../../src/loading/release/level.js";
import { makeRelease } from "../../src/loading/release/make.js";
import { readManifests } from "../../src/loading/release/manifest.js";
import { snapshotInText, snapshotOf } from "../../src/loading/release/snapshot.js";
import { seedsState } from "../../src/loading/release/state.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";
import type { Graph } from "../../src/model/shape.js";
import { startProgram } from "../support/program.js";
import { copyOfSeeds } from "./support/seeds.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the command as a process of its own: its exit code, and what it printed. */
function releaseData(...words: string[]) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const command = ["--import", "tsx", "src/cli/release-data.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}`.trim().split("\n") };
}

describe("our own releases", () => {
  const seeds = join(root, "seeds");

  test("are as their manifests tell", async () => {
    const { faults, manifests } = await checkReleases(seeds);
    expect(faults).toEqual([]);
    expect(manifests[0]).toMatchObject({ release: "1.0.0", after: null, level: null });
  });

  test("are checked by the command, which says where the seed files stand", () => {
    const { status, output } = releaseData("--check");
    expect([status, output]).toEqual([
      0,
      [
        expect.stringMatching(/^\d+ releases? of seeds, all as/),
        expect.stringMatching(/^the seed files (?:are those of|hold changes since) \d/),
      ],
    ]);
  });
});

describe("a snapshot", () => {
  test("is the same text for the same graph, in whatever order it comes", async () => {
    const { graph } = await readSeeds(join(root, "seeds"));
    const turned: Graph = { nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(snapshotOf(turned)).toBe(snapshotOf(graph));
  });

  test("holds no property that is computed from others", async () => {
    const { graph } = await readSeeds(join(root, "seeds"));
    const text = snapshotOf(graph);
    expect(text).toContain('"kind":"Meeting"');
    for (const name of ["foldedText", "sortDate", "startEarliest", "certainFrom"])
      expect(text).not.toContain(`"${name}"`);
  });

  test("that is out of its order is refused", async () => {
    const { graph } = await readSeeds(join(root, "seeds"));
    const lines = snapshotOf(graph).trimEnd().split("\n");
    const turned = [...lines.slice(1, 3), lines[0], ...lines.slice(3)].join("\n");
    await expect(compareSnapshots(snapshotInText(turned), snapshotInText(""))).rejects.toThrow("out of its order");
  });
});

describe("changes since a release count as", () => {
  const seeds = copyOfSeeds();
  beforeAll(async () => {
    const bern = "  - { id: city:bern, name: Bern, state: state:CH, latitude: 46.948, longitude: 7.4474 }\n";
    await seeds.edit("cities.yaml", "  - { id: city:berlin", `${bern}  - { id: city:berlin`);
    await makeRelease(seeds.path(), "1.0.0", "2026-01-01");
  });

  /** What these changes of one file count as, each in the place of another; they are taken back afterwards. */
  async function levelAfter(file: string, ...changes: readonly (readonly [from: string, to: string])[]) {
    const before = await seeds.read(file);
    for (const [from, to] of changes) await seeds.edit(file, from, to);
    const { level, next } = await seedsState(seeds.path());
    await seeds.write(file, before);
    return [level, next];
  }

  test("nothing, when there are none", async () => {
    expect(await levelAfter("cities.yaml")).toEqual([null, []]);
  });

  test.each([
    ["a comment", "cities.yaml", "# Cities in which", "# The cities in which"],
    ["a value that becomes another", "cities.yaml", "latitude: 15.3389", "latitude: 15.3229"],
    ["a value that goes", "cities.yaml", ", aliases: [Asmera]", ""],
    ["a list in which something is replaced", "cities.yaml", "[Genève, Genf]", "[Genève, Geneve, Ginevra]"],
    [
      "a fact that goes with its passage",
      "meetings/2014.yaml",
      ", quote: the Ministerial Conference of the Khartoum Process }\n    frameworks:\n      - { framework: framework:rome-declaration, part: adopted here, at: 2, quote: The Declaration of the Ministerial Conference of the Khartoum Process }\n",
      ", quote: the Ministerial Conference of the Khartoum Process }\n",
    ],
  ])("PATCH: %s", async (_what, file, from, to) => {
    expect(await levelAfter(file, [from, to])).toEqual(["PATCH", ["1.0.1", "1.1.0", "2.0.0"]]);
  });

  test.each([
    ["a value where there was none", "cities.yaml", "name: Berlin,", "name: Berlin, aliases: [Berlín],"],
    ["a list that grows", "cities.yaml", "[Den Haag]", "[Den Haag, La Haye]"],
    [
      "another node",
      "cities.yaml",
      "  - { id: city:berlin",
      "  - { id: city:basel, name: Basel, state: state:CH, latitude: 47.5596, longitude: 7.5886 }\n  - { id: city:berlin",
    ],
    [
      "another edge",
      "themes.yaml",
      "broader: [theme:process-governance]",
      "broader: [theme:process-governance, theme:policy-coherence]",
    ],
  ])("MINOR: %s", async (_what, file, from, to) => {
    expect(await levelAfter(file, [from, to])).toEqual(["MINOR", ["1.1.0", "2.0.0"]]);
  });

  test("MAJOR: a node that goes, and one that its identity in the world says is another", async () => {
    const major = ["MAJOR", ["2.0.0"]];
    expect(await levelAfter("states.yaml", ["wikidata: Q40,", "wikidata: Q41,"])).toEqual(major);
    expect(await levelAfter("cities.yaml", ["city:bern,", "city:berne,"])).toEqual(major);
  });

  test("MAJOR or MINOR: a shape that lost or gained something", () => {
    const nothing = { nodes: [], edges: [] };
    const shape = shapeLines();
    expect(shape).toEqual(
      expect.arrayContaining(["Meeting.title: string", "HOSTED: State → Meeting", "HOSTED.capacity: string"]),
    );
    expect(levelOf(nothing, shape, shape)).toBeNull();
    expect(levelOf(nothing, shape, shape.slice(1))).toBe("MAJOR");
    expect(levelOf(nothing, shape.slice(1), shape)).toBe("MINOR");
  });
});

describe("releases that follow one another", () => {
  const seeds = copyOfSeeds();
  const at = (name: string) => join(seeds.path(), "releases", name);

  test("are made by the command, each by a step that its changes allow", async () => {
    expect(releaseData("1.0.0", "--seeds", seeds.path(), "--date", "2026-01-01")).toMatchObject({ status: 0 });
    expect(releaseData("1.0.1", "--seeds", seeds.path())).toEqual({
      status: 1,
      output: ["nothing was changed since 1.0.0"],
    });
    await seeds.edit("cities.yaml", "[Den Haag]", "[Den Haag, La Haye]");
    for (const wrong of ["1.0.1", "1.2.0", "3.0.0"]) {
      await expect(makeRelease(seeds.path(), wrong, "2026-02-01")).rejects.toThrow(
        "after 1.0.0 these changes (MINOR) may be released as 1.1.0 or 2.0.0",
      );
    }
    for (const wrong of ["1.1", "1.1.0-rc.1", "v1.1.0", "../1.1.0"]) {
      await expect(makeRelease(seeds.path(), wrong, "2026-02-01")).rejects.toThrow("no semantic version");
    }
    await expect(makeRelease(seeds.path(), "1.1.0", "2025-12-31")).rejects.toThrow("released on 2026-01-01, after");
    await expect(makeRelease(seeds.path(), "1.1.0", "2026-02-30")).rejects.toThrow("is no day");
    expect(releaseData("1.1.0", "--seeds", seeds.path(), "--date", "2026-02-01").status).toBe(0);
    const [, second] = await readManifests(seeds.path());
    expect(second).toMatchObject({ release: "1.1.0", date: "2026-02-01", after: "1.0.0", level: "MINOR" });
    expect(releaseData("--check", "--seeds", seeds.path())).toEqual({
      status: 0,
      output: [`2 releases of ${seeds.path()}, all as their manifests tell`, "the seed files are those of 1.1.0"],
    });
  });

  test("asked for wrongly show the usage", () => {
    for (const words of [[], ["--check", "1.0.0"], ["1.0.0", "1.1.0"], ["--chekc"]]) {
      const { status, output } = releaseData(...words);
      expect([status, output.at(-1)]).toEqual([2, expect.stringMatching(/^usage: npm run release-data/)]);
    }
  });

  test("of seed files with a fault are not made", async () => {
    await seeds.edit("cities.yaml", "state: state:DE", "state: state:XX");
    const { status, output } = releaseData("1.1.1", "--seeds", seeds.path());
    expect([status, output.join("\n")]).toEqual([1, expect.stringMatching(/cities\.yaml:\d+/)]);
    await seeds.edit("cities.yaml", "state: state:XX", "state: state:DE");
  });

  /** The faults that a check tells while a file is another; it is put back afterwards. */
  async function faultsWith(
    name: string,
    change: (bytes: Buffer) => string | Uint8Array | null,
  ): Promise<readonly string[]> {
    const bytes = await readFile(at(name));
    const changed = change(bytes);
    if (changed === null) await rm(at(name));
    else await seeds.write(`releases/${name}`, changed);
    try {
      return (await checkReleases(seeds.path())).faults;
    } finally {
      await seeds.write(`releases/${name}`, bytes);
    }
  }
  const text = (from: string | RegExp, to: string) => (bytes: Buffer) => {
    const changed = String(bytes).replace(from, to);
    if (changed === String(bytes)) throw new Error(`${from} does not stand there`);
    return changed;
  };

  test("are faulty when a file of theirs is not what its manifest tells", async () => {
    expect(await faultsWith("1.1.0.json", text("", " "))).toEqual([]);
    const corrected = (bytes: Buffer) => gzipSync(String(gunzipSync(bytes)).replace("La Haye", "La Haja"));
    expect(await faultsWith("1.1.0.jsonl.gz", corrected)).toEqual([
      "1.1.0: the snapshot is another than the manifest tells",
    ]);
    expect(await faultsWith("1.1.0.jsonl.gz", (bytes) => bytes.subarray(0, 2_000))).toEqual([
      expect.stringMatching(/^1\.1\.0: the snapshot cannot be read: unexpected end/),
    ]);
    expect(await faultsWith("1.0.0.jsonl.gz", () => null)).toContainEqual(
      expect.stringContaining("1.0.0: the snapshot cannot be read"),
    );
    expect(await faultsWith("1.1.0.json", text(/"City": 10/, '"City": 11'))).toEqual([
      "1.1.0: the counts are not those of the snapshot",
    ]);
    expect(await faultsWith("1.1.0.json", text(/("name": "cities.yaml",\s+"sha256": ")./, "$10"))).toEqual([
      "1.1.0: the files are other than the manifest tells",
    ]);
    expect(await faultsWith("1.1.0.json", () => "{")).toEqual([expect.stringContaining("1.1.0.json: is no JSON")]);
    expect(await faultsWith("1.1.0.json", text('"after"', '"before"'))).toEqual([
      expect.stringContaining("1.1.0.json:"),
    ]);
    expect(await faultsWith("1.1.0.json", () => null)).toEqual(["1.1.0.jsonl.gz belongs to no release"]);
  });

  test("whose manifest cannot be used end the start of the server in one line", async () => {
    const name = "releases/1.1.0.json";
    const before = await seeds.read(name);
    await seeds.edit(name, '"after"', '"before"');
    await expect(startProgram({ SEEDS: seeds.path() })).rejects.toThrow(/dialogue-graph: \S+1\.1\.0\.json: .*\n$/);
    await seeds.write(name, before);
  });

  test("are faulty when they are called less than they are, or stand out of order", async () => {
    expect(await faultsWith("1.1.0.json", text('"level": "MINOR"', '"level": "PATCH"'))).toEqual([
      "1.1.0: calls itself PATCH, its number says MINOR",
      "1.1.0: is called a PATCH release, and its changes since 1.0.0 are MINOR",
    ]);
    expect(await faultsWith("1.1.0.json", text('"after": "1.0.0"', '"after": "0.9.0"'))).toEqual([
      "1.1.0: follows 0.9.0, not 1.0.0",
    ]);
    expect(await faultsWith("1.1.0.json", text("2026-02-01", "2025-02-01"))).toEqual([
      "1.1.0: is of 2025-02-01, before the release that it follows",
    ]);
  });

  test("do not change what the seed files are read as", async () => {
    const { faults, version } = await readSeeds(seeds.path());
    expect(faults).toEqual([]);
    expect((await readManifests(seeds.path())).at(-1)?.version).toBe(version);
  });
});
