import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { readExamples } from "../../src/web/read-examples.js";

const folder = fileURLToPath(new URL("../../src/web/examples", import.meta.url));

/** The files whose names end so, by the paths that the build gives them. */
function filesEnding(ending: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return Object.fromEntries(names.map((name) => [`./examples/${name}`, readFileSync(`${folder}/${name}`, "utf8")]));
}

test("an example is its file, its first comment and its variables, in the order of the names", () => {
  const operations = {
    "./examples/02-b.graphql": "query B { b }\n",
    "./examples/01-a.graphql": "# What is a?\n{ a }\n",
  };
  expect(readExamples(operations, { "./examples/02-b.variables.json": '{ "b": 1 }\n' })).toEqual([
    { name: "01-a", title: "What is a?", query: "# What is a?\n{ a }" },
    { name: "02-b", title: "02-b", query: "query B { b }", variables: '{ "b": 1 }' },
  ]);
});

describe.each(
  readExamples(filesEnding(".graphql"), filesEnding(".variables.json")).map((it) => [it.name, it] as const),
)("%s", (name, { title, query, variables }) => {
  test("starts with what it asks and has one named operation, which names its tab", () => {
    expect(title).toMatch(/^\p{Lu}.{10,120}$/u);
    expect(title).not.toBe(name);
    const operations = parse(query).definitions.filter(({ kind }) => kind === "OperationDefinition");
    expect(operations).toHaveLength(1);
    expect(operations[0]).toHaveProperty("name.value");
  });

  test("has variables that are JSON, if any", () => {
    if (variables !== undefined) expect(JSON.parse(variables)).toBeInstanceOf(Object);
  });
});
