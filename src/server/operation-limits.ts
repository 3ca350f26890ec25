import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError, OperationTypeNode } from "graphql";
import type { ErrorCode } from "../api/errors.js";
import { countValues } from "../api/limits/count-values.js";
import { type OperationLimits, priceWithin } from "../api/limits/operation-limits.js";
import type { Config } from "../config/config.js";
import type { Spend } from "./access/spending.js";
import type { FindScope } from "./apollo-plugins.js";

/** The limits of operations as they are configured. */
export function operationLimitsFrom({ limits, operations, offer }: Config): OperationLimits {
  return {
    cost: operations.maximumCost,
    depth: limits.maximumQueryDepth,
    tokens: limits.maximumQueryTokens,
    document: {
      aliases: operations.maximumAliases,
      directives: operations.maximumDirectives,
      inputDepth: operations.maximumInputDepth,
    },
    variables: { values: operations.maximumVariableValues, depth: operations.maximumInputDepth },
    namesSchema: offer.introspection === "on",
    pageSizes: { standard: limits.standardPageSize, maximum: limits.maximumPageSize },
  };
}

/**
 * Prices every operation before it runs, and tells in the answer what it asked for (`requested`), what it came to
 * (`actual`), the most that one may ask for (`limit`) and what of that is left (`remaining`). `spend` takes the price from
 * the client's budget. An answer that came to
 * more than the limit, because lists were longer than their price supposed, is not sent.
 */
export function operationCost<Context extends { readonly requestId: string }>(
  limits: OperationLimits,
  scopeFor: FindScope,
  spend: Spend | undefined,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue }) => {
      let requested: number | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (!operation) return;
          requested = asRefusal(() => {
            if (operation.operation !== OperationTypeNode.QUERY) throw onlyQueries(operation.operation);
            return priceWithin(schema, document, operation, request.variables ?? {}, limits).cost;
          });
          const scope = scopeFor(contextValue.requestId);
          scope?.note({ cost: requested });
          if (scope !== undefined && spend !== undefined) await spend(scope, requested);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== "single" || requested === undefined) return;
          const result = body.singleResult;
          const actual = result.data ? countValues(result.data) : 0;
          if (actual > limits.cost) {
            result.data = null;
            result.errors = [tooLarge(actual, limits.cost)];
          }
          result.extensions = { ...result.extensions, cost: costOf(requested, actual, limits.cost) };
        },
      };
    },
  };
}

/** What an answer tells of its cost. */
export function costOf(requested: number, actual: number, limit: number) {
  return { requested, actual, limit, remaining: Math.max(0, limit - requested) };
}

/** What is thrown before execution is answered 500 by Apollo, unless it carries a status. */
function asRefusal<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http = { status: 400, headers: new HeaderMap() };
    throw error;
  }
}

function onlyQueries(operation: string): GraphQLError {
  const code: ErrorCode = "GRAPHQL_VALIDATION_FAILED";
  return new GraphQLError(`There is no ${operation} here: the graph is only read.`, { extensions: { code } });
}

function tooLarge(cost: number, limit: number): GraphQLFormattedError {
  const code: ErrorCode = "QUERY_TOO_COSTLY";
  const problem = `The answer holds ${cost} values; at most ${limit} are sent. Ask with \`first\`, or for less of each.`;
  return new GraphQLError(problem, { extensions: { code, cost, limit } }).toJSON();
}
