import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { getIntrospectionQuery, getOperationAST, parse } from "graphql";
import { readable } from "./explorer/asking/readable.js";
import * as generated from "./explorer/generated/operations.js";
import { readExamples } from "./read-examples.js";

/** Where the manifest belongs. */
export const manifestFile = new URL("../../schema/operations.json", import.meta.url);

const examplesFolder = new URL("examples/", import.meta.url);

/** An operation that our own pages ask, as they send it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: "query";
  readonly body: string;
}

/**
 * The manifest of the operations that our own pages ask, in the form of Apollo's tools: the explorer's as it sends them,
 * the playground's examples, and the question for the schema without which GraphiQL completes nothing.
 */
export async function generateManifest(): Promise<string> {
  const explorer = Object.values(generated)
    .filter((exported) => exported instanceof generated.TypedDocumentString)
    .map(readable);
  const texts = [...explorer, ...(await exampleTexts()), getIntrospectionQuery()];
  const operations = texts.flatMap(listed).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return `${JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2)}\n`;
}

async function exampleTexts(): Promise<string[]> {
  const names = (await readdir(examplesFolder)).filter((name) => name.endsWith(".graphql"));
  const files = names.map(async (name) => [name, await readFile(new URL(name, examplesFolder), "utf8")] as const);
  return readExamples(Object.fromEntries(await Promise.all(files)), {}).map(({ query }) => query);
}

/** None for what is a fragment only. */
function listed(body: string): Listed[] {
  const operation = getOperationAST(parse(body));
  if (!operation?.name) return [];
  const id = createHash("sha256").update(body).digest("hex");
  return [{ id, name: operation.name.value, type: "query", body }];
}
