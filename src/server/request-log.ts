import type { RequestHandler, Response } from "express";
import { scopeOf } from "./request-scope.js";

const longestPathShown = 200;

/** One line a request when it has ended: method, path without its query, status, milliseconds, and what was noted. */
export const requestLog: RequestHandler = (request, response, next) => {
  const started = performance.now();
  const { log, facts } = scopeOf(response);
  const { method } = request;
  // What follows "?" may hold variables' values.
  const path = request.path.slice(0, longestPathShown);
  response.once("close", () => {
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log[levelOf(request.path, response)]({ method, path, ...outcome(response), milliseconds, ...facts }, "request");
  });
  next();
};

function outcome(response: Response): { status: number } | { outcome: "client went away" } {
  return response.writableFinished ? { status: response.statusCode } : { outcome: "client went away" };
}

/** Probes ask every few seconds: only their failures are worth a line. */
const probes = new Set(["/healthz", "/readyz"]);

function levelOf(path: string, { statusCode }: Response): "debug" | "info" | "warn" {
  if (statusCode >= 500) return "warn";
  return probes.has(path) ? "debug" : "info";
}
