import { readFileSync } from "node:fs";
import type { Logger } from "pino";
import type { Config } from "../../config/config.js";
import type { GraphStore } from "../../graph/store.js";
import type { RequestScope } from "../request-scope.js";
import { observedStore } from "./observed-store.js";
import type { RequestEnd } from "./request-end.js";
import type { BeginTrace } from "./request-trace.js";
import type { Watched } from "./state-metrics.js";

type Reading = Pick<GraphStore, "engine" | "read">;

/** What watches the server while it runs. Where nothing is set nothing is loaded, and nothing done for a request. */
export interface Telemetry {
  readonly beginTrace: BeginTrace | undefined;
  /** Counts a request that has ended. */
  readonly ended: ((end: RequestEnd) => void) | undefined;
  /** The store as one request reads it, each statement told. */
  readonly observed: (store: Reading, scope: RequestScope) => Reading;
  /** Begins to show the metrics. @throws Error of the operating system: the port is taken, the host is not this machine's */
  start(watched: Omit<Watched, "version">): Promise<void>;
  /** Ends, within two seconds whatever does not answer. */
  close(): Promise<void>;
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
    readonly version: string;
  };
  return version;
}

/** Loads what the settings ask for: prom-client for metrics, OpenTelemetry for traces. */
export async function openTelemetry({ telemetry }: Pick<Config, "telemetry">, log: Logger): Promise<Telemetry> {
  const { metricsPort: port, metricsHost: host, otelServiceName: serviceName } = telemetry;
  const collector = telemetry.otlpTracesEndpoint ?? telemetry.otlpEndpoint;
  const off = telemetry.otelDisabled === "true" || telemetry.otelTracesExporter === "none";
  const traced = collector !== undefined && !off;
  const metrics = port === undefined ? undefined : await (await import("./metrics.js")).openMetrics();
  const traces = traced
    ? (await import("./traces.js")).openTraces({ serviceName, version: ownVersion(), log })
    : undefined;
  let server: { close(): Promise<void> } | undefined;
  return {
    beginTrace: traces?.begin,
    ended: metrics?.ended,
    observed: (store, { trace }) => {
      if (metrics === undefined && trace === undefined) return store;
      return observedStore(
        store,
        [metrics?.statement, trace?.statement].filter((begin) => begin !== undefined),
      );
    },
    start: async (watched) => {
      if (metrics === undefined || port === undefined) return;
      metrics.watch({ ...watched, version: ownVersion() });
      const { serveMetrics } = await import("./metrics-server.js");
      const shown = await serveMetrics(metrics, { port, host, log });
      server = shown;
      log.info(`metrics at ${shown.url}`);
    },
    close: async () => {
      await Promise.all([server?.close(), traces?.close()]);
    },
  };
}
