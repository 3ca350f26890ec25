import type { z } from "zod";
import type { Fault } from "./fault.js";
import { faultAt, inside, type Place } from "./place.js";
import { valueAt } from "./tolerant-parse.js";

/** The faults that a schema's issue stands for, at their places. */
export function issueFaults(issue: z.core.$ZodIssue, raw: unknown, place: Place): readonly Fault[] {
  const path = issue.path as readonly (string | number)[];
  const at = inside(place, ...path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      return faultAt(inside(at, key), `unknown key "${key}"; allowed are ${issue.message}`, "key");
    });
  }
  const found = valueAt(raw, path);
  return [faultAt(at, found === undefined ? "is missing" : message(issue, found))];
}

function message(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === "invalid_value") return `${JSON.stringify(found)} is not one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type")
    return `is ${kindOf(found)} and should be ${kindWords[issue.expected] ?? issue.expected}`;
  const ours = /^(is|names) /.test(issue.message);
  const shown = typeof found === "string" && ours && found.length > 0 ? `${JSON.stringify(shortened(found))} ` : "";
  return `${shown}${issue.message}`;
}

const kindWords: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a map of keys",
  record: "a map of keys",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

function kindOf(found: unknown): string {
  if (found === null) return "empty";
  if (Array.isArray(found)) return "a list";
  return kindWords[typeof found] ?? typeof found;
}

function shortened(found: string): string {
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}
