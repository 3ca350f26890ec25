import { describe, expect, test } from "@jest/globals";
import type { Parameters, Row } from "../../src/graph/statement.js";
import type { Call, GraphStore } from "../../src/graph/store.js";
import { engines, useStore } from "../support/engines.js";

function call(text: string, parameters: Parameters = {}): Call {
  return { statement: { name: "test", text }, parameters };
}

/** What cannot be written in TypeScript, but comes from code that is not checked. */
function unchecked(value: unknown): Parameters {
  return value as Parameters;
}

describe.each(engines)("the store on $engine", (engine) => {
  const store: () => GraphStore = useStore(engine);
  const read = (text: string, parameters?: Parameters) => store().read(call(text, parameters));
  const count = async (): Promise<Row | undefined> => (await read("MATCH (n:Test) RETURN count(n) AS total"))[0];

  test("gives plain rows: integers as numbers, lists, maps, nulls, text of any script", async () => {
    const parameters = {
      whole: 3,
      part: 1.5,
      text: "Türkiye ኬንያ 🌍",
      list: ["a", "b"],
      map: { deep: [1, 2], none: null },
    };
    const [row] = await read("RETURN $whole AS whole, $part AS part, $text AS text, $list AS list, $map AS map", {
      ...parameters,
    });
    expect(row).toStrictEqual(parameters);
  });

  test("takes integers as such, inside lists and maps too", async () => {
    const rows = await read("UNWIND $rows AS row RETURN row.n AS n ORDER BY n LIMIT $limit", {
      rows: [{ n: 3 }, { n: 1 }, { n: 2 }],
      limit: 2,
    });
    expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test.each([
    ["undefined", { value: undefined }, "parameter $value is undefined"],
    ["a number that is none", { value: { part: [1, Number.NaN] } }, "parameter $value.part[1] is NaN"],
    ["infinity", { value: Number.POSITIVE_INFINITY }, "parameter $value is Infinity"],
    ["a null in a list", { value: ["a", null] }, "parameter $value[1] is null inside a list"],
    ["a date", { value: new Date(0) }, "parameter $value is not a plain object"],
    ["a big integer", { value: 1n }, "parameter $value is bigint"],
    ["nothing at all", {}, "parameter $value is missing"],
  ])("refuses %s as a parameter, by name", async (_, parameters, message) => {
    const refused = { name: "TypeError", message: `statement test: ${message}` };
    await expect(read("RETURN $value AS value", unchecked(parameters))).rejects.toMatchObject(refused);
    await expect(store().write([call("CREATE (n:Test {value: $value})", unchecked(parameters))])).rejects.toMatchObject(
      refused,
    );
  });

  test.each(["MATCH (n:Test) RETURN n", "MATCH (n:Test) RETURN collect(n) AS n", "MATCH (n:Test) RETURN {n: n} AS n"])(
    "does not hand out its own nodes: %s",
    async (text) => {
      await store().write([call("CREATE (n:Test {id: 'node'})")]);
      const refused = { failure: "STATEMENT", message: "statement test: column n is not a plain value" };
      await expect(read(text)).rejects.toMatchObject(refused);
      await store().write([call("MATCH (n:Test) DELETE n")]);
    },
  );

  test("translates a statement that it does not understand, in one line with its name", async () => {
    const failed = read("NONSENSE");
    await expect(failed).rejects.toMatchObject({ name: "StoreError", failure: "STATEMENT", retryable: false });
    await expect(failed).rejects.toMatchObject({ message: expect.stringMatching(/^statement test: [^\n]+$/) });
  });

  test("writes all calls or none", async () => {
    const calls = [call("CREATE (n:Test {id: 'first'})"), call("NONSENSE")];
    await expect(store().write(calls)).rejects.toMatchObject({ failure: "STATEMENT" });
    expect(await count()).toEqual({ total: 0 });
    await store().write([call("CREATE (n:Test {id: 'first'})"), call("CREATE (n:Test {id: 'second'})")]);
    expect(await count()).toEqual({ total: 2 });
    await store().write([call("MATCH (n:Test) DELETE n")]);
  });

  test("takes writes and reads at the same time", async () => {
    await store().write([call("CREATE (n:Test {id: 'counter', value: 0})")]);
    const add = call("MATCH (n:Test {id: 'counter'}) SET n.value = n.value + 1");
    const writes = Array.from({ length: 20 }, () => store().write([add]));
    const reads = Array.from({ length: 20 }, () => read("MATCH (n:Test {id: 'counter'}) RETURN n.value AS value"));
    await Promise.all(writes);
    for (const [row] of await Promise.all(reads)) expect(row?.value).toBeGreaterThanOrEqual(0);
    expect(await read("MATCH (n:Test {id: 'counter'}) RETURN n.value AS value")).toEqual([{ value: 20 }]);
    await store().write([call("MATCH (n:Test) DELETE n")]);
  });

  test("gives a statement up after its time, and answers the next one", async () => {
    // Neo4j looks for statements over their time every half a second; the embedded engine runs an abandoned one to its end
    const rows = engine.engine === "NEO4J" ? 50_000 : 3_000;
    const slow = call(`UNWIND range(1, ${rows}) AS a UNWIND range(1, ${rows}) AS b RETURN sum(a * b % 7) AS total`);
    const started = performance.now();
    await expect(store().read(slow, { timeout: 50 })).rejects.toMatchObject({ failure: "TIMEOUT", retryable: true });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await store().read(call("RETURN 1 AS one"), { timeout: 5_000 })).toEqual([{ one: 1 }]);
  });

  test("answers a ping", async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });
});
