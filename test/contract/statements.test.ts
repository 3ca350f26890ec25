import "reflect-metadata";
import "../../src/export/reading/statements.js";
import "../../src/schema.js";
import { describe, expect, test } from "@jest/globals";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { type Row, registeredStatements } from "../../src/graph/statement.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import type { Graph } from "../../src/model/shape.js";
import { engines, useStore } from "../support/engines.js";
import { cases } from "./cases.js";
import { backwards, datasets } from "./graphs.js";
import { unlabelledMiddles } from "./patterns.js";

const names = [...registeredStatements().keys()].sort();
const now = () => new Date("2024-05-01T12:00:00Z");
const fill = (graph: Graph) => (store: GraphStore) => loadGraph(store, graph, "contract", { now });

async function rowsOf(store: GraphStore, name: string): Promise<readonly Row[]> {
  const statement = registeredStatements().get(name);
  const parameters = cases[name];
  if (statement === undefined || parameters === undefined) throw new Error(`${name} has no statement or no case`);
  return store.read({ statement, parameters });
}

describe("the registered statements", () => {
  test("and the cases are the same list", () => {
    expect(Object.keys(cases).sort()).toEqual(names);
  });

  test("label every middle node of a pattern", () => {
    const faults = [...registeredStatements().values()].flatMap(({ name, text }) =>
      unlabelledMiddles(text).map((node) => `${name}: ${node}`),
    );
    expect(faults).toEqual([]);
  });
});

const reference = { engine: "EMBEDDED" as const, open: () => openEmbeddedStore() };

describe.each(datasets)("on the $dataset data set", ({ graph }) => {
  const stored = useStore(reference, fill(backwards(graph)));

  describe.each(engines)("$engine answers as the reference, filled backwards, does", (engine) => {
    const store = useStore(engine, fill(graph));

    test.each(names)("%s", async (name) => {
      const rows = await rowsOf(store(), name);
      expect(rows).toEqual(await rowsOf(stored(), name));
    });
  });
});

describe("the cases on the hub data set, which holds the small one", () => {
  const store = useStore(reference, fill(datasets[1].graph));

  test.each(names)("%s gives rows", async (name) => {
    expect(await rowsOf(store(), name)).not.toEqual([]);
  });
});
