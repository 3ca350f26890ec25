import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { GraphQLError } from "graphql";
import { badInput, type ErrorCode } from "../api/errors.js";
import { reportError } from "../api/format-error.js";
import type { Format } from "../export/formats/format.js";
import type { OpenExport } from "../export/open-export.js";
import { sendFailure } from "./failure.js";
import { type RequestScope, scopeOf } from "./request-scope.js";

/** What exports are served with. */
export interface ExportOptions {
  readonly formats: () => Promise<readonly Format[]>;
  /** Opens an export; `where` is a filter as JSON, or null. `signal` aborts when the client has gone. */
  readonly open: (
    format: Format,
    where: string | null,
    scope: RequestScope,
    signal: AbortSignal,
  ) => Promise<OpenExport>;
  /** How many may be under way at once. */
  readonly maximumAtOnce: number;
  /** How long a client may take nothing of what waits for it. */
  readonly stallMilliseconds: number;
}

/**
 * `/export/<format>`: the graph as a file, streamed as fast as the client takes it. `/export/` lists the formats. Until
 * the first byte a failure is an answer of its own; after it, the connection breaks off, so that no half file looks whole.
 */
export function exportRoutes(options: ExportOptions): RequestHandler {
  const router = Router();
  let underWay = 0;
  router.all("/{:name}", (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    response.set("Allow", "GET, HEAD");
    sendFailure(response, 405, "BAD_REQUEST", "Exports are fetched with GET.");
  });
  router.get("/", async (_request, response) => {
    const listed = (await options.formats()).map(({ name, mediaType, description }) => ({
      name,
      mediaType,
      description,
    }));
    response.set("Cache-Control", "no-cache").json({ formats: listed });
  });
  router.get("/:name", async (request, response) => {
    const formats = await options.formats();
    const format = formats.find(({ name }) => name === request.params.name);
    if (format === undefined) {
      const names = formats.map(({ name }) => name);
      sendFailure(response, 404, "BAD_REQUEST", "There is no such export.", { formats: names });
    } else if (underWay >= options.maximumAtOnce) {
      response.set("Retry-After", "5");
      sendFailure(response, 429, "RATE_LIMITED", "Too many exports are under way; ask again in some seconds.");
    } else {
      underWay += 1;
      await answer(request, response, options, format).finally(() => {
        underWay -= 1;
      });
    }
  });
  return router;
}

async function answer(request: Request, response: Response, options: ExportOptions, format: Format): Promise<void> {
  const abort = new AbortController();
  response.once("close", () => abort.abort());
  try {
    const opened = await options.open(format, whereOf(request), scopeOf(response), abort.signal);
    response.setHeader("ETag", `"${opened.fingerprint}"`);
    response.setHeader("Cache-Control", "no-cache");
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const bytes = request.method === "HEAD" ? null : await begun(opened.bytes);
    response.setHeader("Content-Type", opened.mediaType);
    response.setHeader("Content-Disposition", `attachment; filename="${opened.fileName}"`);
    if (bytes === null) response.end();
    else {
      response.setTimeout(options.stallMilliseconds, () => response.destroy());
      await pipeline(Readable.from(bytes, { objectMode: false }), response);
    }
  } catch (error) {
    fail(error, response, abort.signal);
  }
}

/** The bytes, once the first of them are there: until then nothing has been promised. */
async function begun(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
      } finally {
        await iterator.return?.();
      }
    },
  };
}

/** The filter in the address. @throws GraphQLError BAD_USER_INPUT for anything else there: a misspelt filter must not give everything */
function whereOf(request: Request): string | null {
  const { where, ...others } = request.query;
  const [other] = Object.keys(others);
  if (other !== undefined) throw badInput(other, request.query[other], "not known here; only `where` is");
  if (where !== undefined && typeof where !== "string") throw badInput("where", where, "given more than once");
  return where ?? null;
}

const statuses: Partial<Readonly<Record<ErrorCode, number>>> = { TIMEOUT: 503, STORE_UNAVAILABLE: 503, INTERNAL: 500 };

function fail(error: unknown, response: Response, gone: AbortSignal): void {
  if (gone.aborted && !response.headersSent) return; // nobody is there to tell
  const { log, requestId } = scopeOf(response);
  const said = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  const { formatted, fault } = reportError(said, error, requestId);
  if (response.headersSent) {
    if (!gone.aborted || !isClose(error)) log.error({ err: error }, "an export broke off");
    response.destroy();
    return;
  }
  if (fault !== null) log.error({ err: fault }, "an export failed");
  const { code, ...extensions } = formatted.extensions ?? {};
  response.removeHeader("ETag");
  const known = code as ErrorCode;
  sendFailure(response, statuses[known] ?? 400, known, formatted.message, extensions);
}

function isClose(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ABORT_ERR" || code === "ECONNRESET";
}
