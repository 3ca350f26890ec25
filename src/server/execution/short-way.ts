import type { ServerResponse } from "node:http";
import type { GraphQLSchema } from "graphql";
import { countValues } from "../../api/limits/count-values.js";
import type { OperationLimits } from "../../api/limits/operation-limits.js";
import { DatasetChanged } from "../../graph/errors.js";
import type { Handler, PlainRequest } from "../../lib/handler-chain.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import type { Spend } from "../access/spending.js";
import { costOf } from "../operation-limits.js";
import { type RequestScope, scopeOf } from "../request-scope.js";
import { type BoundOperation, bindOperations } from "./bound-operations.js";
import type { Execute } from "./executor.js";
import type { KnownOperation, KnownOperations } from "./known-operations.js";
import { PartsFailed } from "./writing/joined.js";
import { isNotWritten, type Written } from "./writing/writer.js";

/** What the short way is made from: the same as Apollo's. */
export interface ShortWayOptions {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly known: KnownOperations;
  readonly execute: Execute;
  readonly contextFor: (scope: RequestScope) => MaybePromise<object>;
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
export function shortWay({ schema, limits, known, execute, contextFor, spend }: ShortWayOptions): ShortWay {
  const failed = new WeakSet<RequestScope>();
  const operations = bindOperations(schema);

  /** The data as text and how many values they are; null where they are not whole. */
  function dataOf(found: KnownOperation, asked: Asked, operation: BoundOperation | null, scope: RequestScope) {
    return after(contextFor(scope), (context): MaybePromise<Written | null> => {
      if (operation === null) return executed(found, asked, context, scope);
      try {
        const written = operation.writer.write(operation.bound, context);
        return written instanceof Promise
          ? written.catch((error) => unwritten(error, found, asked, context, scope))
          : written;
      } catch (error) {
        return unwritten(error, found, asked, context, scope);
      }
    });
  }

  function unwritten(error: unknown, found: KnownOperation, asked: Asked, context: object, scope: RequestScope) {
    if (isNotWritten(error)) {
      operations.forget(found);
      return executed(found, asked, context, scope);
    }
    if (!isOfAnotherVersion(error)) failed.add(scope);
    return null;
  }

  async function executed({ document }: KnownOperation, asked: Asked, context: object, scope: RequestScope) {
    const { data, errors } = await execute({ ...asked, document }, context);
    if (errors === undefined) return { data: JSON.stringify(data), values: countValues(data) };
    if (!errors.some(({ originalError }) => isOfAnotherVersion(originalError))) failed.add(scope);
    return null;
  }

  function answer(found: KnownOperation, asked: Asked, scope: RequestScope): MaybePromise<string | null> {
    const operation = operations.of(found, asked.operationName, asked.variables);
    const cost = operation?.cost ?? found.priceOf(asked.variables);
    const paid = spend?.(scope, cost);
    const written =
      paid === undefined
        ? dataOf(found, asked, operation, scope)
        : paid.then(() => dataOf(found, asked, operation, scope));
    return after(written, (made) => {
      if (made === null || made.values > limits.cost) return null;
      scope.note({ ...found.facts, cost });
      const told = costOf(cost, made.values, limits.cost);
      return `{"data":${made.data},"extensions":{"cost":${JSON.stringify(told)}}}\n`;
    });
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
      const send = (body: string | null) => {
        if (response.headersSent) return; // its time was over, and the client was told
        if (body === null) next();
        else sendAnswer(request, response, body);
      };
      let body: MaybePromise<string | null>;
      try {
        body = answer(found, asked, scopeOf(response));
      } catch {
        body = null; // Apollo meets the same, and tells it
      }
      if (body instanceof Promise) body.then(send, () => send(null));
      else send(body);
    },
  };
}

function sendAnswer(request: PlainRequest, response: ServerResponse, body: string): void {
  response.setHeader("Content-Type", `${request.headers.accept ?? "application/json"}; charset=utf-8`);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}

/** What a body asks, where it is no more than an operation, its name and its variables. */
function askedIn(body: unknown): Asked | null {
  if (typeof body !== "object" || body === null) return null;
  for (const name in body) if (name !== "query" && name !== "operationName" && name !== "variables") return null;
  const { query, operationName = null, variables = {} } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || (operationName !== null && typeof operationName !== "string")) return null;
  if (typeof variables !== "object" || Array.isArray(variables)) return null;
  return { query, operationName, variables: (variables ?? {}) as Asked["variables"] };
}

function isOfAnotherVersion(error: unknown): boolean {
  if (error instanceof PartsFailed) return error.errors.some(isOfAnotherVersion);
  return error instanceof DatasetChanged;
}
