import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { operationId, readOperationList } from "../../src/server/access/operation-list.js";
import { readable } from "../../src/web/explorer/asking/readable.js";
import { MeetingPageDocument, TimesDocument } from "../../src/web/explorer/generated/operations.js";
import { generateManifest, manifestFile } from "../../src/web/generate-manifest.js";

const list = readOperationList({ operationsFile: undefined });

test("the manifest is that of the explorer's operations and the playground's examples as they are now", async () => {
  expect(readFileSync(manifestFile, "utf8")).toBe(await generateManifest());
});

describe("the server's list", () => {
  test.each([MeetingPageDocument, TimesDocument].map(readable))("has what the explorer sends, by its id", (text) => {
    expect(list.textOf(operationId(text))).toBe(text);
  });

  const examples = new URL("../../src/web/examples/", import.meta.url);
  test.each(readdirSync(examples).filter((name) => name.endsWith(".graphql")))(
    "has the example %s as it is in its file",
    (name) => {
      const text = readFileSync(new URL(name, examples), "utf8");
      expect(list.listed(text)).toBe(text.trimEnd());
    },
  );

  test("has the playground's question for the schema", () => {
    expect(list.listed(getIntrospectionQuery())).toBeDefined();
  });

  test("takes another layout and other comments for the same, another field for another", () => {
    const text = readable(TimesDocument);
    expect(list.listed(`# mine\n${text.replaceAll(/\s+/g, "  ")}`)).toBe(text);
    expect(list.listed(text.replace("totalCount", "totalCount nodes { id }"))).toBeUndefined();
    expect(list.listed("{ meetings(")).toBeUndefined();
    expect(list.listed("\u0000")).toBeUndefined();
  });
});
