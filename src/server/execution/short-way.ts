import type { ExecutionResult } from "graphql";
import { countValues } from "../../api/limits/count-values.js";
import type { OperationLimits } from "../../api/limits/operation-limits.js";
import { DatasetChanged } from "../../graph/errors.js";
import type { Handler } from "../../lib/handler-chain.js";
import type { Spend } from "../access/spending.js";
import { costOf } from "../operation-limits.js";
import { type RequestScope, scopeOf } from "../request-scope.js";
import type { Execute } from "./executor.js";
import type { KnownOperation, KnownOperations } from "./known-operations.js";

/** What the short way is made from: the same as Apollo's. */
export interface ShortWayOptions {
  readonly limits: OperationLimits;
  readonly known: KnownOperations;
  readonly execute: Execute;
  readonly contextFor: (scope: RequestScope) => object | Promise<object>;
  /** Takes the price of an operation from its client's budget, where there are budgets. */
  readonly spend: Spend | undefined;
}

/** The short way, and whether it tried a request and met an error. */
export interface ShortWay {
  readonly handler: Handler;
  readonly hasFailed: (scope: RequestScope) => boolean;
}

interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers an operation that was answered before without going through Apollo again, which has nothing to do then but
 * costs several times what the answer does. It gives whole answers only, the same bytes as Apollo: whatever is new,
 * refused or failing goes on to Apollo as it came.
 */
export function shortWay({ limits, known, execute, contextFor, spend }: ShortWayOptions): ShortWay {
  const failed = new WeakSet<RequestScope>();

  async function answer({ document, priceOf, facts }: KnownOperation, asked: Asked, scope: RequestScope) {
    const cost = priceOf(asked.variables);
    if (spend !== undefined) await spend(scope, cost);
    const result = await execute({ ...asked, document }, await contextFor(scope));
    if (result.errors !== undefined) {
      if (!isOfAnotherVersion(result)) failed.add(scope);
      return null;
    }
    const actual = countValues(result.data);
    if (actual > limits.cost) return null;
    scope.note({ ...facts, cost });
    return `${JSON.stringify({ data: result.data, extensions: { cost: costOf(cost, actual, limits.cost) } })}\n`;
  }

  return {
    hasFailed: (scope) => failed.has(scope),
    handler: (request, response, next) => {
      const asked = request.method === "POST" ? askedIn(request.body) : null;
      const found = asked === null ? undefined : known.find(asked.query, asked.operationName);
      if (asked === null || found === undefined) {
        next();
        return;
      }
      answer(found, asked, scopeOf(response)).then(
        (body) => {
          if (response.headersSent) return; // its time was over, and the client was told
          if (body === null) {
            next();
            return;
          }
          response.setHeader("Content-Type", `${request.headers.accept ?? "application/json"}; charset=utf-8`);
          response.setHeader("Content-Length", Buffer.byteLength(body));
          response.end(body);
        },
        () => {
          if (!response.headersSent) next(); // Apollo meets the same, and tells it
        },
      );
    },
  };
}

/** What a body asks, where it is no more than an operation, its name and its variables. */
function askedIn(body: unknown): Asked | null {
  if (typeof body !== "object" || body === null) return null;
  const { query, operationName = null, variables = {}, ...others } = body as Readonly<Record<string, unknown>>;
  for (const _ in others) return null;
  if (typeof query !== "string" || (operationName !== null && typeof operationName !== "string")) return null;
  if (typeof variables !== "object" || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Asked["variables"] };
}

function isOfAnotherVersion({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof DatasetChanged);
}
