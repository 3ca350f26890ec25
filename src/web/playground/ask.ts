import type { GraphiQLProps } from "graphiql";

/** Asks this page's own server. An answer that is no JSON (something in between failed) is shown as the error it is. */
export const ask: GraphiQLProps["fetcher"] = async ({ query, operationName, variables }, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
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
