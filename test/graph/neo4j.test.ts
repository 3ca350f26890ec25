import { describe, expect, test } from "@jest/globals";
import { openNeo4jStore } from "../../src/graph/neo4j/store.js";
import type { Call } from "../../src/graph/store.js";
import { describeOn, useStore } from "../support/engines.js";
import { driverOf, testServer } from "../support/neo4j.js";

const nobody = { user: "neo4j", password: "none", retrySeconds: 0 };

function call(text: string): Call {
  return { statement: { name: "test", text }, parameters: {} };
}

describe("a Neo4j that is not there", () => {
  test("is tried for the given seconds and then told in one line", async () => {
    const started = performance.now();
    const failed = openNeo4jStore({ ...nobody, uri: "bolt://127.0.0.1:9", retrySeconds: 1 });
    const line = "no Neo4j answers at bolt://127.0.0.1:9 (tried for 1 s)";
    await expect(failed).rejects.toMatchObject({ name: "StoreError", failure: "UNAVAILABLE", message: line });
    expect(performance.now() - started).toBeGreaterThan(500);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  test("is told too where the address is none", async () => {
    const failed = openNeo4jStore({ ...nobody, uri: "http://127.0.0.1:9" });
    await expect(failed).rejects.toMatchObject({ message: expect.stringMatching(/^NEO4J_URI http[^\n]*$/) });
  });
});

const server = testServer();

describeOn("NEO4J", "a store", (engine) => {
  const store = useStore(engine);
  const address = { uri: "", user: "", password: "", ...server };

  test("of a wrong database is told in one line, at once", async () => {
    const failed = openNeo4jStore({ ...address, database: "nowhere", retrySeconds: 30 });
    const line = `Neo4j at ${address.uri} has no database nowhere: wrong NEO4J_DATABASE`;
    await expect(failed).rejects.toMatchObject({ failure: "NO_DATABASE", message: line, retryable: false });
  });

  // a server without passwords takes any: only .ci/run starts one with them
  (address.password === "" ? test.skip : test)("of a wrong password is told in one line, at once", async () => {
    const failed = openNeo4jStore({ ...address, user: "stranger", password: "wrong", retrySeconds: 30 });
    const line = `Neo4j at ${address.uri} refuses user stranger: wrong NEO4J_USER or NEO4J_PASSWORD`;
    await expect(failed).rejects.toMatchObject({ failure: "UNAUTHENTICATED", message: line, retryable: false });
  });

  test("answers over neo4j:// too", async () => {
    const routed = await openNeo4jStore({ ...address, uri: address.uri.replace("bolt://", "neo4j://") });
    expect(await routed.read(call("RETURN 1 AS one"))).toEqual([{ one: 1 }]);
    await routed.close();
  });

  test("reads in transactions that refuse to write", async () => {
    await expect(store().read(call("CREATE (n:Test) RETURN 1 AS one"))).rejects.toMatchObject({ failure: "STATEMENT" });
    expect(await store().read(call("MATCH (n:Test) RETURN count(n) AS total"))).toEqual([{ total: 0 }]);
  });

  test("names its statements to the server, and has it end those that are late", async () => {
    const driver = driverOf(address);
    const session = driver.session();
    const slow = "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN sum(a * b % 7) AS total";
    const failed = store().read({ statement: { name: "test.slow", text: slow }, parameters: {} }, { timeout: 700 });
    const expected = expect(failed).rejects.toMatchObject({ failure: "TIMEOUT" });
    const running = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'test.slow' RETURN count(*) AS total";
    const becomes = async (total: number) => {
      for (;;) {
        const { records } = await session.run(running);
        if (records[0]?.get("total") === total) return;
      }
    };
    await becomes(1);
    await expected;
    await becomes(0);
    await session.close();
    await driver.close();
  });
});
