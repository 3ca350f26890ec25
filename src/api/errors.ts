import { GraphQLError } from "graphql";

/** Every code that an answer's `errors[].extensions.code` may hold, and what it means. The README's table is compared with it. */
export const errorCodes = {
  BAD_USER_INPUT: "An argument has a value that cannot be used; `argument` names it and `value` repeats it.",
  PAGE_TOO_LARGE: "`first` or `last` asks for more than the largest page; `limit` says how many that is.",
  GRAPHQL_PARSE_FAILED: "The operation is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The operation does not fit the schema.",
  OPERATION_RESOLUTION_FAILURE: "The request names no operation, or one that it does not hold.",
  BAD_REQUEST: "The HTTP request is not one of GraphQL over HTTP.",
  QUERY_TOO_DEEP: "The operation nests deeper than `limit`.",
  QUERY_TOO_COSTLY: "The operation asks for more than one request may; `limit` says how much that is.",
  TIMEOUT: "The answer took longer than a request may take.",
  STORE_UNAVAILABLE: "The graph store does not answer just now; ask again later.",
  BUSY: "More is being computed than can be taken on just now; ask again later.",
  UNAUTHENTICATED: "The request has no key or token, or none that is known here.",
  AUTHENTICATION_UNAVAILABLE: "Tokens cannot be checked just now: their issuer does not answer; ask again later.",
  OPERATION_NOT_ALLOWED: "The operation is on no list, and only those on a list are answered here.",
  PERSISTED_QUERY_NOT_FOUND: "No operation is listed under this id; send its text.",
  RATE_LIMITED: "Too many requests, or too costly ones, in too short a time.",
  INTERNAL: "A fault of ours; the log has it under `requestId`.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

const longestValueShown = 200;

/** The value as an error shows it: long ones are cut, so that an answer never grows with a hostile argument. */
function shown(value: unknown): unknown {
  const written = typeof value === "string" ? value : JSON.stringify(value);
  if (written === undefined || written.length <= longestValueShown) return value ?? null;
  return `${written.slice(0, longestValueShown)}…`;
}

/** A client's mistake: names the argument and the value found. */
export function badInput(
  argument: string,
  value: unknown,
  problem: string,
  code: ErrorCode = "BAD_USER_INPUT",
): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}`, { extensions: { code, argument, value: shown(value) } });
}
