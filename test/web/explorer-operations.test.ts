import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { generatedFile, generateOperations } from "../../src/web/generate-operations.js";

test("the explorer's typed operations are those of its files and of the promised schema", async () => {
  expect(readFileSync(generatedFile, "utf8")).toBe(await generateOperations());
});
