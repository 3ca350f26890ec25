import type { IncomingMessage, ServerResponse } from "node:http";

/** A request whose body may have been read by a handler before. */
export type PlainRequest = IncomingMessage & { body?: unknown };

/** One step of answering a request with nothing but Node's own objects; it answers, or has the next one go on. */
export type Handler = (request: PlainRequest, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Where a chain goes when its last handler goes on, or one of them fails. */
export type Outcome = (error: unknown, request: PlainRequest, response: ServerResponse, next: () => void) => void;

/**
 * Makes one handler of several, each called when the one before goes on. `failed` gets what one throws or passes on;
 * the rest is not called then. Nor is it once the connection is closed: what a handler would begin then and end with the
 * answer's `close`, it would never end.
 */
export function chain(handlers: readonly Handler[], failed: Outcome): Handler {
  return (request, response, next) => {
    let place = -1;
    // one function for all of them: a request passes some twenty
    const goOn = (error?: unknown): void => {
      if (error !== undefined) {
        failed(error, request, response, next);
        return;
      }
      if (response.destroyed) return;
      place += 1;
      const handler = handlers[place];
      if (handler === undefined) {
        next();
        return;
      }
      try {
        handler(request, response, goOn);
      } catch (error) {
        failed(error, request, response, next);
      }
    };
    goOn();
  };
}
