import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { loadGraph } from "../../src/loading/load.js";
import { readSeedsOrFail } from "../../src/loading/seeds-or-fail.js";
import { createSchema } from "../../src/schema.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";
import { recorded } from "../support/recording.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const folders = {
  examples: fileURLToPath(new URL("../../src/web/examples", import.meta.url)),
  cases: join(here, "cases"),
};

const queries = Object.entries(folders).flatMap(([group, folder]) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => ({ name: `${group}/${basename(file, ".graphql")}`, source: join(folder, file) })),
);

function variablesOf(source: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(source.replace(/\.graphql$/, ".variables.json"), "utf8"));
  } catch {
    return {};
  }
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

describe.each(engines)("recorded queries on $engine", (engine) => {
  const store = useStore(engine, async (opened) => {
    const { graph, version } = await readSeedsOrFail(seeds);
    await loadGraph(opened, graph, version);
  });

  it.each(queries)("$name", async ({ name, source }) => {
    const { response, statements } = await ask(schema, store(), readFileSync(source, "utf8"), variablesOf(source));
    const file = join(here, "recorded", name.replace("/", "."));
    const written = `${JSON.stringify(response, null, 2)}\n`;
    expect(written).toBe(await recorded(`${file}.response.json`, written));
    const listed = `${statements.join("\n")}\n`;
    expect(listed).toBe(await recorded(`${file}.statements.txt`, listed));
  });
});
