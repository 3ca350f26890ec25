import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { queryDepth } from "../../src/api/limits/query-depth.js";
import { readConfig } from "../../src/config/config.js";
import { type RunningServer, run } from "./support/running-server.js";

const schema = buildSchema("type Query { a: Query, b: String }");

/** The depths at which these operations are refused where at most `limit` are allowed. */
function refusals(document: string, limit: number): unknown[] {
  return validate(schema, parse(document), [queryDepth(limit)]).map(({ extensions }) => extensions);
}

/** `{ a { a { … b } } }`, so many fields deep. */
const nested = (depth: number): string => `${"{ a ".repeat(depth - 1)}{ b }${" }".repeat(depth - 1)}`;

describe("a depth", () => {
  test("of just the limit is answered, one more is not", () => {
    expect(refusals(nested(5), 5)).toEqual([]);
    expect(refusals(nested(6), 5)).toEqual([{ refusedAs: "QUERY_TOO_DEEP", depth: 6, limit: 5 }]);
  });

  test("is counted through fragments of both kinds", () => {
    const document =
      "{ a { ...F } } fragment F on Query { a { ... on Query { a { ...G } } } } fragment G on Query { b }";
    expect(refusals(document, 4)).toEqual([]);
    expect(refusals(document, 3)).toHaveLength(1);
  });

  test("is that of each operation", () => {
    expect(refusals(`query A ${nested(2)} query B ${nested(4)} query C ${nested(5)}`, 3)).toHaveLength(2);
  });
});

test("fragments that spread themselves or are not there end the count", () => {
  expect(refusals("{ ...F } fragment F on Query { a { ...G } } fragment G on Query { a { ...F } }", 5)).toEqual([]);
  expect(refusals("{ ...Absent }", 5)).toEqual([]);
});

test("fragments that double at every step are measured in no time", () => {
  const bomb = Array.from(
    { length: 60 },
    (_, n) => `fragment F${n} on Query { x: a { ...F${n + 1} } y: a { ...F${n + 1} } }`,
  );
  const started = Date.now();
  expect(refusals(`{ ...F0 } ${bomb.join(" ")} fragment F60 on Query { b }`, 10)).toHaveLength(1);
  expect(Date.now() - started).toBeLessThan(500);
});

describe("the server", () => {
  let running: RunningServer;
  beforeAll(async () => {
    running = await run();
  });
  afterAll(() => running.server.stop());

  test("lets introspection through", async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
    expect(await (await running.ask({ query })).json()).not.toHaveProperty("errors");
  });

  test("says what it refuses", async () => {
    const limit = readConfig({}).limits.maximumQueryDepth;
    const query = `{ __type(name: "Query") ${"{ ofType ".repeat(limit - 1)}{ name }${" }".repeat(limit)}`;
    const { errors } = (await (await running.ask({ query })).json()) as { errors: unknown };
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_TOO_DEEP", depth: limit + 1, limit } }]);
  });
});
