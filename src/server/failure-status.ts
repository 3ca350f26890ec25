import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { ErrorCode } from "../api/errors.js";
import { StoreError } from "../graph/errors.js";

const statuses: Partial<Record<ErrorCode, { readonly status: number; readonly retryAfter?: string }>> = {
  RATE_LIMITED: { status: 429 },
  STORE_UNAVAILABLE: { status: 503, retryAfter: "1" },
  BUSY: { status: 503, retryAfter: "1" },
  TIMEOUT: { status: 504 },
};

/**
 * An answer that lacks something only because of how we are just now is no answer: it goes without data, with the
 * status that tells whoever is in between not to keep it, and when to ask again.
 */
export const statusOfFailures: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (body.kind !== "single" || body.singleResult.errors === undefined) return;
      for (const { extensions } of body.singleResult.errors) {
        const found = statuses[extensions?.code as ErrorCode];
        if (found === undefined) continue;
        http.status = found.status;
        if (found.retryAfter !== undefined) http.headers.set("retry-after", found.retryAfter);
        delete body.singleResult.data;
        return;
      }
    },
  }),
};

/** The error of a request that could not even begin, with the status that it is answered with: no plugin sees it. */
export function withoutContext(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const unavailable = error instanceof StoreError;
  const http = unavailable ? { status: 503, headers: new HeaderMap([["retry-after", "1"]]) } : { status: 500 };
  return new GraphQLError("the request could not begin", { originalError, extensions: { http } });
}
