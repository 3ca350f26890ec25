import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationDefinitionNode } from "graphql";
import type { KnownOperation } from "./execution/known-operations.js";
import type { RequestScope } from "./request-scope.js";

/** Asks for the scope of the request that this context belongs to. */
export type FindScope = (requestId: string) => RequestScope | undefined;

const longestNameShown = 80;

/** What the log shows of an operation. */
export function operationFacts({
  operationName,
  operation,
  queryHash = "",
}: {
  readonly operationName?: string | null | undefined;
  readonly operation?: OperationDefinitionNode | undefined;
  readonly queryHash?: string | undefined;
}): KnownOperation["facts"] {
  return {
    operation: operationName?.slice(0, longestNameShown) ?? operation?.operation ?? "none",
    operationHash: queryHash.slice(0, 16),
  };
}

/** Notes for the request's line in the log which operation it was (not its variables) and the codes of its errors. */
export function operationLog<Context extends { readonly requestId: string }>(
  scopeFor: FindScope,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const scope = scopeFor(contextValue.requestId);
      return {
        didResolveOperation: async ({ operationName, operation, queryHash }) => {
          scope?.note(operationFacts({ operationName, operation, queryHash }));
        },
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== "single" || body.singleResult.errors === undefined) return;
          const codes = new Set(
            body.singleResult.errors.map(({ extensions }) => String(extensions?.code ?? "UNKNOWN")),
          );
          scope?.note({ errors: [...codes].sort().join(" ") });
        },
      };
    },
  };
}

const ofTheDocument = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  "QUERY_TOO_DEEP",
  "QUERY_TOO_COSTLY",
]);

/**
 * A client that accepts `application/json` only gets 200 with the errors of a document or its variables, as GraphQL
 * over HTTP asks: for it, 400 may come from anything in between. Apollo answers 400 whatever the client accepts.
 */
export const statusOfPlainJson: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { http, body } }) => {
      if (request.http?.headers.get("accept") !== "application/json" || http.status !== 400) return;
      const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
      if (errors.every(({ extensions }) => ofTheDocument.has(String(extensions?.code)))) http.status = 200;
    },
  }),
};
