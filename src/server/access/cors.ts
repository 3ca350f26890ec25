import cors from "cors";
import type { Handler } from "../../lib/handler-chain.js";

/**
 * Lets pages of these origins ask; `*` is any, `null` those without a name (files, sandboxed frames). None are let in
 * that are not written there. Credentials of the browser's own (cookies) are never taken: there are none here.
 */
export function crossOrigin(allowed: readonly string[] | undefined): readonly Handler[] {
  if (allowed === undefined) return [];
  const any = allowed.includes("*");
  const names = new Set(allowed);
  return [
    (request, _response, next) => {
      const { origin } = request.headers;
      // Apollo refuses a GET that a page of another site may have been made to send: these may.
      if (origin !== undefined && (any || names.has(origin))) request.headers["apollo-require-preflight"] ??= "1";
      next();
    },
    cors({
      origin: any ? "*" : allowed.map((origin) => origin),
      methods: ["GET", "HEAD", "POST"],
      allowedHeaders: [
        "Content-Type",
        "Authorization",
        "X-API-Key",
        "Apollo-Require-Preflight",
        "Traceparent",
        "Tracestate",
      ],
      exposedHeaders: ["ETag", "Retry-After", "RateLimit", "RateLimit-Policy", "X-Request-Id"],
      maxAge: 600,
    }),
  ];
}
