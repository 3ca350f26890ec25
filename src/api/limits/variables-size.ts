import { GraphQLError } from "graphql";
import type { ErrorCode } from "../errors.js";

/** How much one request's variables may hold. */
export interface VariableLimits {
  /** Scalars, lists and objects together. */
  readonly values: number;
  /** Levels of lists and objects in one variable. */
  readonly depth: number;
}

/** Looks at variables before anything coerces them, and no further than the limits. @throws GraphQLError */
export function checkVariables(variables: unknown, limits: VariableLimits): void {
  let level: unknown[] = [variables];
  let [values, depth] = [0, 0];
  while (level.length > 0) {
    if (depth > limits.depth) {
      throw refusal("QUERY_TOO_DEEP", `The variables nest deeper than ${limits.depth} levels.`, limits.depth);
    }
    const next = level.flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : []));
    values += next.length;
    if (values > limits.values) {
      throw refusal("QUERY_TOO_COSTLY", `The variables hold more than ${limits.values} values.`, limits.values);
    }
    level = next.filter((value) => typeof value === "object" && value !== null);
    depth += 1;
  }
}

function refusal(code: ErrorCode, message: string, limit: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, argument: "variables", limit } });
}
