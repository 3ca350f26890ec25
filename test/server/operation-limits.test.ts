import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await run({
    environment: {
      MAXIMUM_COST: "5",
      MAXIMUM_ALIASES: "3",
      MAXIMUM_DIRECTIVES: "2",
      MAXIMUM_INPUT_DEPTH: "2",
      MAXIMUM_VARIABLE_VALUES: "4",
    },
  });
});
afterAll(() => running.server.stop());

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost?: unknown };
}
const answer = async (query: string, variables?: Record<string, unknown>) =>
  (await (await running.ask({ query, variables })).json()) as Answer;
/** The codes of an answer's errors. */
const codes = async (query: string, variables?: Record<string, unknown>) =>
  (await answer(query, variables)).errors?.map(({ extensions }) => extensions.code);

describe("the cost", () => {
  test("is told in the answer: asked, came to, limit, and what is left", async () => {
    expect((await answer('{ echo(words: "a") }')).extensions).toEqual({
      cost: { requested: 1, actual: 2, limit: 5, remaining: 4 },
    });
  });

  test("of just the limit is answered, one more is not and names the field", async () => {
    const fields = (count: number) => `{ ${"broken ".repeat(count)} }`;
    expect(await answer(fields(5))).toMatchObject({ data: { broken: null } });
    const { errors, data } = await answer(fields(6));
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: "QUERY_TOO_COSTLY", cost: 6, limit: 5, field: "broken" } }]);
  });

  test("is in the request's line of the log", async () => {
    await answer("{ broken }");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(running.lines.at(-1)).toMatchObject({ cost: 1 });
  });
});

test.each([
  ["aliases", "{ a: broken b: broken c: broken }", "{ a: broken b: broken c: broken d: broken }", "QUERY_TOO_COSTLY"],
  [
    "directives",
    "{ broken @skip(if: true) a: broken @skip(if: true) }",
    "{ broken @skip(if: true) a: broken @skip(if: true) b: broken @skip(if: true) }",
    "QUERY_TOO_COSTLY",
  ],
  ["levels of an argument", "{ echo(words: [[1]]) }", "{ echo(words: [[[1]]]) }", "QUERY_TOO_DEEP"],
])("just the most %s are read, one more is not", async (_what, under, over, code) => {
  expect(await codes(under)).not.toEqual(expect.arrayContaining([code]));
  expect(await codes(over)).toEqual(expect.arrayContaining([code]));
});

test("just the most values in variables are read, one more is not", async () => {
  const query = "query ($words: String!) { echo(words: $words) }";
  expect(await answer(query, { words: "a", more: [1, 2] })).toMatchObject({ data: { echo: "a" } });
  expect(await codes(query, { words: "a", more: [1, 2, 3] })).toEqual(["QUERY_TOO_COSTLY"]);
  expect(await codes(query, { words: "a", more: { b: { c: [] } } })).toEqual(["QUERY_TOO_DEEP"]);
});
