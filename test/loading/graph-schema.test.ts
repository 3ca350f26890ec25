import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import type { GraphStore } from "../../src/graph/store.js";
import { graphSchema } from "../../src/loading/graph-schema.js";
import { engines, useStore } from "../support/engines.js";

const file = new URL("../../schema/graph.cypher", import.meta.url);

async function create(store: GraphStore, id: string): Promise<void> {
  await store.write([
    { statement: { name: "test", text: "CREATE (m:Meeting {id: $id, title: 'x'})" }, parameters: { id } },
  ]);
}

test("schema/graph.cypher is what the shape asks for; `npm run emit-graph-schema` writes it anew", async () => {
  expect(await readFile(file, "utf8")).toBe(graphSchema());
});

describe.each(engines)("the schema on $engine", (engine) => {
  const store = useStore(engine);

  test("can be applied again and again, and then no id comes twice", async () => {
    await store().applySchema();
    await store().applySchema();
    await create(store(), "meeting:a");
    await expect(create(store(), "meeting:a")).rejects.toMatchObject({ name: "StoreError", failure: "STATEMENT" });
  });
});
