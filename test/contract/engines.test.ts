import { expect, test } from "@jest/globals";
import { engines } from "../support/engines.js";

test("every engine that must be tested is at hand", () => {
  const required = process.env.REQUIRE_NEO4J === "1" ? ["EMBEDDED", "NEO4J"] : ["EMBEDDED"];
  expect(engines.map(({ engine }) => engine)).toEqual(expect.arrayContaining(required));
});
