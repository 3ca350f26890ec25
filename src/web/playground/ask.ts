import type { GraphiQLProps } from "graphiql";
import { keyHeaders } from "../key.js";

/**
 * Asks this page's own server, with the key that the explorer was given in this tab unless the headers' editor has one.
 * An answer that is no JSON (something in between failed) is shown as the error it is.
 */
export const ask: GraphiQLProps["fetcher"] = async ({ query, operationName, variables }, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(namesWhoAsks(options?.headers) ? {} : keyHeaders()),
      ...options?.headers,
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `The server answered ${response.status} ${response.statusText} and no JSON.` }] };
  }
};

function namesWhoAsks(headers: Readonly<Record<string, unknown>> = {}): boolean {
  return Object.keys(headers).some((name) => /^(?:authorization|x-api-key)$/i.test(name));
}
