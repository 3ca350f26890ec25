import { setMaxListeners } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Driver, Session } from "neo4j-driver";
import { boundedStore } from "../../src/graph/bounded.js";
import { describeOn, engines, useStore } from "../support/engines.js";
import { driverOf, testServer } from "../support/neo4j.js";

const slow = "UNWIND range(1, 3000) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b % 7) AS total";
const endless = "UNWIND range(1, 20000) AS a UNWIND range(1, 20000) AS b RETURN sum(a * b % 7) AS total";
const call = (text: string, name = "test.givenUp") => ({ statement: { name, text }, parameters: {} });

describe.each(engines)("a statement that is given up on $engine", (engine) => {
  const store = useStore(engine);

  test("fails at once, and the store goes on", async () => {
    const client = new AbortController();
    const read = store().read(call(slow), { timeout: 60_000, signal: client.signal });
    setTimeout(() => client.abort(), 50);
    const aborted = performance.now() + 50;
    await expect(read).rejects.toMatchObject({ failure: "TIMEOUT", message: /nobody waits for it$/ });
    expect(performance.now() - aborted).toBeLessThan(500);
    expect(await store().read(call("RETURN 1 AS one"))).toEqual([{ one: 1 }]);
  });

  test("is not begun where the signal was aborted before", async () => {
    const read = store().read(call(slow), { signal: AbortSignal.abort() });
    await expect(read).rejects.toMatchObject({ failure: "TIMEOUT" });
  });

  test("leaves no listener on the signal of its request", async () => {
    const { signal } = new AbortController();
    setMaxListeners(0, signal); // as the scope of a request does
    let listeners = 0;
    const watched = new Proxy(signal, {
      get: (target, name) => {
        if (name === "addEventListener") listeners += 1;
        if (name === "removeEventListener") listeners -= 1;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await Promise.all(Array.from({ length: 20 }, () => store().read(call("RETURN 1 AS one"), { signal: watched })));
    expect(listeners).toBe(0);
  });
});

const server = testServer();

describeOn("NEO4J", "a statement that is given up", (engine) => {
  const store = useStore(engine);
  let driver: Driver;
  let session: Session;
  beforeAll(() => {
    driver = driverOf({ uri: "", user: "", password: "", ...server });
    session = driver.session();
  });
  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  /** Milliseconds until so many statements of the test run on the server. */
  async function becomes(total: number): Promise<number> {
    const started = performance.now();
    // a transaction shows before its statement does, and before the server has said that it began
    const running = `SHOW TRANSACTIONS YIELD metaData, currentQuery
      WHERE metaData.statement = 'test.endless' AND currentQuery <> '' RETURN count(*) AS total`;
    for (;;) {
      const { records } = await session.run(running);
      if (records[0]?.get("total") === total) return performance.now() - started;
      if (performance.now() - started > 20_000) throw new Error(`not ${total} after 20 s`);
    }
  }

  test("ends on the server when its client goes away", async () => {
    const client = new AbortController();
    const reads = Array.from({ length: 3 }, () =>
      store()
        .read(call(endless, "test.endless"), { timeout: 60_000, signal: client.signal })
        .catch((error: { readonly failure: string }) => error.failure),
    );
    await becomes(3);
    client.abort();
    expect(await becomes(0)).toBeLessThan(2_000);
    expect(await Promise.all(reads)).toEqual(["TIMEOUT", "TIMEOUT", "TIMEOUT"]);
    for (let waited = 0; waited < 2_000 && store().load().underWay > 0; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(store().load()).toEqual({ underWay: 0, unanswered: 0, mostConnections: 100 });
  });

  test("ends on the server at the deadline of its request", async () => {
    const deadline = new AbortController();
    const bounds = { statementTimeout: 60_000, deadline: Date.now() + 60_000, signal: () => deadline.signal };
    const read = boundedStore(store(), { ...bounds, maximumRows: 10 }).read(call(endless, "test.endless"));
    const failed = expect(read).rejects.toMatchObject({ failure: "TIMEOUT" });
    await becomes(1);
    deadline.abort(); // as the request's scope does when its time is over
    expect(await becomes(0)).toBeLessThan(2_000);
    await failed;
  });
});
