import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Handler } from "../lib/handler-chain.js";

const nothing = "'none'";
const self = "'self'";

/**
 * Headers for what is no page: nothing in it may run, load or be framed. HTTPS is whoever's in front of this server,
 * so `Strict-Transport-Security` is too.
 */
export const securityHeaders: Handler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: [nothing], baseUri: [nothing], formAction: [nothing], frameAncestors: [nothing] },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
});

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
