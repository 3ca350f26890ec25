import { describe, expect, test } from "@jest/globals";
import { registeredWrites } from "../../src/graph/statement.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import { readGraph } from "../../src/loading/state.js";
import type { Graph } from "../../src/model/shape.js";
import { engines, useStore } from "../support/engines.js";
import { graphOfEverything, inOrder } from "../support/graphs.js";

/** The store, writing down the names of the statements that it writes with. */
function recording(store: GraphStore, names: Set<string>): GraphStore {
  return {
    engine: store.engine,
    read: store.read.bind(store),
    readTogether: store.readTogether.bind(store),
    applySchema: store.applySchema.bind(store),
    ping: store.ping.bind(store),
    load: store.load.bind(store),
    close: store.close.bind(store),
    write: async (calls) => {
      for (const { statement } of calls) names.add(statement.name);
      await store.write(calls);
    },
  };
}

describe.each(engines)("the registered writes on $engine", (engine) => {
  const store = useStore(engine);

  test("are all run, each with the effect that is meant", async () => {
    const names = new Set<string>();
    const nothing: Graph = { nodes: [], edges: [] };
    for (const graph of [graphOfEverything("one"), graphOfEverything("other"), nothing]) {
      await loadGraph(recording(store(), names), graph, "contract");
      expect(inOrder(await readGraph(store()))).toEqual(inOrder(graph));
    }
    expect([...names].sort()).toEqual([...registeredWrites().keys()].sort());
  });
});
