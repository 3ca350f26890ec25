import { z } from "zod";
import type { Path } from "./fault.js";

type Issue = z.core.$ZodIssue;

/** What a schema made of a raw value. */
export interface Parsed<Value> {
  /** The value without its faulty parts; absent where nothing is left. */
  readonly value?: Value;
  /** Everything that is wrong with the raw value, with its place there. */
  readonly issues: readonly Issue[];
  /** Where a place in `value` is in the raw value: what was left out has moved the rest of its list up. */
  readonly toRaw: (path: Path) => Path;
}

/**
 * Parses a value and leaves out what does not fit, so that a fault in one place does not hide the faults (unknown
 * references, missing evidence) of another.
 */
export function parseTolerantly<Value>(schema: z.ZodType<Value>, raw: unknown): Parsed<Value> {
  const first = schema.safeParse(raw, { error: allowedKeys });
  if (first.success) return { value: first.data, issues: [], toRaw: (path) => path };
  const { issues } = first.error;
  const draft: unknown = structuredClone(raw);
  const removed = new Map<string, number[]>();
  const toRaw = (path: Path) => rawPath(path, removed);
  let result: ReturnType<typeof schema.safeParse> = first;
  while (!result.success) {
    if (!prune(draft, result.error.issues.at(-1), removed)) return { issues, toRaw };
    result = schema.safeParse(draft);
  }
  return { value: result.data, issues, toRaw };
}

/** The message of an unknown key: the keys that are allowed. */
function allowedKeys(issue: z.core.$ZodRawIssue): string | undefined {
  const { inst, code } = issue;
  if (code !== "unrecognized_keys") return undefined;
  if (inst instanceof z.ZodObject) return Object.keys(inst.shape).join(", ");
  return inst instanceof z.ZodRecord && inst.keyType instanceof z.ZodEnum ? inst.keyType.options.join(", ") : undefined;
}

function prune(draft: unknown, issue: Issue | undefined, removed: Map<string, number[]>): boolean {
  if (issue === undefined) return false;
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") return issue.keys.every((key) => remove(draft, [...path, key], removed));
  for (let length = path.length; length > 0; length--) {
    if (remove(draft, path.slice(0, length), removed)) return true;
  }
  return false;
}

function remove(draft: unknown, path: Path, removed: Map<string, number[]>): boolean {
  const last = path.at(-1);
  const parent = valueAt(draft, path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null || !(last in parent)) return false;
  if (!Array.isArray(parent)) return Reflect.deleteProperty(parent, last);
  const list = rawPath(path.slice(0, -1), removed);
  const index = rawPath(path, removed).at(-1);
  parent.splice(Number(last), 1);
  const gone = removed.get(JSON.stringify(list)) ?? [];
  removed.set(
    JSON.stringify(list),
    [...gone, Number(index)].sort((one, other) => one - other),
  );
  return true;
}

/** What stands at a path of a plain value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) => (typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined),
    value,
  );
}

function rawPath(path: Path, removed: ReadonlyMap<string, readonly number[]>): Path {
  const raw: (string | number)[] = [];
  for (const step of path) {
    const gone = removed.get(JSON.stringify(raw)) ?? [];
    raw.push(typeof step === "number" ? gone.reduce((index, left) => (left <= index ? index + 1 : index), step) : step);
  }
  return raw;
}
