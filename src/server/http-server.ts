import { randomUUID } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { boundConnections } from "../lib/bound-connections.js";
import { closeWithConnection } from "../lib/close-with-connection.js";
import { chain, type Handler, type PlainRequest } from "../lib/handler-chain.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import type { Access } from "./access/access.js";
import { admission } from "./admission.js";
import { answerDeadline } from "./answer-deadline.js";
import { type ApolloOptions, createApollo, type Served } from "./apollo.js";
import { createExecutor } from "./execution/executor.js";
import { rememberOperations } from "./execution/known-operations.js";
import { shortWay } from "./execution/short-way.js";
import { failure, notFound } from "./failure.js";
import { withoutContext } from "./failure-status.js";
import { alive, type Readiness, ready } from "./health.js";
import { takeLastRequests } from "./last-requests.js";
import { operationLimitsFrom } from "./operation-limits.js";
import { builtPages, pages } from "./pages.js";
import { graphqlRequest, sameSiteGet } from "./request/graphql-request.js";
import { jsonBody } from "./request/json-body.js";
import { varyBy } from "./request/vary-by.js";
import { requestLog } from "./request-log.js";
import { type RequestScope, requestScope, scopeOf } from "./request-scope.js";
import { schemaText } from "./schema-text.js";
import { securityHeaders } from "./security-headers.js";
import type { Telemetry } from "./telemetry/telemetry.js";

/** What the server is made from. */
export interface HttpServerOptions<Context extends Served> extends ApolloOptions<Context> {
  /** Makes the context of one GraphQL request; it carries the scope's `requestId`. */
  readonly contextFor: (scope: RequestScope) => MaybePromise<Context>;
  readonly readiness: () => Promise<Readiness>;
  /** Who may ask, and how much. */
  readonly access: Access;
  /** The schema as `/schema.graphql` shows it. */
  readonly schemaText: string;
  /** Answers what is asked under `/export`. */
  readonly exports?: RequestHandler;
  /** Where the built pages are; default: where the build puts them. */
  readonly pagesDirectory?: string;
  readonly newRequestId?: () => string;
  /** Who watches; nobody where not given. */
  readonly telemetry?: Pick<Telemetry, "beginTrace" | "ended">;
}

/** A server that is not listening yet. */
export interface HttpServer {
  /** Resolves when it listens. @throws Error of the operating system: the port is taken, the host is not this machine's */
  start(): Promise<{ readonly url: string; readonly port: number }>;
  /** How many operations are being answered and how many wait. */
  load(): { readonly answering: number; readonly waiting: number };
  /**
   * Takes no new connections, answers what comes on open ones for a moment more, ends the idle ones, lets requests in
   * flight end for at most `drainSeconds`, then cuts what is left. Resolves when the last connection is closed; calling it again gives the same promise.
   */
  stop(): Promise<void>;
}

/** Puts the API and its pages behind one HTTP server. */
export function createHttpServer<Context extends Served>(options: HttpServerOptions<Context>): HttpServer {
  const { config, log, access } = options;
  const { host, port } = config.server;
  const scopes = new Map<string, RequestScope>();
  const gate = admission({
    concurrent: config.load.maximumConcurrentRequests,
    waiting: config.load.maximumWaitingRequests,
    longestWaitMilliseconds: config.load.longestWaitMilliseconds,
  });
  let stopping: Promise<void> | undefined;
  const app = express().disable("x-powered-by");
  const everyRequest = chain(
    [
      closeWithConnection,
      (_request, response, next) => {
        if (stopping !== undefined) response.setHeader("Connection", "close"); // the last answer on its connection
        next();
      },
      requestScope({
        log,
        timeoutMilliseconds: config.limits.requestTimeoutMilliseconds,
        newRequestId: options.newRequestId ?? randomUUID,
        beginTrace: options.telemetry?.beginTrace,
      }),
      requestLog(log, options.telemetry?.ended),
      securityHeaders,
    ],
    failure,
  );
  const limits = operationLimitsFrom(config);
  const answers = { limits, execute: createExecutor(options.schema), known: rememberOperations() };
  const { handler: answerKnown, hasFailed } = shortWay({
    schema: options.schema,
    ...answers,
    contextFor: options.contextFor,
    spend: access.spend,
  });
  const everyOperation = chain(
    [
      ...access.crossOrigin,
      ...access.authentication,
      whereAccepted(compression() as unknown as Handler), // it asks for no more than Node gives; its types are Express's
      remember(scopes),
      graphqlRequest,
      sameSiteGet,
      jsonBody(config.limits.maximumBodyBytes),
      access.operations,
      gate.handler,
      answerDeadline,
      answerKnown,
    ],
    failure,
  );
  const server = listener((request, response) => {
    // Express costs a request as much as answering it does: an operation meets it only where nothing shorter answers.
    const rest = () => app(request, response);
    everyRequest(request, response, () => {
      if (isOperation(request)) everyOperation(request, response, rest);
      else rest();
    });
  }, config.limits.slowRequestSeconds * 1_000);
  boundConnections(server, config.load.maximumConnections);
  const apollo = createApollo(options, server, (requestId) => scopes.get(requestId), { ...answers, hasFailed });

  app.get("/healthz", alive);
  app.get(
    "/readyz",
    ready(options.readiness, () => stopping !== undefined, log),
  );
  if (config.offer.introspection === "on") {
    const others = chain(access.crossOrigin, failure);
    app.get("/schema.graphql", others, compression(), schemaText(options.schemaText));
  }
  if (options.exports !== undefined) {
    const admit = chain([...access.crossOrigin, ...access.authentication, ...access.exports], failure);
    app.use("/export", admit, options.exports);
  }

  return {
    async start() {
      await apollo.start();
      const answer = expressMiddleware(apollo, {
        context: async ({ res }) => {
          try {
            return await options.contextFor(scopeOf(res));
          } catch (error) {
            throw withoutContext(error);
          }
        },
      });
      app.use("/graphql", answer);
      const ours = pages(options.pagesDirectory ?? builtPages, { playground: config.offer.playground === "on" });
      app.use(ours, notFound(config.offer), failure as ErrorRequestHandler);
      const address = await listen(server, port, host);
      return { port: address.port, url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}` };
    },
    load: gate.load,
    stop() {
      stopping ??= server.listening ? takeLastRequests(server).then(() => apollo.stop()) : Promise.resolve();
      return stopping;
    },
  };
}

/** A connection on which nothing moves for two minutes is closed: its client takes no answer. */
const longestSilence = 120_000;

/** Slow senders are cut after so many milliseconds, looked for every second. */
function listener(answer: RequestListener, slowest: number): Server {
  const timeouts = { headersTimeout: slowest, requestTimeout: slowest, connectionsCheckingInterval: 1_000 };
  return createServer(timeouts, answer).setTimeout(longestSilence);
}

/** Compresses for those who take it; to the others it is only told that there are such: most of what it costs is listening. */
function whereAccepted(compress: Handler): Handler {
  return (request, response, next) => {
    if (request.headers["accept-encoding"] !== undefined) {
      compress(request, response, next);
      return;
    }
    varyBy(response, "Accept-Encoding");
    next();
  };
}

/** Whether a request is for the API, as Express tells which path a handler is for. */
function isOperation({ url = "/" }: PlainRequest): boolean {
  return /^\/graphql(?:[/?]|$)/i.test(url);
}

/** Keeps the scope by its id while the request lasts: Apollo's plugins know of a request only its context. */
function remember(scopes: Map<string, RequestScope>): Handler {
  return (_request, response, next) => {
    const scope = scopeOf(response);
    scopes.set(scope.requestId, scope);
    scope.onEnd(() => scopes.delete(scope.requestId));
    next();
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("the server has no TCP address"));
      else resolve(address);
    });
  });
}
