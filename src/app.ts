import type { Logger } from "pino";
import { reportError } from "./api/format-error.js";
import type { Config } from "./config/config.js";
import { createContext } from "./context.js";
import type { GraphStore } from "./graph/store.js";
import { datasetState } from "./loading/dataset.js";
import { loadGraph } from "./loading/load.js";
import { openStore } from "./loading/open-store.js";
import { readSeedsOrFail } from "./loading/seeds-or-fail.js";
import type { RequestContext } from "./model/reading/request.js";
import { createSchema, schemaText } from "./schema.js";
import type { Readiness } from "./server/health.js";
import { createHttpServer, type HttpServer } from "./server/http-server.js";

/** The running program: start it, ask it, stop it. */
export interface App {
  readonly start: HttpServer["start"];
  /** Drains the server, then closes the store. */
  readonly stop: () => Promise<void>;
}

/**
 * Fills the embedded store, and an empty Neo4j; a Neo4j that holds another version, or half a load, is served as it is.
 * @throws SeedFaults, StoreError
 */
async function fillStore(store: GraphStore, config: Config, log: Logger): Promise<void> {
  const state = store.engine === "NEO4J" ? await datasetState(store) : null;
  const { graph, version } = await readSeedsOrFail(config.seeds.directory);
  if (state === null) {
    await loadGraph(store, graph, version, { log: (line) => log.info(line) });
  } else if (!state.complete) {
    log.warn({ version: state.version }, "the store holds half a load; `npm run load` completes it");
  } else if (state.version !== version) {
    log.warn(
      { served: state.version, seeds: version },
      "the store holds another version than the seed files; `npm run load` makes them equal",
    );
  }
}

async function readiness(store: GraphStore): Promise<Readiness> {
  const state = await datasetState(store);
  if (state === null) return { ready: false, reason: "the store holds no graph" };
  return state.complete ? { ready: true } : { ready: false, reason: "the store holds half a load" };
}

/** Puts configuration, store, schema and server together. @throws SeedFaults, StoreError */
export async function createApp(config: Config, log: Logger): Promise<App> {
  const schema = await createSchema();
  const store = await openStore(config);
  try {
    await fillStore(store, config, log);
  } catch (error) {
    await store.close();
    throw error;
  }
  const pageLimits = { standard: config.limits.standardPageSize, maximum: config.limits.maximumPageSize };
  const server = createHttpServer<RequestContext>({
    schema,
    config,
    log,
    schemaText: schemaText(schema),
    readiness: () => readiness(store),
    contextFor: (scope) =>
      createContext({
        store,
        pageLimits,
        requestId: scope.requestId,
        statementTimeout: Math.max(1, scope.deadline - Date.now()),
        onStatement: () => scope.note({ statements: Number(scope.facts.statements ?? 0) + 1 }),
      }),
    formatError: (formatted, error, scope) => {
      const { formatted: shown, fault } = reportError(formatted, error, scope?.requestId);
      if (fault !== null) (scope?.log ?? log).error({ err: fault }, "an operation failed");
      return shown;
    },
  });
  return {
    start: () => server.start(),
    stop: async () => {
      await server.stop();
      await store.close();
    },
  };
}
