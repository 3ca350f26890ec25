import type { Logger } from "pino";
import type { AnalysisContext } from "./analysis/context.js";
import { openComputer } from "./analysis/worker/pool.js";
import { reportError } from "./api/format-error.js";
import type { Config } from "./config/config.js";
import { createContext, createReader } from "./context.js";
import { boundedStore, type ReadBounds } from "./graph/bounded.js";
import { StoreError } from "./graph/errors.js";
import type { GraphStore } from "./graph/store.js";
import { after } from "./lib/maybe-promise.js";
import { once } from "./lib/once.js";
import { createSharedMemory, type SharedMemory } from "./lib/shared-memory.js";
import { graphOfSeeds } from "./loading/compiled.js";
import { datasetState } from "./loading/dataset.js";
import { type DatasetWatch, watchDataset } from "./loading/dataset-watch.js";
import { loadGraph } from "./loading/load.js";
import { openStore } from "./loading/open-store.js";
import { readReleases } from "./loading/release/releases.js";
import { readFiles, versionOf } from "./loading/seeds/files.js";
import { daysOf } from "./model/meeting/meeting.days.js";
import { createSchema, schemaText } from "./schema.js";
import { openAccess } from "./server/access/access.js";
import { exportRoutes } from "./server/export.js";
import type { Readiness } from "./server/health.js";
import { createHttpServer, type HttpServer } from "./server/http-server.js";
import type { RequestScope } from "./server/request-scope.js";
import { openTelemetry } from "./server/telemetry/telemetry.js";

/** The running program: start it, ask it, stop it. */
export interface App {
  readonly start: HttpServer["start"];
  /** Drains the server, then closes the store. */
  readonly stop: () => Promise<void>;
  /** Reads again who may ask, if that is in a file. */
  readonly reload: () => void;
}

/**
 * Fills the embedded store where it was not built full, and an empty Neo4j. A Neo4j that holds another version is served as it is; of half a load
 * nothing is answered until the next load completes it.
 * @throws SeedFaults, StoreError
 */
async function fillStore(store: GraphStore, config: Config, log: Logger): Promise<void> {
  const { directory } = config.seeds;
  const state = await datasetState(store);
  if (state === null) {
    const { graph, version } = await graphOfSeeds(directory);
    await loadGraph(store, graph, version, { log: (line) => log.info(line) });
    return;
  }
  if (store.engine === "EMBEDDED") return; // opened only where it is of these files
  const version = versionOf((await readFiles(directory)).files);
  if (!state.complete) {
    log.warn({ version: state.version }, "the store holds half a load; `npm run load` completes it");
  } else if (state.version !== version) {
    log.warn(
      { served: state.version, seeds: version },
      "the store holds another version than the seed files; `npm run load` makes them equal",
    );
  }
}

/** Reads, while the rest of the program is put together, what takes the longest of most first answers. @throws StoreError */
async function readAhead(dataset: DatasetWatch, memory: SharedMemory, statementTimeout: number): Promise<void> {
  const version = await dataset.current();
  await daysOf(createReader({ store: dataset.at(version), version, memory, statementTimeout }));
}

/** A unit of the shared memory is about 100 bytes. */
const unitsOfMegabyte = 10_000;

async function readiness(store: GraphStore): Promise<Readiness> {
  const state = await datasetState(store, { timeout: 1_000 });
  if (state === null) return { ready: false, reason: "the store holds no graph" };
  return state.complete ? { ready: true } : { ready: false, reason: "the store holds half a load" };
}

/** Whether a statement was only given up because its client had gone away: that is no fault, and the request's line tells it. */
function isOfLeaving(fault: unknown, scope: RequestScope | undefined): boolean {
  const isGivenUp = fault instanceof StoreError && (fault.failure === "TIMEOUT" || fault.failure === "UNAVAILABLE");
  return isGivenUp && scope?.isOver === true && Date.now() < scope.deadline;
}

/**
 * Puts configuration, store, schema and server together. `pagesDirectory`: where the built pages are, if not in `dist`.
 * @throws AccessFileError, SeedFaults, ReleaseFault, StoreError
 */
export async function createApp(config: Config, log: Logger, pagesDirectory?: string): Promise<App> {
  const access = await openAccess(config, log);
  const releases = await readReleases(config.seeds.directory);
  const store = await openStore(config);
  try {
    await fillStore(store, config, log);
  } catch (error) {
    await store.close();
    throw error;
  }
  const memory = createSharedMemory(config.limits.sharedMemoryMegabytes * unitsOfMegabyte);
  const dataset = watchDataset(store);
  const { requestTimeoutMilliseconds: statementTimeout } = config.limits;
  readAhead(dataset, memory, statementTimeout).catch(() => undefined); // whoever asks a store that fails is told of it
  const schema = await createSchema();
  const telemetry = await openTelemetry(config, log);
  const computer = openComputer({ threads: config.limits.computingThreads, queue: config.limits.computingQueue });
  const pageLimits = { standard: config.limits.standardPageSize, maximum: config.limits.maximumPageSize };
  const analysisLimits = {
    nullModelRuns: config.limits.maximumNullModelRuns,
    hops: config.limits.maximumHops,
    paths: config.limits.maximumPaths,
  };
  const { maximumRows } = config.operations;
  const contextOf = (scope: RequestScope, bounds: ReadBounds, version: string): AnalysisContext =>
    createContext({
      store: telemetry.observed(boundedStore(dataset.at(version), bounds), scope),
      version,
      memory,
      computer,
      pageLimits,
      analysisLimits,
      releases,
      requestId: scope.requestId,
      onStatement: () => scope.note({ statements: Number(scope.facts.statements ?? 0) + 1 }),
      renewed: async () => contextOf(scope, bounds, await dataset.settled()),
    });
  const contextFor = (scope: RequestScope, bounds: ReadBounds) =>
    // past its time nothing is read for a request any more, of whatever version
    after(scope.isOver ? "" : dataset.current(), (version) => contextOf(scope, bounds, version));
  const server = createHttpServer<AnalysisContext>({
    telemetry,
    schema,
    config,
    log,
    schemaText: schemaText(schema),
    ...(pagesDirectory !== undefined && { pagesDirectory }),
    readiness: () => readiness(store),
    access,
    exports: exportRoutes({
      // with the first export: they are a tenth of what a start reads
      formats: once(async () => (await import("./export/formats.js")).formats),
      open: async (format, where, scope, signal) => {
        const [{ openExport }, { readFilter }] = await Promise.all([
          import("./export/open-export.js"),
          import("./export/where.js"),
        ]);
        const filter = where === null ? null : readFilter(schema, where);
        // one statement may take as long as a request may; a whole export takes longer
        return openExport(
          await contextFor(scope, { statementTimeout, signal: () => signal, maximumRows }),
          format,
          filter,
          signal,
        );
      },
      maximumAtOnce: config.limits.maximumExports,
      stallMilliseconds: config.limits.stalledExportSeconds * 1_000,
    }),
    contextFor: (scope) => {
      scope.trace?.operation();
      const { deadline } = scope;
      return contextFor(scope, { statementTimeout, deadline, signal: () => scope.signal, maximumRows });
    },
    formatError: (formatted, error, scope) => {
      const { formatted: shown, fault } = reportError(formatted, error, scope?.requestId);
      if (fault !== null && !isOfLeaving(fault, scope))
        (scope?.log ?? log).error({ err: fault }, "an operation failed");
      return shown;
    },
  });
  return {
    start: async () => {
      await telemetry.start({
        engine: store.engine,
        dataset: () => datasetState(store, { timeout: 1_000 }),
        requests: server.load,
        store: () => store.load(),
        memory: memory.load,
        computing: computer.load,
        limits: {
          answering: config.load.maximumConcurrentRequests,
          waiting: config.load.maximumWaitingRequests,
          computationsWaiting: config.limits.computingQueue,
          memory: config.limits.sharedMemoryMegabytes * unitsOfMegabyte,
        },
      });
      return server.start();
    },
    reload: access.reload,
    stop: async () => {
      access.close();
      await server.stop();
      await Promise.all([computer.close(), store.close(), telemetry.close()]);
    },
  };
}
