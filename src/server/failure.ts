import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { ErrorCode } from "../api/errors.js";
import type { Config } from "../config/config.js";
import type { Outcome } from "../lib/handler-chain.js";
import { scopeOf } from "./request-scope.js";

/** Answers with one error in the shape of GraphQL's, whatever the path. */
export function sendFailure(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): void {
  scopeOf(response).note({ errors: code });
  const body = JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] });
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}

/** What no other handler took. */
export function notFound({ playground, introspection }: Config["offer"]): RequestHandler {
  const offered = [playground === "on" && "/playground", introspection === "on" && "/schema.graphql"];
  const paths = ["/graphql", ...offered.filter((path) => path !== false), "/export/", "/healthz", "/readyz"];
  return ({ method }, response) => {
    sendFailure(response, 404, "BAD_REQUEST", "There is nothing at this path.", { paths, method });
  };
}

/** What a handler threw: a client's fault as Express and its body reader report it, anything else logged and masked. */
export const failure: Outcome = (error, _request, response, next: (error?: unknown) => void) => {
  if (response.headersSent) {
    if (response.writableEnded) return; // given up before: the client has its answer
    next(error);
    return;
  }
  const { type, status, limit } = faultOf(error);
  if (type === "entity.parse.failed") {
    sendFailure(response, 400, "BAD_REQUEST", "The request's body is not JSON.");
  } else if (type === "entity.too.large") {
    sendFailure(response, 413, "BAD_REQUEST", `The request's body is larger than ${limit} bytes.`, { limit });
  } else if (status !== undefined && status >= 400 && status < 500) {
    sendFailure(response, status, "BAD_REQUEST", clientMessages[type ?? ""] ?? "The request cannot be read.");
  } else {
    const { log, requestId } = scopeOf(response);
    log.error({ err: error }, "a handler failed");
    sendFailure(response, 500, "INTERNAL", "Something failed here; the log has it.", { requestId });
  }
};

const clientMessages: Readonly<Record<string, string>> = {
  "charset.unsupported": "The request's body has to be in UTF-8.",
  "encoding.unsupported": "The request's body is encoded in a way that is not read here: gzip, deflate, br or none.",
  "request.aborted": "The request ended before its body did.",
  "request.size.invalid": "The request's body is not as long as its Content-Length says.",
};

interface Fault {
  readonly type?: string | undefined;
  readonly status?: number | undefined;
  readonly limit?: number | undefined;
}

/** What `http-errors` (which Express and its body reader throw) put on an error. */
function faultOf(error: unknown): Fault {
  if (typeof error !== "object" || error === null) return {};
  const { type, status, limit } = error as Record<string, unknown>;
  return {
    type: typeof type === "string" ? type : undefined,
    status: typeof status === "number" ? status : undefined,
    limit: typeof limit === "number" ? limit : undefined,
  };
}
