import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { StoreError } from "../graph/errors.js";
import { argumentPathOf } from "./argument-path.js";
import { type ErrorCode, errorCodes } from "./errors.js";

/** What an answer says of an error, and what the operator must be told of it, if anything. */
export interface Reported {
  readonly formatted: GraphQLFormattedError;
  /** The error to log: a fault of ours or the store's. */
  readonly fault: unknown;
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootOf(error.originalError) : error;
}

function storeFailure(error: StoreError): { readonly code: ErrorCode; readonly message: string } {
  if (error.failure === "TIMEOUT")
    return { code: "TIMEOUT", message: "The answer took too long; ask for less at once." };
  if (error.failure === "ROWS")
    return { code: "QUERY_TOO_COSTLY", message: "One part of the answer is too large; ask for less of it." };
  if (error.retryable || error.failure === "UNAVAILABLE") {
    return { code: "STORE_UNAVAILABLE", message: "The graph store does not answer just now; ask again later." };
  }
  return { code: "INTERNAL", message: "Something failed here; the log has it." };
}

/** What a literal that a scalar refuses can be. */
const literalKinds = {
  [Kind.STRING]: true,
  [Kind.INT]: true,
  [Kind.FLOAT]: true,
  [Kind.BOOLEAN]: true,
  [Kind.ENUM]: true,
};
const variablePath = /^Variable "\$(\w+)" got invalid value .*? at "(\w[\w.[\]]*)"/s;
const variableName = /^Variable "\$(\w+)"/;

const tooManyFaults = /^Too many errors processing variables\b/;

/** The argument that a refused variable or literal belongs to, as far as the error tells. */
function argumentOf({ nodes }: GraphQLError, message: string): string | undefined {
  const [node] = nodes ?? [];
  if (node !== undefined && node.kind in literalKinds) return argumentPathOf(node);
  return variablePath.exec(message)?.[2] ?? variableName.exec(message)?.[1];
}

/**
 * Makes of any error what a client may see: a code of the table, never a stack, a statement or a path. `requestId`
 * leads an operator from an answer to the log.
 */
export function reportError(formatted: GraphQLFormattedError, error: unknown, requestId: string | undefined): Reported {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const root = rootOf(error);
  if (root instanceof StoreError) {
    const { code, message: shown } = storeFailure(root);
    const extensions = { code, ...(code === "INTERNAL" && requestId ? { requestId } : {}) };
    return { formatted: { message: shown, ...place, extensions }, fault: root };
  }
  const code = formatted.extensions?.code;
  if (root instanceof RangeError && code === "GRAPHQL_PARSE_FAILED") {
    // the parser's stack was not deep enough
    const extensions = { code: "QUERY_TOO_DEEP" };
    return { formatted: { message: "The document nests too deep to be read.", ...place, extensions }, fault: null };
  }
  if (root instanceof GraphQLError && tooManyFaults.test(message)) {
    // graphql-js stops at fifty faults of the variables, and Apollo takes its saying so for a fault of ours
    return { formatted: { message, ...place, extensions: { code: "BAD_USER_INPUT" } }, fault: null };
  }
  if (root instanceof GraphQLError && typeof code === "string" && code in errorCodes && code !== "INTERNAL") {
    const argument =
      formatted.extensions?.argument ?? (code === "BAD_USER_INPUT" ? argumentOf(root, message) : undefined);
    const { stacktrace: _, refusedAs: __, ...shown } = formatted.extensions ?? {};
    return {
      formatted: { message, ...place, extensions: { ...shown, code, ...(argument ? { argument } : {}) } },
      fault: null,
    };
  }
  const extensions = { code: "INTERNAL", ...(requestId ? { requestId } : {}) };
  return { formatted: { message: "Something failed here; the log has it.", ...place, extensions }, fault: root };
}
