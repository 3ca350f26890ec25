import { errorCodes } from "../../api/errors.js";

/** What one request came to, as it is logged, counted and traced. */
export interface RequestEnd {
  readonly method: string;
  /** The address before its "?". */
  readonly path: string;
  readonly status: number;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** What was noted meanwhile: the operation, its cost, its statements, the codes of its errors. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every way in which a request ends. */
export const outcomes = ["ok", "refused", "busy", "unavailable", "timeout", "failed", "client went away"] as const;
export type Outcome = (typeof outcomes)[number];

const ofCodes: readonly (readonly [code: string, outcome: Outcome])[] = [
  ["INTERNAL", "failed"],
  ["STORE_UNAVAILABLE", "unavailable"],
  ["AUTHENTICATION_UNAVAILABLE", "unavailable"],
  ["TIMEOUT", "timeout"],
  ["BUSY", "busy"],
  ["RATE_LIMITED", "busy"],
];

/**
 * How a request ended: by the codes of its errors first, for GraphQL answers some of them with 200. A code that is not of
 * our table is nothing that we meant to answer.
 */
export function outcomeOf(status: number, whole: boolean, errors: string | number | undefined): Outcome {
  if (!whole) return "client went away";
  if (typeof errors === "string") {
    const codes = errors.split(" ");
    const found = ofCodes.find(([code]) => codes.includes(code))?.[1];
    return found ?? (codes.every((code) => code in errorCodes) ? "refused" : "failed");
  }
  if (status === 429) return "busy";
  if (status >= 500) return status === 503 ? "unavailable" : status === 504 ? "timeout" : "failed";
  return status >= 400 ? "refused" : "ok";
}

/** Every kind of address: a label has to be one of few, whatever is asked. */
export const routes = ["graphql", "export", "schema", "health", "page"] as const;
export type Route = (typeof routes)[number];

const ofPaths: readonly (readonly [pattern: RegExp, route: Route])[] = [
  [/^\/graphql(?:\/|$)/i, "graphql"],
  [/^\/export(?:\/|$)/i, "export"],
  [/^\/schema\.graphql$/i, "schema"],
  [/^\/(?:healthz|readyz)$/i, "health"],
];

/** The kind of an address. */
export function routeOf(path: string): Route {
  return ofPaths.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
}
