import { StoreError } from "../errors.js";

/** True for a write conflict, after which the same transaction may succeed. */
export function isConflict(error: unknown): boolean {
  return messageOf(error).includes("GRAFEO-T001");
}

/** The engine's error as the port's, in one line. */
export function translate(error: unknown, statement: string): StoreError {
  if (error instanceof StoreError) return error;
  const firstLine = messageOf(error).split("\n", 1)[0] ?? "";
  return new StoreError("STATEMENT", `statement ${statement}: ${firstLine}`, isConflict(error), { cause: error });
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
