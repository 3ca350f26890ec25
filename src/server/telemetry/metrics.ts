import { knownNames } from "./known-names.js";
import type { StatementEnd } from "./observed-store.js";
import type { RequestEnd } from "./request-end.js";
import { requestMetrics } from "./request-metrics.js";
import { stateMetrics, type Watched } from "./state-metrics.js";
import { statementMetrics } from "./statement-metrics.js";

/** What Prometheus is told. */
export interface Metrics {
  readonly ended: (end: RequestEnd) => void;
  readonly statement: (name: string) => StatementEnd;
  /** Sets what is looked at when the text is asked for. */
  readonly watch: (watched: Watched) => void;
  readonly contentType: string;
  /** Everything as it is now, in Prometheus' text format. */
  readonly text: () => Promise<string>;
}

/** Loads prom-client and begins to count. The process's own (heap, collections, lag of the event loop) are Prometheus' standard ones. */
export async function openMetrics(): Promise<Metrics> {
  const client = await import("prom-client");
  const registry = new client.Registry();
  client.collectDefaultMetrics({ register: registry });
  let look = async () => {};
  return {
    ended: requestMetrics(client, registry, knownNames()),
    statement: statementMetrics(client, registry),
    watch: (watched) => {
      look = stateMetrics(client, registry, watched);
    },
    contentType: registry.contentType,
    text: async () => {
      await look();
      return registry.metrics();
    },
  };
}
