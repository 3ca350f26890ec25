import { badInput } from "./errors.js";

export type SortValue = string | number;

/** Where a row stands in an order: the values of its sort keys and its id. */
export interface Position {
  readonly keys: readonly SortValue[];
  readonly id: string;
}

const version = 1;
const longestCursor = 2000;

/**
 * An opaque cursor for a position. `order` names the list's kind and order, so that a cursor of another list is refused.
 */
export function encodeCursor(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([version, order, position.keys, position.id])).toString("base64url");
}

/** @throws GraphQLError BAD_USER_INPUT when the cursor is cut, foreign, or of a list in another order. */
export function decodeCursor(argument: string, cursor: string, order: string, keys: readonly SortValue[]): Position {
  const refuse = (problem: string) => badInput(argument, cursor, problem);
  if (cursor.length > longestCursor) throw refuse("not a cursor of this API");
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw refuse("not a cursor of this API; pass one unchanged as an answer gave it");
  }
  if (!Array.isArray(content) || content.length !== 4 || content[0] !== version) {
    throw refuse("not a cursor of this API; pass one unchanged as an answer gave it");
  }
  const [, cursorOrder, values, id] = content as [number, unknown, unknown, unknown];
  if (cursorOrder !== order) throw refuse("a cursor of another list, or of this list in another order");
  const fits =
    typeof id === "string" &&
    Array.isArray(values) &&
    values.length === keys.length &&
    values.every((value, index) => typeof value === typeof keys[index]);
  if (!fits) throw refuse("a cursor whose content has been changed");
  return { keys: values as SortValue[], id };
}
