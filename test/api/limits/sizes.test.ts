import { describe, expect, test } from "@jest/globals";
import { GraphQLError, parse } from "graphql";
import { countValues } from "../../../src/api/limits/count-values.js";
import { sizeOf } from "../../../src/api/limits/document-size.js";
import { checkVariables } from "../../../src/api/limits/variables-size.js";

describe("a document", () => {
  test.each([
    ["{ a b: c }", { aliases: 1, directives: 0, inputDepth: 0 }],
    ["{ a: b @skip(if: true) ...F } fragment F on Q { c: d @x @y }", { aliases: 2, directives: 3, inputDepth: 0 }],
    ["{ a(b: {c: [{d: 1}]}, e: {f: 1}) }", { aliases: 0, directives: 0, inputDepth: 3 }],
    ["query ($a: [[Int]] = [[1]]) { a }", { aliases: 0, directives: 0, inputDepth: 2 }],
  ])("%s", (text, size) => {
    expect(sizeOf(parse(text))).toEqual(size);
  });
});

describe("variables", () => {
  const limits = { values: 5, depth: 3 };
  /** The code of the refusal, or null. */
  function refusal(variables: unknown): unknown {
    try {
      checkVariables(variables, limits);
      return null;
    } catch (error) {
      if (error instanceof GraphQLError) return error.extensions;
      throw error;
    }
  }

  test("of just as many values are taken, one more is not", () => {
    expect(refusal({ a: [1, 2, 3, 4] })).toBeNull();
    expect(refusal({ a: [1, 2, 3, 4, 5] })).toEqual({ code: "QUERY_TOO_COSTLY", argument: "variables", limit: 5 });
  });

  test("of just as many levels are taken, one more is not", () => {
    expect(refusal({ a: { b: { c: [1] } } })).toBeNull();
    expect(refusal({ a: { b: { c: [[]] } } })).toEqual({ code: "QUERY_TOO_DEEP", argument: "variables", limit: 3 });
  });

  test("of any depth are looked at no further than the limit", () => {
    const deep = JSON.parse(`{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`);
    const started = performance.now();
    expect(refusal(deep)).toMatchObject({ code: "QUERY_TOO_DEEP" });
    expect(performance.now() - started).toBeLessThan(50);
  });
});

test.each([
  [null, 1],
  ["a", 1],
  [{ a: 1 }, 2],
  [{ a: [1, 2, { b: null }], c: [] }, 5],
])("the answer %j holds %d values", (answer, count) => {
  expect(countValues(answer)).toBe(count);
});
