import { roleFields } from "../facts/roles/read-roles.js";
/** The fields of a meeting that hold a list of values. */
export const listFields: readonly string[] = [
  ...Object.values(roleFields),
  "processChairs",
  "groups",
  "objectives",
  "themes",
  "frameworks",
  "dialogues",
  "series",
  "relations",
];

/** Whether dates only say less than those recorded: the year or month that these lie in. */
export function vaguer(dates: Record<string, unknown>, recorded: Record<string, unknown>): boolean {
  const coarse = dates.month ?? (dates.year === undefined ? undefined : String(dates.year));
  const own = recorded.start ?? recorded.month ?? recorded.notBefore ?? recorded.year;
  return coarse !== undefined && String(own).startsWith(String(coarse));
}

const evidenceKeys = new Set([
  "at",
  "quote",
  "inferred",
  "source",
  "entry",
  "also",
  "says",
  "asWorded",
  "qualifier",
  "given",
]);

/** What a fact says, without its evidence. */
export function said(fact: Record<string, unknown>): string {
  const own = Object.entries(fact).filter(([key, value]) => !evidenceKeys.has(key) && value !== undefined);
  return own.map(([key, value]) => (key === "end" ? `to ${String(value)}` : String(value))).join(" ");
}

/** A text, or null where a value is none. */
export function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The fields that hold something. */
export function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
