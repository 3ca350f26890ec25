import neo4j, { type Neo4jError } from "neo4j-driver";
import { StoreError, type StoreFailure } from "../errors.js";

const failures: readonly (readonly [pattern: RegExp, failure: StoreFailure])[] = [
  [/^Neo\.ClientError\.(?:Security\.Forbidden|General\.WriteOnReadOnlyAccessDatabase)$/, "FORBIDDEN"],
  [/^Neo\.ClientError\.Security\./, "UNAUTHENTICATED"],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, "NO_DATABASE"],
  [/^Neo\.ClientError\.Transaction\.TransactionTimedOut/, "TIMEOUT"],
  [/^Neo\.TransientError\.(?:Database|General|Cluster)\./, "UNAVAILABLE"],
  [/^(?:ServiceUnavailable|SessionExpired)$/, "UNAVAILABLE"],
];

/** The driver's error as the port's, in one line that starts with `what`. */
export function translate(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  if (!isDriverError(error))
    return new StoreError("STATEMENT", `${what}: ${messageOf(error)}`, false, { cause: error });
  const failure = failures.find(([pattern]) => pattern.test(error.code))?.[1] ?? failureOfMessage(error);
  const retryable = failure === "UNAVAILABLE" || failure === "TIMEOUT" || error.retryable;
  return new StoreError(failure, `${what}: ${explained(failure, error)}`, retryable, { cause: error });
}

function explained(failure: StoreFailure, error: Neo4jError): string {
  if (failure === "TIMEOUT") return "the time that it was given ran out on the server";
  if (failure !== "FORBIDDEN") return messageOf(error);
  return `Neo4j does not allow it: ${messageOf(error)} The API needs a user that may read a graph that is loaded, \`npm run load\` one that may write.`;
}

/** The driver has no code for a pool from which no connection could be had in time. */
function failureOfMessage(error: Neo4jError): StoreFailure {
  return /connection acquisition timed out|failed to connect|pool is closed/i.test(error.message)
    ? "UNAVAILABLE"
    : "STATEMENT";
}

function isDriverError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError || (typeof error === "object" && error !== null && "code" in error);
}

function messageOf(error: unknown): string {
  const text =
    typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return text.split("\n", 1)[0] ?? "";
}
