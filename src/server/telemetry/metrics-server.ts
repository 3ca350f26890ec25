import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "./metrics.js";

/** Where `/metrics` is shown. */
export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Prometheus asks one at a time; whoever asks more does no good. */
const mostConnections = 16;
const slowest = 5_000;

/**
 * Shows the metrics on a port of their own. @throws Error of the operating system: the port is taken, the host is not
 * this machine's
 */
export async function serveMetrics(
  { text, contentType }: Metrics,
  { port, host, log }: { readonly port: number; readonly host: string; readonly log: Logger },
): Promise<MetricsServer> {
  const limits = { headersTimeout: slowest, requestTimeout: slowest };
  const server: Server = createServer(limits, (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    const path = request.url?.split("?", 1)[0];
    if (path !== "/metrics" || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(path === "/metrics" ? 405 : 404, { "Content-Type": "text/plain" }).end("GET /metrics\n");
      return;
    }
    text().then(
      (body) => response.writeHead(200, { "Content-Type": contentType }).end(body),
      (error: unknown) => {
        log.error({ err: error }, "the metrics cannot be told");
        response.writeHead(500, { "Content-Type": "text/plain" }).end("the log has why\n");
      },
    );
  });
  server.maxConnections = mostConnections;
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the metrics have no TCP address");
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}/metrics`,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
