import { parse } from "yaml";
import { z } from "zod";
import { type Client, keyClient } from "./client.js";
import { AccessFileError } from "./operator-file.js";

/** Clients by the hashes of their keys. */
export type Keys = ReadonlyMap<string, Client>;

const entry = z.strictObject({
  name: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,79}$/u, "has to be 1 to 80 letters, digits, blanks or . _ @ -"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "has to be 64 hexadecimal digits in small letters"),
  budget: z.int("has to be a whole number").min(1, "has to be at least 1").optional(),
});
const file = z.strictObject({ keys: z.array(entry) });

/**
 * Reads a file of keys, YAML or JSON: `keys`, a list of `name`, `sha256` and, where it is another than `standardBudget`,
 * `budget`. The faults never show a value: a key may have been written where its hash belongs.
 * @throws AccessFileError naming every fault with its entry
 */
export function parseKeyFile(text: string, path: string, standardBudget: number | undefined): Keys {
  const fail = (faults: readonly string[]): never => {
    throw new AccessFileError("API_KEYS_FILE", path, faults);
  };
  let written: unknown;
  try {
    written = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    const [line] = error instanceof Error && "linePos" in error ? ((error.linePos ?? []) as { line: number }[]) : [];
    return fail([`is neither YAML nor JSON${line ? `, from line ${line.line} on` : ""}`]);
  }
  const read = file.safeParse(written);
  if (!read.success) return fail(read.error.issues.map((issue) => `${placeOf(issue.path, written)} ${said(issue)}`));
  const { keys } = read.data;
  const twice = keys.flatMap(({ name, sha256 }, index) => [
    ...(keys.findIndex((other) => other.name === name) < index
      ? [`keys[${index}] ("${name}") has the name of another`]
      : []),
    ...(keys.findIndex((other) => other.sha256 === sha256) < index
      ? [`keys[${index}] ("${name}") has the key of another`]
      : []),
  ]);
  if (twice.length > 0) return fail(twice);
  return new Map(keys.map(({ name, sha256, budget }) => [sha256, keyClient(name, budget ?? standardBudget)]));
}

function said(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `holds ${issue.keys.join(", ")}, which is not known here`;
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid input"))
    return `has to be ${kinds[issue.expected] ?? issue.expected}`;
  return issue.message;
}

const kinds: Readonly<Record<string, string>> = { array: "a list", object: "a map", string: "text" };

/** `keys[1].sha256 (of "newsroom")`: where it is, and whose entry it is if that can be told. */
function placeOf(path: readonly PropertyKey[], written: unknown): string {
  const place = path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
  const [, index] = path;
  const entries = (written as { readonly keys?: readonly { readonly name?: unknown }[] } | null)?.keys;
  const name = typeof index === "number" ? entries?.[index]?.name : undefined;
  return `${place || "the file"}${typeof name === "string" ? ` (of ${JSON.stringify(name.slice(0, 80))})` : ""}`;
}
