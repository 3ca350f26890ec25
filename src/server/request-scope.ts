import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Handler } from "../lib/handler-chain.js";
import { outcomeOf } from "./telemetry/request-end.js";
import type { BeginTrace, RequestTrace } from "./telemetry/request-trace.js";

/** What the server knows of one request, for whoever answers it. */
export interface RequestScope {
  /** Made here, never taken from the client, so that it is unique and safe to log; answered as `X-Request-Id`. */
  readonly requestId: string;
  /** Writes lines that carry the request's id. */
  readonly log: Logger;
  /** Aborts when the client goes away or the time for the request is over. */
  readonly signal: AbortSignal;
  /** When the request must have been answered, in milliseconds of `Date.now()`. */
  readonly deadline: number;
  /** Adds facts to the request's line in the log. No values that a client sent: they may be personal. */
  note(facts: Readonly<Record<string, string | number>>): void;
  /** The facts noted so far. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Where traces are made. */
  readonly trace?: RequestTrace;
}

interface ScopeOptions {
  readonly log: Logger;
  readonly timeoutMilliseconds: number;
  readonly newRequestId: () => string;
  readonly beginTrace?: BeginTrace | undefined;
}

const scopes = new WeakMap<ServerResponse, RequestScope>();

/** The scope that `requestScope` gave to this answer's request. @throws Error where it did not run before */
export function scopeOf(response: ServerResponse): RequestScope {
  const scope = scopes.get(response);
  if (scope === undefined) throw new Error("requestScope has to run before anything that asks for the scope");
  return scope;
}

/** Gives every request its id, log, deadline and signal. */
export function requestScope({ log, timeoutMilliseconds, newRequestId, beginTrace }: ScopeOptions): Handler {
  return (request, response, next) => {
    const requestId = newRequestId();
    const trace = beginTrace?.(request);
    const facts: Record<string, string | number> = {};
    const abort = new AbortController();
    setMaxListeners(0, abort.signal); // each statement under way listens, and there may be many
    response.setMaxListeners(0); // one concern after the other listens for its end, each once
    const timer = setTimeout(() => abort.abort(), timeoutMilliseconds);
    response.once("close", () => {
      clearTimeout(timer);
      if (!response.writableFinished) abort.abort();
    });
    if (trace !== undefined) {
      const answered = () => trace.answered({ facts, outcome: outcomeOf(response.statusCode, true, facts.errors) });
      response.once("prefinish", answered);
    }
    scopes.set(response, {
      requestId,
      log: log.child(trace === undefined ? { requestId } : { requestId, traceId: trace.traceId }),
      signal: abort.signal,
      deadline: Date.now() + timeoutMilliseconds,
      note: (more) => Object.assign(facts, more),
      facts,
      ...(trace !== undefined && { trace }),
    });
    response.setHeader("X-Request-Id", requestId);
    next();
  };
}
