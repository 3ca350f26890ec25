import { json } from "express";
import type { Handler, PlainRequest } from "../../lib/handler-chain.js";

/** What of a type asks for no more than UTF-8. */
const usualType = /^application\/json(?: *; *charset=utf-8)?$/i;

/**
 * Reads a JSON body of at most so many bytes, uncompressed. What says how long it is and is plain UTF-8 is read here;
 * anything else, and what turns out not to be an object, is left to Express's reader or refused as it does.
 */
export function jsonBody(maximumBytes: number): Handler {
  // it asks of a request no more than Node gives; its types are Express's
  const readAny = json({ limit: maximumBytes, type: "application/json" }) as unknown as Handler;
  return (request, response, next) => {
    if (isUsual(request, maximumBytes)) readUsual(request, next);
    else readAny(request, response, next);
  };
}

function isUsual({ headers, body }: PlainRequest, maximumBytes: number): boolean {
  const length = Number(headers["content-length"]);
  return (
    body === undefined &&
    length > 0 &&
    length <= maximumBytes &&
    headers["content-encoding"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    usualType.test(headers["content-type"] ?? "")
  );
}

function readUsual(request: PlainRequest, next: (error?: unknown) => void): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.once("error", () => next({ type: "request.aborted", status: 400 }));
  request.once("end", () => {
    const [only] = chunks;
    const text = (chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks)).toString();
    try {
      request.body = objectIn(text);
    } catch {
      next({ type: "entity.parse.failed", status: 400 });
      return;
    }
    next();
  });
}

/** @throws SyntaxError */
function objectIn(text: string): unknown {
  const value: unknown = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  if (typeof value !== "object" || value === null) throw new SyntaxError("neither an object nor a list");
  return value;
}
