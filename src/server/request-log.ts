import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Handler } from "../lib/handler-chain.js";
import { scopeOf } from "./request-scope.js";
import { outcomeOf, type RequestEnd } from "./telemetry/request-end.js";

const longestPathShown = 200;

/**
 * One line a request when it has ended: method, path without its query, status, outcome, milliseconds, and what was
 * noted. `log` tells which lines are written. `observe` is told the same.
 */
export function requestLog(log: Logger, observe?: (end: RequestEnd) => void): Handler {
  return (request, response, next) => {
    const started = performance.now();
    const scope = scopeOf(response);
    const { method = "" } = request;
    // What follows "?" may hold variables' values.
    const path = pathOf(request).slice(0, longestPathShown);
    scope.onEnd(() => {
      const milliseconds = Math.round((performance.now() - started) * 10) / 10;
      const { statusCode: status, writableFinished } = response;
      const { facts, trace } = scope;
      const outcome = outcomeOf(status, writableFinished, facts.errors);
      const level = levelOf(path, response);
      if (log.isLevelEnabled(level)) {
        const sent = writableFinished ? { status } : {};
        scope.log[level]({ method, path, ...sent, outcome, milliseconds, ...facts }, "request");
      }
      if (observe === undefined && trace === undefined) return;
      const end = { method, path, status, outcome, milliseconds, facts };
      observe?.(end);
      trace?.ended(end);
    });
    next();
  };
}

/** What a request's address says before its "?". */
export function pathOf({ url = "/" }: { readonly url?: string | undefined }): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

/** Probes ask every few seconds: only their failures are worth a line. */
const probes = new Set(["/healthz", "/readyz"]);

function levelOf(path: string, { statusCode }: ServerResponse): "debug" | "info" | "warn" {
  if (statusCode >= 500) return "warn";
  return probes.has(path) ? "debug" : "info";
}
