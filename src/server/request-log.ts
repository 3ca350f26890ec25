import type { ServerResponse } from "node:http";
import type { Handler } from "../lib/handler-chain.js";
import { scopeOf } from "./request-scope.js";

const longestPathShown = 200;

/** One line a request when it has ended: method, path without its query, status, milliseconds, and what was noted. */
export const requestLog: Handler = (request, response, next) => {
  const started = performance.now();
  const { log, facts } = scopeOf(response);
  const { method } = request;
  // What follows "?" may hold variables' values.
  const path = pathOf(request).slice(0, longestPathShown);
  response.once("close", () => {
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log[levelOf(path, response)]({ method, path, ...outcome(response), milliseconds, ...facts }, "request");
  });
  next();
};

/** What a request's address says before its "?". */
export function pathOf({ url = "/" }: { readonly url?: string | undefined }): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

function outcome(response: ServerResponse): { status: number } | { outcome: "client went away" } {
  return response.writableFinished ? { status: response.statusCode } : { outcome: "client went away" };
}

/** Probes ask every few seconds: only their failures are worth a line. */
const probes = new Set(["/healthz", "/readyz"]);

function levelOf(path: string, { statusCode }: ServerResponse): "debug" | "info" | "warn" {
  if (statusCode >= 500) return "warn";
  return probes.has(path) ? "debug" : "info";
}
