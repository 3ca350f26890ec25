import "reflect-metadata";
import "../../src/export/reading/statements.js";
import "../../src/schema.js";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openSavedStore, saveStore } from "../../src/graph/embedded/saved.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { registeredStatements } from "../../src/graph/statement.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import { cases } from "./cases.js";
import { datasets } from "./graphs.js";

const statements = [...registeredStatements().values()];
const now = () => new Date("2024-05-01T12:00:00Z");

describe.each(datasets)("a saved store of the $dataset data set", ({ graph }) => {
  let folder: string;
  let stores: readonly GraphStore[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "saved-"));
    const fill = (store: GraphStore) => loadGraph(store, graph, "contract", { now });
    const filled = await openEmbeddedStore();
    await fill(filled);
    await saveStore(join(folder, "store"), fill);
    stores = [filled, await openSavedStore(join(folder, "store"))];
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await rm(folder, { recursive: true });
  });

  test.each(statements)("answers $name as the one that was filled", async (statement) => {
    const parameters = cases[statement.name] ?? {};
    const [filled, saved] = await Promise.all(stores.map((store) => store.read({ statement, parameters })));
    expect(saved).toEqual(filled);
  });

  const byId = statements.filter(({ text }) => /\.id (?:IN|=) \$/.test(text));

  test.each(byId)("finds by an index what $name looks up", async ({ name, text }) => {
    const statement = { name, text: `EXPLAIN ${text}` };
    const [row] = (await stores[1]?.read({ statement, parameters: cases[name] ?? {} })) ?? [];
    expect(row?.plan).toContain("[index: id]");
  });
});
