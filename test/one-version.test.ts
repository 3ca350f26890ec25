import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type App, createApp } from "../src/app.js";
import { readConfig } from "../src/config/config.js";
import type { GraphStore } from "../src/graph/store.js";
import { loadGraph } from "../src/loading/load.js";
import type { Graph } from "../src/model/shape.js";
import { meetingsGraph } from "./support/meetings-graph.js";
import { openNeo4jInTurn, PATIENCE, testServer } from "./support/neo4j.js";

const neo4j = testServer();
const meetings = 60;
const themes = 12;

/** A data set of which every title, label and count tells the version. */
function datasetOf(version: number): Graph {
  const graph = meetingsGraph(
    Array.from({ length: meetings + version }, (_, index) => ({
      id: `m${index}`,
      title: `version ${version}`,
      day: `20${String(10 + (index % 10))}-05-01`,
      hosts: ["DE"],
      themes: [`t${index % themes}`],
    })),
  );
  const labelled = graph.nodes.map((node) =>
    node.kind === "Theme" ? { ...node, properties: { ...node.properties, label: `version ${version}` } } : node,
  );
  return { ...graph, nodes: labelled };
}

interface Answered {
  readonly dataset: { readonly version: string };
  readonly meetings: { readonly totalCount: number; readonly nodes: readonly Titled[] };
  readonly theme: { readonly label: string; readonly meetings: { readonly nodes: readonly Titled[] } };
}
interface Titled {
  readonly title: string;
  readonly themes: readonly { readonly label: string }[];
}

const query = `query Version($theme: ID!, $since: Date) {
  dataset { version }
  meetings(first: 50, where: { startDate: { gte: $since } }) { totalCount nodes { title themes { label } } }
  theme(id: $theme) { label meetings(first: 30) { nodes { title themes { label } } } }
}`;

/** The versions that an answer is made of. */
function versionsIn({ dataset, meetings: found, theme }: Answered): string[] {
  const all = [...found.nodes, ...theme.meetings.nodes];
  const words = [
    dataset.version,
    theme.label,
    ...all.flatMap(({ title, themes }) => [title, ...themes.map((t) => t.label)]),
  ];
  return [...new Set(words)];
}

(neo4j === null ? describe.skip : describe)("three servers on one Neo4j, while it is loaded again and again", () => {
  let store: GraphStore;
  let apps: readonly App[];
  let urls: readonly string[];

  beforeAll(async () => {
    if (neo4j === null) throw new Error("there is no server");
    store = await openNeo4jInTurn(neo4j);
    await loadGraph(store, datasetOf(0), "version 0");
    const config = readConfig({
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      PORT: "0",
    });
    apps = await Promise.all([1, 2, 3].map(() => createApp(config, pino({ level: "silent" }))));
    urls = (await Promise.all(apps.map((app) => app.start()))).map(({ url }) => url);
  }, PATIENCE);

  afterAll(async () => {
    await Promise.all(apps.map((app) => app.stop()));
    await store.close();
  }, PATIENCE);

  async function ask(url: string, turn: number): Promise<Answered> {
    const variables = { theme: `theme:t${turn % themes}`, since: `20${String(10 + (turn % 7))}-01-01` };
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Answered; errors?: unknown };
    expect({ status: response.status, errors }).toEqual({ status: 200, errors: undefined });
    return data;
  }

  test(
    "no request is lost, every answer is of one version, and the last one is soon answered everywhere",
    async () => {
      const seen = new Set<string>();
      let answers = 0;
      let loading = true;
      const client = async (url: string, offset: number) => {
        for (let turn = offset; loading; turn += 1) {
          const versions = versionsIn(await ask(url, turn));
          expect(versions).toHaveLength(1);
          for (const version of versions) seen.add(version);
          answers += 1;
        }
      };
      const clients = urls.flatMap((url) => [client(url, 0), client(url, 5)]);
      for (let version = 1; version <= 6; version += 1) {
        await loadGraph(store, datasetOf(version), `version ${version}`);
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      loading = false;
      await Promise.all(clients);
      for (const url of urls) expect(versionsIn(await ask(url, 1))).toEqual(["version 6"]);
      expect(seen.size).toBeGreaterThan(3);
      expect(answers).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});
