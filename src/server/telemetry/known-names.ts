import { readFileSync } from "node:fs";
import { ownManifest } from "../access/operation-list.js";

const others = "other";

/** Gives the name of an operation of our own pages, and "other" for any that clients made up: those are without number. */
export function knownNames(): (operation: string | number | undefined) => string {
  const { operations } = JSON.parse(readFileSync(ownManifest, "utf8")) as {
    readonly operations: readonly { readonly name: string }[];
  };
  const names = new Set(operations.map(({ name }) => name));
  return (operation) => (typeof operation === "string" && names.has(operation) ? operation : others);
}
