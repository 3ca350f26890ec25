import { readdir, readFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as documents from "@graphql-codegen/typed-document-node";
import * as types from "@graphql-codegen/typescript-operations";
import { parse } from "graphql";

const schemaFile = new URL("../../schema/schema.graphql", import.meta.url);
const operationsFolder = new URL("explorer/operations/", import.meta.url);

/** Where the generated operations belong. */
export const generatedFile = new URL("explorer/generated/operations.ts", import.meta.url);

/** The explorer's operations as typed texts, made from `explorer/operations/*.graphql` and the promised schema. */
export async function generateOperations(): Promise<string> {
  const names = (await readdir(operationsFolder)).filter((name) => name.endsWith(".graphql")).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const rawSDL = await readFile(new URL(name, operationsFolder), "utf8");
      return { location: name, rawSDL, document: parse(rawSDL) };
    }),
  );
  const text = await codegen({
    filename: "operations.ts",
    schema: parse(await readFile(schemaFile, "utf8")),
    documents: files,
    config: {
      documentMode: "string", // the page sends text: it needs no parser and no printer of GraphQL
      scalars: { ID: "string", Date: "string" },
      defaultScalarType: "unknown",
      immutableTypes: true,
      skipTypename: true,
      nonOptionalTypename: false,
      useTypeImports: true,
      enumType: "string-literal",
      dedupeFragments: true,
    },
    plugins: [{ types: {} }, { documents: {} }],
    pluginMap: { types, documents },
  });
  return `// Made by \`npm run emit-operations\` from the files of operations/: edit those.\n${text}`;
}
