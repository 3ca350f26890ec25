import { readFile } from "node:fs/promises";
import type { Statement } from "./statement.js";

const file = new URL("../../schema/graph.cypher", import.meta.url);

/**
 * The constraints and indexes of `schema/graph.cypher`, one statement each. The file is emitted from the graph's shape
 * (a test compares them), so that this layer need not know the shape.
 */
export async function schemaStatements(): Promise<readonly Statement[]> {
  const text = await readFile(file, "utf8");
  return text
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ name: `schema.${nameOf(part)}`, text: part }));
}

function nameOf(text: string): string {
  return /^CREATE (?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? "unnamed";
}
