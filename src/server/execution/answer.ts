import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type ExecutionResult, type GraphQLError, OperationTypeNode } from "graphql";
import { DatasetChanged } from "../../graph/errors.js";
import type { Execute } from "./executor.js";

/** A context that can be begun anew when what it reads has become another data set. */
export interface Renewable {
  readonly renewed?: () => Promise<object>;
}

/** How often an answer is begun anew: loads are minutes apart, so once is enough but for the unluckiest. */
const mostAttempts = 5;

function changed(error: GraphQLError): boolean {
  return error.originalError instanceof DatasetChanged;
}

/**
 * Answers queries with our own executor. An answer during which the data set became another is thrown away and made
 * again, of one version. An answer with errors is left to Apollo, which executes it once more and formats them.
 */
export function answering<Context extends Renewable>(execute: Execute): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async (requestContext) => {
        const { document, operation, request } = requestContext;
        if (operation?.operation !== OperationTypeNode.QUERY) return null; // none where the request names none
        const asked = { document, operationName: request.operationName ?? null, variables: request.variables ?? {} };
        for (let attempt = 1; ; attempt += 1) {
          const context = requestContext.contextValue;
          const result: ExecutionResult = await execute(asked, context);
          if (result.errors === undefined) {
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
