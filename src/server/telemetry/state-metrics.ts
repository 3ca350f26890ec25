import type { Registry } from "prom-client";
import type { StoreLoad } from "../../graph/store.js";
import type { MemoryLoad } from "../../lib/shared-memory.js";

type PromClient = typeof import("prom-client");

/** What is looked at when Prometheus asks: nothing of it is counted in between. */
export interface Watched {
  readonly version: string;
  readonly engine: string;
  /** The data set in the store, or null where it holds none. @throws StoreError when the store does not answer */
  readonly dataset: () => Promise<{
    readonly version: string;
    readonly loadedAt: string;
    readonly complete: boolean;
  } | null>;
  readonly requests: () => { readonly answering: number; readonly waiting: number };
  readonly store: () => StoreLoad;
  readonly memory: () => MemoryLoad;
  readonly computing: () => { readonly running: number; readonly waiting: number };
  readonly limits: {
    readonly answering: number;
    readonly waiting: number;
    readonly computationsWaiting: number;
    /** In the units of the memory. */
    readonly memory: number;
  };
}

const bytesOfUnit = 100;

/** Describes the state of the server; the function that is given back looks at it anew. */
export function stateMetrics(
  { Counter, Gauge }: PromClient,
  registry: Registry,
  watched: Watched,
): () => Promise<void> {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `dialogue_graph_${name}`, help, registers: [registry] });
  const labelled = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name: `dialogue_graph_${name}`, help, labelNames, registers: [registry] });

  const { version, engine, limits } = watched;
  labelled("build_info", "The version of this program, its store's kind and its Node.js.", [
    "version",
    "engine",
    "node",
  ]).set({ version, engine, node: process.version }, 1);
  gauge("requests_answering_limit", "MAXIMUM_CONCURRENT_REQUESTS.").set(limits.answering);
  gauge("requests_waiting_limit", "MAXIMUM_WAITING_REQUESTS.").set(limits.waiting);
  gauge("computations_waiting_limit", "COMPUTING_QUEUE.").set(limits.computationsWaiting);
  gauge("memory_limit_bytes", "SHARED_MEMORY_MEGABYTES.").set(limits.memory * bytesOfUnit);

  const answering = gauge("requests_answering", "Operations being answered now.");
  const waiting = gauge("requests_waiting", "Operations waiting for their turn.");
  const computing = gauge("computations_running", "Long computations under way.");
  const computationsWaiting = gauge("computations_waiting", "Long computations waiting for a thread.");
  const memoryBytes = gauge("memory_bytes", "What is kept for later requests, estimated.");
  const memoryEntries = gauge("memory_entries", "How many values are kept for later requests.");
  const lookups = new Counter({
    name: "dialogue_graph_memory_lookups_total",
    help: "Values asked of what is kept, by whether they were there (hit) or had to be read (miss).",
    labelNames: ["result"],
    registers: [registry],
  });
  const storeUp = gauge("store_up", "1 when the store answered just now within a second, else 0.");
  const underWay = gauge("store_statements_under_way", "Statements sent to the store, or waiting for a connection.");
  const unanswered = gauge("store_statements_unanswered", "Statements given up that the store has not ended.");
  const connections = gauge("store_connections_limit", "Connections that the driver's pool holds at most; 0: no pool.");
  const dataset = labelled("dataset_info", "The version of the data set that is served.", ["version"]);
  const loaded = gauge("dataset_loaded_timestamp_seconds", "When the data set was loaded, in Unix time.");
  const age = gauge("dataset_age_seconds", "How long ago the data set was loaded.");
  const complete = gauge("dataset_complete", "1 when the store holds a whole data set, 0 in the midst of a load.");

  async function lookAtDataset(): Promise<void> {
    try {
      const state = await watched.dataset();
      storeUp.set(1);
      complete.set(state?.complete ? 1 : 0);
      if (state === null) return;
      dataset.reset();
      dataset.set({ version: state.version }, 1);
      const at = Date.parse(state.loadedAt);
      if (Number.isNaN(at)) return;
      loaded.set(at / 1_000);
      age.set(Math.max(0, (Date.now() - at) / 1_000));
    } catch {
      storeUp.set(0); // what it held when it last answered stays told
    }
  }

  return async () => {
    const requests = watched.requests();
    answering.set(requests.answering);
    waiting.set(requests.waiting);
    const computations = watched.computing();
    computing.set(computations.running);
    computationsWaiting.set(computations.waiting);
    const memory = watched.memory();
    memoryBytes.set(memory.weight * bytesOfUnit);
    memoryEntries.set(memory.entries);
    lookups.reset();
    lookups.inc({ result: "hit" }, memory.hits);
    lookups.inc({ result: "miss" }, memory.misses);
    const store = watched.store();
    underWay.set(store.underWay);
    unanswered.set(store.unanswered);
    connections.set(store.mostConnections);
    await lookAtDataset();
  };
}
