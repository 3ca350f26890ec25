import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GraphQLSchema, parse, validate } from "graphql";
import { openComputer } from "../../src/analysis/worker/pool.js";
import { reportError } from "../../src/api/format-error.js";
import { countValues } from "../../src/api/limits/count-values.js";
import { createContext } from "../../src/context.js";
import type { GraphStore } from "../../src/graph/store.js";
import { createSharedMemory, type SharedMemory } from "../../src/lib/shared-memory.js";
import { loadGraph } from "../../src/loading/load.js";
import { createSchema } from "../../src/schema.js";
import { createExecutor } from "../../src/server/execution/executor.js";
import { isNotWritten, planned } from "../../src/server/execution/writing/writer.js";
import { engines } from "../support/engines.js";
import { PATIENCE } from "../support/neo4j.js";
import { meetingGraphs } from "./random-meetings.js";
import { drawOperation, type Operation, type Pools } from "./random-operations.js";

/** How many graphs are drawn, and operations on each: `EQUALITY_OPERATIONS` asks for more in all. */
const graphs = 3;
const operations = Math.ceil(Number(process.env.EQUALITY_OPERATIONS || 300) / graphs);
const seed = Number(process.env.EQUALITY_SEED || Date.now() % 1_000_000);

const computer = openComputer({ threads: 1, queue: 1, inlineSteps: Number.POSITIVE_INFINITY });
let schema: GraphQLSchema;
let stores: readonly GraphStore[] = [];

beforeAll(async () => {
  schema = await createSchema();
  stores = await Promise.all(engines.map((engine) => engine.open()));
}, PATIENCE);
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await computer.close();
}, PATIENCE);

const memory = () => createSharedMemory(100_000);

type Way = "compiled" | "interpreted" | "written";

/** Asks in one way, over one store, with what is in memory; gives the bytes of the answer. */
async function answer(
  { source, variables }: Operation,
  store: GraphStore,
  way: Way,
  shared: SharedMemory,
): Promise<string> {
  const context = createContext({
    store,
    version: "1",
    memory: shared,
    computer,
    pageLimits: { standard: 20, maximum: 200 },
    analysisLimits: { nullModelRuns: 20, hops: 12, paths: 25 },
    requestId: "test",
  });
  const written = way === "written" ? await dataWritten({ source, variables }, context) : null;
  if (written !== null && written !== "failed") return `{"data":${written}}`;
  const execute = createExecutor(schema, way === "compiled" ? 1 : Number.POSITIVE_INFINITY);
  const asked = { document: parse(source), operationName: null, variables };
  const found = await execute(asked, context);
  if (written === "failed") expect(found.errors).toBeDefined();
  // errors are shown as graphql-js tells them, as the server does
  const result =
    found.errors === undefined ? found : await createExecutor(schema, Number.POSITIVE_INFINITY)(asked, context);
  const errors = result.errors?.map((error) => reportError(error.toJSON(), error, "test").formatted);
  return JSON.stringify({ data: result.data, errors });
}

/** The data as the server writes them; "failed" where something does, which graphql-js then tells; null for what it does not write. */
async function dataWritten({ source, variables }: Operation, context: object): Promise<string | null> {
  const writer = planned(schema, parse(source), null);
  const bound = writer?.bind(variables) ?? null;
  if (writer === null || bound === null) return "failed";
  try {
    const { data, values } = await writer.write(bound, context);
    expect(values).toBe(countValues(JSON.parse(data)));
    return data;
  } catch (error) {
    if (error instanceof Error && "matcherResult" in error) throw error;
    return isNotWritten(error) ? null : "failed";
  }
}

/**
 * The bytes to compare. Where several fields fail that may not be null, the one that fails first is told of, and that is
 * a matter of time with graphql-js too: of a failed operation the data are compared, and that it failed.
 */
function comparable(bytes: string): string {
  const { data, errors } = JSON.parse(bytes) as { readonly data: unknown; readonly errors?: readonly unknown[] };
  return errors === undefined ? bytes : JSON.stringify({ data, failed: true });
}

async function cursorsIn(store: GraphStore): Promise<string[]> {
  const lists = "meetings themes states organisations policyFrameworks".split(" ");
  const source = `{ ${lists.map((list) => `${list}(first: 4) { edges { cursor } }`).join(" ")} }`;
  const bytes = await answer({ source, variables: {} }, store, "interpreted", memory());
  const { data } = JSON.parse(bytes) as { data: Record<string, { edges: { cursor: string }[] }> };
  return Object.values(data).flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
}

test(
  `any operation is answered with the same bytes by every store, written, compiled or not, cold or warm (seed ${seed})`,
  async () => {
    const [first] = stores;
    if (first === undefined) throw new Error("there is no store");
    let answered = 0;
    for (const [index, graph] of fc.sample(meetingGraphs, { numRuns: graphs, seed }).entries()) {
      for (const store of stores) await loadGraph(store, graph, `graph ${index}`);
      // keeps what every operation before has read: nothing of it may be taken for another's
      const kept = new Map(stores.map((store) => [store, memory()]));
      const pools: Pools = {
        ids: [...graph.nodes.map(({ id }) => id), "meeting:none", "nonsense"],
        cursors: [...(await cursorsIn(first)), "nonsense"],
        words: ["KE", "KEN", "Kenya", "AUC", "JVAP", "return", "Nairobi", "en", "fr", "zzz"],
      };
      const equal = fc.asyncProperty(fc.gen(), async (draw) => {
        const operation = drawOperation(draw, schema, pools);
        expect(validate(schema, parse(operation.source))).toEqual([]);
        const expected = await answer(operation, first, "interpreted", memory());
        for (const store of stores) {
          const fresh = memory();
          const answers = {
            cold: await answer(operation, store, "compiled", fresh),
            warm: await answer(operation, store, "interpreted", fresh),
            amongOthers: await answer(operation, store, "compiled", kept.get(store) ?? fresh),
            writtenCold: await answer(operation, store, "written", memory()),
            written: await answer(operation, store, "written", kept.get(store) ?? fresh),
          };
          for (const [way, bytes] of Object.entries(answers))
            expect({ engine: store.engine, way, bytes: comparable(bytes), operation }).toEqual({
              engine: store.engine,
              way,
              bytes: comparable(expected),
              operation,
            });
        }
        if (comparable(expected) === expected) answered += 1;
      });
      await fc.assert(equal, { numRuns: operations, seed: seed + index });
    }
    // they are answered, and not only refused
    expect(answered).toBeGreaterThan((graphs * operations) / 3);
  },
  PATIENCE + graphs * operations * 500,
);
