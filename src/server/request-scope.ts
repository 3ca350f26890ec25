import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import { endTimes } from "../lib/end-times.js";
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
  /** Whether it has aborted: asks less than the signal does, which is made for those who listen to it. */
  readonly isOver: boolean;
  /** When the request must have been answered, in milliseconds of `Date.now()`. */
  readonly deadline: number;
  /** Adds facts to the request's line in the log. No values that a client sent: they may be personal. */
  note(facts: Readonly<Record<string, string | number>>): void;
  /** The facts noted so far. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Where traces are made. */
  readonly trace?: RequestTrace;
  /** Has this called when nothing has been answered well after the deadline, at once where that is past. */
  onOverdue(overdue: () => void): void;
  /** Has this called when the answer is taken or its connection closed, in the order in which it was asked for. */
  onEnd(ended: () => void): void;
}

interface ScopeOptions {
  readonly log: Logger;
  readonly timeoutMilliseconds: number;
  readonly newRequestId: () => string;
  readonly beginTrace?: BeginTrace | undefined;
}

/** Statements end by themselves at the deadline, about half a second late; only past that is the whole given up. */
const grace = 1_500;

const scopes = new WeakMap<ServerResponse, RequestScope>();

/** The scope that `requestScope` gave to this answer's request. @throws Error where it did not run before */
export function scopeOf(response: ServerResponse): RequestScope {
  const scope = scopes.get(response);
  if (scope === undefined) throw new Error("requestScope has to run before anything that asks for the scope");
  return scope;
}

/** What most requests need none of, a logger and a signal of their own, is made when it is asked for. */
class OneRequest implements RequestScope {
  readonly facts: Record<string, string | number> = {};
  readonly deadline: number;
  isOver = false;
  readonly #parentLog: Logger;
  readonly #ended: (() => void)[] = [];
  #isOverdue = false;
  #whenOverdue: (() => void) | undefined;
  #log: Logger | undefined;
  #abort: AbortController | undefined;

  constructor(
    readonly requestId: string,
    log: Logger,
    timeoutMilliseconds: number,
  ) {
    this.#parentLog = log;
    this.deadline = Date.now() + timeoutMilliseconds;
  }

  get log(): Logger {
    this.#log ??= this.#parentLog.child(this.ids());
    return this.#log;
  }

  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      this.#abort = new AbortController();
      setMaxListeners(0, this.#abort.signal); // each statement under way listens, and there may be many
      if (this.isOver) this.#abort.abort();
    }
    return this.#abort.signal;
  }

  note(facts: Readonly<Record<string, string | number>>): void {
    Object.assign(this.facts, facts);
  }

  onEnd(ended: () => void): void {
    this.#ended.push(ended);
  }

  onOverdue(overdue: () => void): void {
    this.#whenOverdue = overdue;
    if (this.#isOverdue) overdue();
  }

  overdue(): void {
    this.#isOverdue = true;
    this.#whenOverdue?.();
  }

  over(): void {
    this.isOver = true;
    this.#abort?.abort();
  }

  end(): void {
    for (const ended of this.#ended) ended();
  }

  protected ids(): Record<string, string> {
    return { requestId: this.requestId };
  }
}

class TracedRequest extends OneRequest {
  constructor(
    requestId: string,
    log: Logger,
    timeoutMilliseconds: number,
    readonly trace: RequestTrace,
  ) {
    super(requestId, log, timeoutMilliseconds);
  }

  protected override ids(): Record<string, string> {
    return { requestId: this.requestId, traceId: this.trace.traceId };
  }
}

/** Gives every request its id, log, deadline and signal. */
export function requestScope({ log, timeoutMilliseconds, newRequestId, beginTrace }: ScopeOptions): Handler {
  const afterTimeout = endTimes(timeoutMilliseconds);
  return (request, response, next) => {
    const requestId = newRequestId();
    const trace = beginTrace?.(request);
    const scope =
      trace === undefined
        ? new OneRequest(requestId, log, timeoutMilliseconds)
        : new TracedRequest(requestId, log, timeoutMilliseconds, trace);
    response.setMaxListeners(0); // whatever answers may listen for its end as well
    let overdue: NodeJS.Timeout | undefined; // of the few whose time is over
    const cancel = afterTimeout(() => {
      scope.over();
      overdue = setTimeout(() => scope.overdue(), grace);
    });
    response.once("close", () => {
      cancel();
      clearTimeout(overdue);
      if (!response.writableFinished) scope.over();
      scope.end();
    });
    if (trace !== undefined) {
      const { facts } = scope;
      const answered = () => trace.answered({ facts, outcome: outcomeOf(response.statusCode, true, facts.errors) });
      response.once("prefinish", answered);
    }
    scopes.set(response, scope);
    response.setHeader("X-Request-Id", requestId);
    next();
  };
}
