import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { loadGraph } from "../../src/loading/load.js";
import { makeRelease } from "../../src/loading/release/make.js";
import { readReleases } from "../../src/loading/release/releases.js";
import { readSeedsOrFail } from "../../src/loading/seeds-or-fail.js";
import { noReleases, type Releases } from "../../src/model/dataset/release.js";
import { createSchema } from "../../src/schema.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";
import { recorded } from "../support/recording.js";
import { copyOfSeeds } from "./support/seeds.js";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const everything = readFileSync(file("cases/changes.graphql"), "utf8");

interface Differences {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly change: string }[];
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

describe.each(engines)("releases of a data set on $engine", (engine) => {
  const seeds = copyOfSeeds();
  let releases: Releases = noReleases;

  const store = useStore(engine, async (opened) => {
    const edit = seeds.edit;
    await makeRelease(seeds.path(), "1.0.0", "2026-01-01");
    // 1.1.0: a city and a meeting's theme more, a name more, and a correction
    await edit("cities.yaml", "latitude: 15.3389", "latitude: 15.3229");
    await edit("cities.yaml", "name: Berlin,", "name: Berlin, aliases: [Berlín],");
    const bern = "  - { id: city:bern, name: Bern, state: state:CH, latitude: 46.948, longitude: 7.4474 }\n";
    await edit("cities.yaml", "  - { id: city:berlin", `${bern}  - { id: city:berlin`);
    await edit("dialogues.yaml", "state: state:EG, from: 2014, to: 2016,", "state: state:EG, from: 2014, to: 2015,");
    await makeRelease(seeds.path(), "1.1.0", "2026-02-01");
    // 2.0.0: the city goes again, and a framework that a meeting did not invoke
    await edit("cities.yaml", bern, "");
    const claimed =
      "    frameworks:\n      - { framework: framework:rome-declaration, part: adopted here, at: 2, quote: The Declaration of the Ministerial Conference of the Khartoum Process }\n";
    await edit("meetings/2014.yaml", claimed, "");
    await makeRelease(seeds.path(), "2.0.0", "2026-03-01");
    releases = await readReleases(seeds.path());
    const { graph, version } = await readSeedsOrFail(seeds.path());
    await loadGraph(opened, graph, version);
  });

  const answer = (source: string, variables: Record<string, unknown> = {}, of: Releases = releases) =>
    ask(schema, store(), source, variables, of);

  test.each([
    ["1.0.0", "1.1.0"],
    ["1.1.0", "2.0.0"],
    ["2.0.0", "1.0.0"],
    ["1.1.0", "1.1.0"],
  ])("from %s to %s are told in full", async (from, to) => {
    const { response, statements } = await answer(everything, { from, to });
    expect(statements).toEqual([]); // files alone are read
    const written = `${JSON.stringify(response, null, 2)}\n`;
    expect(written).toBe(await recorded(file(`recorded/changes.${from}-${to}.json`), written));
  });

  test("are listed newest first, and the one that the graph holds is named", async () => {
    const source = "{ dataset { version release { release datasetVersion } releases { release level date } } }";
    const { response } = await answer(source);
    const { dataset } = response.data as { dataset: { version: string } };
    expect(dataset).toEqual({
      version: dataset.version,
      release: { release: "2.0.0", datasetVersion: dataset.version },
      releases: [
        { release: "2.0.0", level: "MAJOR", date: "2026-03-01" },
        { release: "1.1.0", level: "MINOR", date: "2026-02-01" },
        { release: "1.0.0", level: null, date: "2026-01-01" },
      ],
    });
    const [, ...older] = releases.all;
    const { response: unreleased } = await answer(
      "{ dataset { release { release } } }",
      {},
      { ...releases, all: older },
    );
    expect(unreleased.data).toEqual({ dataset: { release: null } });
  });

  test("that are not there are refused with those that are", async () => {
    const refused = async (from: string, to: string, of?: Releases) => {
      const { response } = await answer(
        "query C($from: String!, $to: String!) { changes(from: $from, to: $to) { level } }",
        { from, to },
        of,
      );
      return response.errors?.map(({ message, extensions }) => ({ message, ...extensions }));
    };
    const known = "no release of the data set; there is 2.0.0, 1.1.0, 1.0.0";
    expect(await refused("1.0.1", "2.0.0")).toEqual([
      { message: `from: ${known}`, code: "BAD_USER_INPUT", argument: "from", value: "1.0.1" },
    ]);
    expect(await refused("1.0.0", "../1.1.0")).toEqual([
      { message: `to: ${known}`, code: "BAD_USER_INPUT", argument: "to", value: "../1.1.0" },
    ]);
    expect(await refused("1.0.0", "1.0.0", noReleases)).toMatchObject([
      { message: "from: no release of the data set; this data set has none" },
    ]);
  });

  const listOf = async (words: string): Promise<Differences> => {
    const source = `{ changes(from: "1.0.0", to: "2.0.0") { nodes(${words}) { totalCount pageInfo { hasNextPage endCursor } nodes { id change } } } }`;
    const { response } = await answer(source);
    return (response.data as { changes: { nodes: Differences } }).changes.nodes;
  };

  test("differ in nodes and edges that can be paged through, each once", async () => {
    const whole = await listOf("first: 100");
    const paged: string[] = [];
    for (let after = ""; ; ) {
      const page = await listOf(`first: 1 ${after}`);
      expect(page.totalCount).toBe(whole.totalCount);
      paged.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = `after: "${page.pageInfo.endCursor}"`;
    }
    expect(paged).toEqual(whole.nodes.map(({ id }) => id));
    expect(paged.length).toBe(whole.totalCount);
    expect(paged.length).toBeGreaterThan(2);
  });

  test("differ in kinds and changes that can be chosen", async () => {
    expect((await listOf("changes: [REMOVED]")).nodes.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^evidence:2014/),
    ]);
    expect((await listOf("kinds: [CITY]")).nodes.map(({ id }) => id)).toEqual(["city:asmara", "city:berlin"]);
    expect((await listOf("kinds: [CITY], changes: [ADDED]")).nodes).toEqual([]);
  });

  test("differ in lists whose cursors are of no other comparison", async () => {
    const cursor = (await listOf("first: 1")).pageInfo.endCursor;
    const { response } = await answer(
      `{ changes(from: "1.0.0", to: "1.1.0") { nodes(after: "${cursor}") { totalCount } } }`,
    );
    expect(response.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "after" } });
  });
});
