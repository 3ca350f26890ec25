import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { stripIgnoredCharacters } from "graphql";
import { z } from "zod";
import type { Config } from "../../config/config.js";
import { AccessFileError, readOperatorFile } from "./operator-file.js";

/** The explorer's operations and the playground's examples: beside this package's `src` and `dist`. */
export const ownManifest = fileURLToPath(new URL("../../../schema/operations.json", import.meta.url));

/** The operations that are listed: known by an id, which is the SHA-256 of their text. */
export interface OperationList {
  /** The text of this id. */
  textOf(id: string): string | undefined;
  /**
   * The listed text that is the same operation as this one: the same but for blanks, commas and comments, which people
   * and tools lay out anew. Undefined where there is none.
   */
  listed(text: string): string | undefined;
}

/** The form that Apollo's tools write, so that a client's build can make it. */
const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(
    z.object({ id: z.string(), name: z.string(), type: z.literal("query"), body: z.string().max(100_000) }),
  ),
});

/** The id of an operation. */
export function operationId(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Reads the operations of this package and those of `OPERATIONS_FILE`. @throws AccessFileError */
export function readOperationList({ operationsFile }: Pick<Config["offer"], "operationsFile">): OperationList {
  const texts = new Map(readManifest(ownManifest));
  if (operationsFile !== undefined) for (const [id, text] of readManifest(operationsFile)) texts.set(id, text);
  let stripped: ReadonlyMap<string, string> | undefined;
  return {
    textOf: (id) => texts.get(id),
    listed: (text) => {
      const exact = texts.get(operationId(text));
      if (exact !== undefined) return exact;
      stripped ??= new Map([...texts.values()].map((listed) => [stripIgnoredCharacters(listed), listed]));
      const compact = withoutIgnored(text);
      return compact === undefined ? undefined : stripped.get(compact);
    },
  };
}

function withoutIgnored(text: string): string | undefined {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return undefined; // not GraphQL, so not on the list
  }
}

function readManifest(path: string): [string, string][] {
  const fail = (faults: readonly string[]): never => {
    throw new AccessFileError("OPERATIONS_FILE", path, faults);
  };
  const text = readOperatorFile("OPERATIONS_FILE", path);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return fail(["is not JSON"]);
  }
  const read = manifest.safeParse(written);
  if (!read.success)
    return fail(read.error.issues.map(({ path: at, message }) => `${at.join(".") || "the file"}: ${message}`));
  const { operations } = read.data;
  const wrong = operations.flatMap(({ id, name, body }, index) => {
    const place = `operations.${index} (${JSON.stringify(name.slice(0, 80))})`;
    if (id !== operationId(body)) return [`${place}: its id is not the SHA-256 of its body`];
    return withoutIgnored(body) === undefined ? [`${place}: its body is not GraphQL`] : [];
  });
  if (wrong.length > 0) return fail(wrong);
  return operations.map(({ id, body }) => [id, body]);
}
