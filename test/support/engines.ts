import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import type { Engine, GraphStore } from "../../src/graph/store.js";
import { openNeo4jInTurn, PATIENCE, testServer } from "./neo4j.js";

/** An engine that tests can run on; its store opens empty. */
export interface TestEngine {
  readonly engine: Engine;
  open(): Promise<GraphStore>;
}

const server = testServer();

/** Every engine at hand: the embedded one always, Neo4j where `NEO4J_TEST_URI` names a server. */
export const engines: readonly TestEngine[] = [
  { engine: "EMBEDDED", open: () => openEmbeddedStore() },
  ...(server === null ? [] : [{ engine: "NEO4J" as const, open: () => openNeo4jInTurn(server) }]),
];

/** A describe block of what one engine does alone; where it is not at hand the block is shown as left out. */
export function describeOn(engine: Engine, name: string, block: (engine: TestEngine) => void): void {
  const found = engines.find((each) => each.engine === engine);
  if (found !== undefined) describe(`${name} on ${engine}`, () => block(found));
  else describe.skip(`${name} on ${engine}`, () => test("needs NEO4J_TEST_URI", () => undefined));
}

/** A store that opens empty before the tests of the describe block around it, after `fill`, and closes after them. */
export function useStore(engine: TestEngine, fill?: (store: GraphStore) => Promise<unknown>): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await engine.open();
    await fill?.(store);
  }, PATIENCE);
  afterAll(async () => {
    await store?.close();
  }, PATIENCE);
  return () => {
    if (store === undefined) throw new Error("the store is open only while tests run");
    return store;
  };
}
