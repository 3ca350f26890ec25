import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { StoreError } from "../../src/graph/errors.js";
import type { GraphStore } from "../../src/graph/store.js";
import { datasetState } from "../../src/loading/dataset.js";
import { loadGraph } from "../../src/loading/load.js";
import { readGraph } from "../../src/loading/state.js";
import type { Graph } from "../../src/model/shape.js";
import { engines, useStore } from "../support/engines.js";
import { inOrder } from "../support/graphs.js";
import { graphs } from "../support/random-graphs.js";

const RUNS = { EMBEDDED: 60, NEO4J: 12 };

/** The store, but for its write of this number (from 0), which the connection does not survive. */
function crashingAt(store: GraphStore, number: number, moment: "before" | "after"): GraphStore {
  let writes = 0;
  const crash = () => new StoreError("UNAVAILABLE", "the connection broke", true);
  return {
    engine: store.engine,
    read: store.read.bind(store),
    readTogether: store.readTogether.bind(store),
    applySchema: store.applySchema.bind(store),
    ping: store.ping.bind(store),
    load: store.load.bind(store),
    close: store.close.bind(store),
    write: async (calls) => {
      const last = writes === number;
      writes += 1;
      if (last && moment === "before") throw crash();
      await store.write(calls);
      if (last) throw crash();
    },
  };
}

async function expectToHold(store: GraphStore, graph: Graph, version: string): Promise<void> {
  expect(inOrder(await readGraph(store))).toEqual(inOrder(graph));
  expect(await datasetState(store)).toMatchObject({ version, complete: true });
}

describe.each(engines)("any graph on $engine", (engine) => {
  const store = useStore(engine);
  const numRuns = RUNS[engine.engine];

  test("becomes any other, and the second time nothing changes", async () => {
    const anyTwo = fc.asyncProperty(graphs, graphs, fc.constantFrom(2, 5_000), async (first, second, batch) => {
      await loadGraph(store(), first, "first", { batch });
      await expectToHold(store(), first, "first");
      await loadGraph(store(), second, "second", { batch });
      await expectToHold(store(), second, "second");
      const again = await loadGraph(store(), second, "second", { batch });
      expect(again.written).toBe(false);
    });
    await fc.assert(anyTwo, { numRuns });
  }, 300_000);

  test("after a crash at any write serves its old version, or says that it is not complete; the next load completes it", async () => {
    const moment = fc.constantFrom("before" as const, "after" as const);
    const batches = fc.constantFrom(3, 5_000);
    const anyCrash = fc.asyncProperty(graphs, graphs, fc.nat(8), moment, batches, async (old, wanted, ...how) => {
      const [number, when, batch] = how;
      await loadGraph(store(), old, "old");
      const load = loadGraph(crashingAt(store(), number, when), wanted, "wanted", { batch });
      const crashed = await load.then(
        () => false,
        (error: unknown) => error instanceof StoreError,
      );
      const state = await datasetState(store());
      if (state?.version === "old") await expectToHold(store(), old, "old");
      else if (state?.complete) await expectToHold(store(), wanted, "wanted");
      else expect([crashed, state?.version, state?.complete]).toEqual([true, "wanted", false]);
      await loadGraph(store(), wanted, "wanted");
      await expectToHold(store(), wanted, "wanted");
    });
    await fc.assert(anyCrash, { numRuns });
  }, 300_000);
});
