import type { IncomingMessage } from "node:http";
import type { StatementEnd } from "./observed-store.js";
import type { RequestEnd } from "./request-end.js";

/** The trace of one request: what it did, and when, told to a collector. */
export interface RequestTrace {
  /** 32 hexadecimal digits: the caller's where it sent a valid `traceparent`. */
  readonly traceId: string;
  /** An operation begins to be answered. */
  readonly operation: () => void;
  /** Its answer has been handed over. */
  readonly answered: (end: Pick<RequestEnd, "outcome" | "facts">) => void;
  readonly statement: (name: string) => StatementEnd;
  readonly ended: (end: RequestEnd) => void;
}

/** Begins the trace of a request. */
export type BeginTrace = (request: IncomingMessage) => RequestTrace;
