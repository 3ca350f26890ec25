import { StoreError } from "./errors.js";
import { isPlain } from "./parameters.js";
import type { Row } from "./statement.js";

/**
 * Makes sure that a row as an engine gave it holds plain values only, and hands on the very same object. A statement
 * that returns a node, an edge or a path would hand out the engine's own ids.
 * @throws StoreError STATEMENT naming the statement and the column
 */
export function plainRow(row: Readonly<Record<string, unknown>>, statement: string): Row {
  for (const column in row) {
    if (!plain(row[column])) {
      throw new StoreError("STATEMENT", `statement ${statement}: column ${column} is not a plain value`, false);
    }
  }
  return row as Row;
}

function plain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value !== "bigint" && value !== undefined;
  if (Array.isArray(value)) return value.every(plain);
  // `_id` is how the embedded engine shows nodes and edges
  if (!isPlain(value) || Object.hasOwn(value, "_id")) return false;
  return Object.values(value).every(plain);
}
