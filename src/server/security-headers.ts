import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Handler } from "../lib/handler-chain.js";

const nothing = "'none'";
const self = "'self'";

/**
 * Headers for what is no page: nothing in it may run, load or be framed. HTTPS is whoever's in front of this server,
 * so `Strict-Transport-Security` is too.
 */
const forNoPage = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: [nothing], baseUri: [nothing], formAction: [nothing], frameAncestors: [nothing] },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
});

/** Sets the same headers as `forNoPage` does, which makes each anew for each answer. */
export const securityHeaders: Handler = (_request, response, next) => {
  for (const [name, value] of standing) response.setHeader(name, value);
  next();
};

const standing = headersBy(forNoPage);

/** The headers that a handler of helmet's sets, whatever the request. */
function headersBy(handler: typeof forNoPage): readonly (readonly [name: string, value: string])[] {
  const headers: [string, string][] = [];
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  response.setHeader = (name, value) => {
    headers.push([name, String(value)]);
    return response;
  };
  handler(response.req, response, (error?: unknown) => {
    if (error !== undefined) throw error;
  });
  return headers;
}

const page = {
  defaultSrc: [nothing],
  baseUri: [nothing],
  formAction: [nothing],
  frameAncestors: [nothing],
  scriptSrc: [self],
  styleSrc: [self],
  imgSrc: [self, "data:"],
  fontSrc: [self],
  connectSrc: [self],
  workerSrc: [self],
  manifestSrc: [self],
};

/** For our own pages: only what this server serves, no inline script or style. */
export const pagePolicy: RequestHandler = helmet.contentSecurityPolicy({ useDefaults: false, directives: page });

const framed = helmet.contentSecurityPolicy({ useDefaults: false, directives: { ...page, frameAncestors: ["*"] } });

/** For a view that is asked for as an embed: anybody's page may frame it. It has nothing that a click could do harm with. */
export const embedPolicy: RequestHandler = (request, response, next) => {
  response.removeHeader("X-Frame-Options");
  framed(request, response, next);
};

/** For the playground: its editor (Monaco) writes style elements and attributes, and GraphiQL has its fonts in its CSS. */
export const playgroundPolicy: RequestHandler = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    ...page,
    styleSrc: [self, "'unsafe-inline'"],
    fontSrc: [self, "data:"],
  },
});
