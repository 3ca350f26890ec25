import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execute, type GraphQLSchema, parse } from "graphql";
import { openComputer } from "../../src/analysis/worker/pool.js";
import { createContext } from "../../src/context.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import type { GraphStore } from "../../src/graph/store.js";
import { createSharedMemory } from "../../src/lib/shared-memory.js";
import { loadGraph } from "../../src/loading/load.js";
import { readSeedsOrFail } from "../../src/loading/seeds-or-fail.js";
import { createSchema } from "../../src/schema.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const examples = path("../../src/web/examples");
const computer = openComputer({ threads: 1, queue: 1, inlineSteps: Number.POSITIVE_INFINITY });
const memory = createSharedMemory(1_000_000);
let schema: GraphQLSchema;
let store: GraphStore;

beforeAll(async () => {
  schema = await createSchema();
  store = await openEmbeddedStore();
  const { graph, version } = await readSeedsOrFail(path("../../seeds"));
  await loadGraph(store, graph, version);
});
afterAll(() => store.close());

const filters = [
  '{ online: true, and: [{ city: { in: ["city:nairobi"] } }], not: { kind: { in: [TRAINING] } } }',
  '{ detail: { in: [DESCRIBED, MENTIONED] }, or: [{ text: "migration" }, { theme: { in: ["theme:protection"] } }] }',
];
const questions = [
  ...readdirSync(examples)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(`${examples}/${name}`, "utf8")),
  ...filters.map((where) => `{ meetings(where: ${where}) { totalCount nodes { id } } }`),
];

/** Asks with a context of its own, of which only this weak hold is left. */
async function contextOf(question: string): Promise<WeakRef<object>> {
  const contextValue = createContext({
    store,
    version: "test",
    memory,
    computer,
    pageLimits: { standard: 20, maximum: 200 },
    analysisLimits: { nullModelRuns: 1000, hops: 12, paths: 25 },
    requestId: "test",
  });
  const { errors } = await execute({ schema, document: parse(question), contextValue });
  if (errors !== undefined) throw new Error(String(errors));
  return new WeakRef(contextValue);
}

test("what is kept for later requests keeps nothing of the request that made it", async () => {
  const kept: string[] = [];
  const contexts: { readonly question: string; readonly context: WeakRef<object> }[] = [];
  for (const question of questions) contexts.push({ question, context: await contextOf(question) });
  expect(memory.load().entries).toBeGreaterThan(100);
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10)); // a weak hold is strong to the end of its turn
    collectGarbage();
  }
  for (const { question, context } of contexts) if (context.deref() !== undefined) kept.push(question);
  expect(kept).toEqual([]);
});
