import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type ExecutionResult, type GraphQLError, OperationTypeNode } from "graphql";
import type { GivenValues } from "../../api/limits/given-values.js";
import { type OperationLimits, priceWithin } from "../../api/limits/operation-limits.js";
import { rememberPrices } from "../../api/limits/remembered-price.js";
import { DatasetChanged } from "../../graph/errors.js";
import { type FindScope, operationFacts } from "../apollo-plugins.js";
import type { RequestScope } from "../request-scope.js";
import type { Execute } from "./executor.js";
import type { KnownOperations } from "./known-operations.js";

/** A context that can be begun anew when what it reads has become another data set. */
export interface Renewable {
  readonly renewed?: () => Promise<object>;
}

/** How often an answer is begun anew: loads are minutes apart, so once is enough but for the unluckiest. */
const mostAttempts = 5;

function changed(error: GraphQLError): boolean {
  return error.originalError instanceof DatasetChanged;
}

/** What operations are answered with. */
export interface Answering {
  readonly limits: OperationLimits;
  readonly execute: Execute;
  /** Takes what was answered without an error, for whoever asks it again. */
  readonly known: KnownOperations;
  /** Whether a request met an error before it came here. */
  readonly hasFailed: (scope: RequestScope) => boolean;
}

/**
 * Answers queries with our own executor. An answer during which the data set became another is thrown away and made
 * again, of one version. An answer with errors is left to Apollo, which executes it once more and formats them.
 */
export function answering<Context extends Renewable & { readonly requestId: string }>(
  { limits, execute, known, hasFailed }: Answering,
  scopeFor: FindScope,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async (requestContext) => {
        const { document, operation, request, schema } = requestContext;
        if (operation?.operation !== OperationTypeNode.QUERY) return null; // none where the request names none
        const scope = scopeFor(requestContext.contextValue.requestId);
        if (scope !== undefined && hasFailed(scope)) return null;
        const asked = { document, operationName: request.operationName ?? null, variables: request.variables ?? {} };
        for (let attempt = 1; ; attempt += 1) {
          const context = requestContext.contextValue;
          const result: ExecutionResult = await execute(asked, context);
          if (result.errors === undefined) {
            const priced = (variables: GivenValues) => priceWithin(schema, document, operation, variables, limits).cost;
            known.keep(requestContext.source, asked.operationName, {
              document,
              priceOf: rememberPrices(priced),
              facts: operationFacts(requestContext),
            });
            return {
              http: { headers: new HeaderMap() },
              body: { kind: "single", singleResult: { data: result.data ?? null } },
            };
          }
          if (attempt === mostAttempts || !result.errors.some(changed) || context.renewed === undefined) return null;
          try {
            Object.assign(requestContext, { contextValue: await context.renewed() });
          } catch {
            return null; // the store does not answer, or holds half a load: Apollo's attempt will tell
          }
        }
      },
    }),
  };
}
