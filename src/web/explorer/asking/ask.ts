import { keyHeaders } from "../../key.js";
import type { TypedDocumentString } from "../generated/operations.js";
import { readable } from "./readable.js";

/** Why there is no answer. */
export class AskError extends Error {
  /** A code of the API's table, or `UNREACHABLE` when nothing that is an answer came back. */
  readonly code: string;
  /** True where asking again later may succeed. */
  readonly passing: boolean;

  constructor(message: string, code: string, passing: boolean) {
    super(message);
    this.code = code;
    this.passing = passing;
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const passingCodes = new Set(["STORE_UNAVAILABLE", "TIMEOUT", "RATE_LIMITED", "BUSY", "AUTHENTICATION_UNAVAILABLE"]);
const unreachable = (what: string): AskError => new AskError(what, "UNREACHABLE", true);

/** Asks this page's own server. @throws AskError */
export async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...keyHeaders(),
      },
      body: JSON.stringify({ query: readable(operation), variables }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw unreachable("The server cannot be reached.");
  }
  let answer: Answer<Result>;
  try {
    answer = await response.json();
  } catch {
    throw unreachable(`The server answered ${response.status} and nothing that can be read.`);
  }
  const [error] = answer.errors ?? [];
  if (error !== undefined) {
    const code = error.extensions?.code ?? "INTERNAL";
    throw new AskError(error.message, code, passingCodes.has(code));
  }
  if (!answer.data) throw new AskError("The server gave neither an answer nor a reason.", "INTERNAL", false);
  return answer.data;
}
