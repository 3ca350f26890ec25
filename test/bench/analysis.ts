/**
 * How long the questions of the analysis take on a large graph, and for how long they keep everything else waiting:
 * `npm run bench:analysis -- [--meetings 50000] [--seeds DIR]`. Each question is asked of changing arguments (so that
 * nothing is answered from memory but what is kept a data set) and again unchanged.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openComputer } from "../../src/analysis/worker/pool.js";
import { createContext } from "../../src/context.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { createSharedMemory } from "../../src/lib/shared-memory.js";
import { generateSeeds } from "../../src/loading/generate/generate.js";
import { loadGraph } from "../../src/loading/load.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";
import { createSchema } from "../../src/schema.js";
import { execute, parse } from "../support/graphql.js";

const { values } = parseArgs({
  options: { meetings: { type: "string", default: "50000" }, seeds: { type: "string" }, only: { type: "string" } },
});

const inYear = (year: number) => `{ startDate: { gte: "${year}-01-01", lte: "${year}-12-31" } }`;
const year = (turn: number) => 2015 + (turn % 9);
const states = ["KE", "DE", "ET", "CH", "EG", "IT", "SE", "NL", "ER", "PT"];

/** Of each question: its text for a turn, and the goal in milliseconds. */
const questions: Readonly<Record<string, { readonly goal: number | null; readonly ask: (turn: number) => string }>> = {
  "co-hosting, one year": {
    goal: 150,
    ask: (turn) =>
      `{ coHosting(where: ${inYear(year(turn))}) { density actors { betweenness } ties(first: 100) { count pValue } } }`,
  },
  "co-hosting, everything": {
    goal: 2_000,
    ask: (turn) => `{ coHosting(seed: ${turn}) { density actors { betweenness } ties(first: 100) { count pValue } } }`,
  },
  "theme network, one year": {
    goal: null,
    ask: (turn) => `{ themeNetwork(where: ${inYear(year(turn))}) { ties { count lift } } }`,
  },
  "paths, three": {
    goal: 50,
    ask: (turn) =>
      `{ paths(from: "state:${states[turn % 10]}", to: "state:${states[(turn * 3 + 1) % 10]}", through: [HOSTED, CO_HOSTED, CHAIRED, ATTENDED]) { length hops { kind } } }`,
  },
  search: {
    goal: 10,
    ask: (turn) =>
      `{ search(query: "${["keny", "protection", "un refugee", "skil mobility", "berlin", "return reintegr"][turn % 6]} ${turn % 2 ? "" : "20"}", first: 10) { totalCount edges { score node { id } } } }`,
  },
  facets: {
    goal: 150,
    ask: (turn) =>
      `{ meetings(where: ${inYear(year(turn))}) { facets { kind { count } country { count } year { count } role { count } actor { count } theme { count } framework { count } dialogue { count } } } }`,
  },
  "facets, everything, one": {
    goal: 150,
    ask: (turn) =>
      `{ meetings(where: { title: { contains: "${"aeioutnrsl"[turn % 10]}" } }) { facets { theme { count } } } }`,
  },
  "timeline, months": {
    goal: null,
    ask: (turn) => `{ timeline(by: MONTH, where: ${inYear(year(turn))}) { count possible } }`,
  },
};

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function seedFolder(): Promise<{ readonly folder: string; readonly done: () => Promise<void> }> {
  if (values.seeds !== undefined) return { folder: values.seeds, done: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "dialogue-graph-"));
  await generateSeeds({ from: "seeds", to: folder, meetings: Number(values.meetings), seed: 1 });
  return { folder, done: () => rm(folder, { recursive: true }) };
}

const { folder, done } = await seedFolder();
const { graph, version } = await readSeeds(folder);
const store = await openEmbeddedStore();
await loadGraph(store, graph, version);
await done();
const schema = await createSchema();
const memory = createSharedMemory(1_280_000);
const computer = openComputer({ threads: 1, queue: 16 });

async function ask(source: string): Promise<number> {
  const contextValue = createContext({
    store,
    version,
    memory,
    computer,
    pageLimits: { standard: 20, maximum: 200 },
    analysisLimits: { nullModelRuns: 1_000, hops: 12, paths: 25 },
    requestId: "bench",
  });
  const started = performance.now();
  const { errors } = await execute({ schema, document: parse(source), contextValue });
  if (errors !== undefined) throw errors[0];
  return performance.now() - started;
}

const rows: Record<string, string | number>[] = [];
for (const [question, { goal, ask: text }] of Object.entries(questions)) {
  if (values.only !== undefined && !question.startsWith(values.only)) continue;
  const first = await ask(text(0));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const changing: number[] = [];
  for (let turn = 1; turn <= 9; turn++) changing.push(await ask(text(turn)));
  delay.disable();
  const again: number[] = [];
  for (let turn = 1; turn <= 9; turn++) again.push(await ask(text(turn)));
  rows.push({
    question,
    "first (ms)": Math.round(first),
    "median, changing (ms)": Number(median(changing).toFixed(1)),
    "median, again (ms)": Number(median(again).toFixed(1)),
    "goal (ms)": goal ?? "",
    "longest wait of others (ms)": Math.round(delay.max / 1e6),
  });
}
console.table(rows);
await computer.close();
await store.close();
