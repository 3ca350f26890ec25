import { fileURLToPath } from "node:url";
import { accessSettings, offerSettings } from "./access-settings.js";
import { loadSettings, operationSettings } from "./limit-settings.js";
import type { Setting } from "./setting.js";
import { telemetrySettings } from "./telemetry-settings.js";
import { neo4jAddress, oneOf, text, wholeNumber } from "./value.js";

/** The package's own seed files: two folders up from this file, in `src` as in `dist`. */
const ownSeeds = fileURLToPath(new URL("../../seeds", import.meta.url));

/** Every environment variable, by what it is for. The README's table and the tests are made from it. */
export const settings = {
  server: {
    port: {
      variable: "PORT",
      value: wholeNumber(0, 65_535),
      standard: "4000",
      unit: "TCP port",
      reason: "Where the server listens; 0 takes any free port.",
    },
    host: {
      variable: "HOST",
      value: text("a host name or an address of this machine"),
      standard: "127.0.0.1",
      unit: "",
      reason: "Only this machine may ask until someone decides otherwise; a container needs 0.0.0.0.",
    },
    logLevel: {
      variable: "LOG_LEVEL",
      value: oneOf(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
      standard: "info",
      unit: "",
      reason: "info writes one line a request.",
    },
    drainSeconds: {
      variable: "DRAIN_SECONDS",
      value: wholeNumber(0, 600),
      standard: "8",
      unit: "seconds",
      reason: "How long requests in flight may take to end after SIGTERM: under the 10 s after which Docker kills.",
    },
  },
  seeds: {
    directory: {
      variable: "SEEDS",
      value: text("a directory of seed files"),
      standard: ownSeeds,
      standardShown: "seeds/ of this package",
      unit: "",
      reason: "The data set: your own can take the place of the one that comes along.",
    },
  },
  neo4j: {
    uri: {
      variable: "NEO4J_URI",
      value: neo4jAddress,
      standard: undefined,
      unit: "",
      reason: "Where Neo4j is; without it the graph is kept in this process's memory.",
    },
    user: {
      variable: "NEO4J_USER",
      value: text("the name of a Neo4j user"),
      standard: "neo4j",
      unit: "",
      reason: "Neo4j's own first user. The API only reads, the loader writes.",
    },
    password: {
      variable: "NEO4J_PASSWORD",
      value: text("text without control characters"),
      standard: "",
      unit: "",
      reason: "Empty only where Neo4j asks for none.",
      secret: true,
    },
    database: {
      variable: "NEO4J_DATABASE",
      value: text("the name of a Neo4j database"),
      standard: undefined,
      unit: "",
      reason: "Without it the user's home database is used, which saves every query a look-up.",
    },
    retrySeconds: {
      variable: "NEO4J_RETRY_SECONDS",
      value: wholeNumber(0, 600),
      standard: "10",
      unit: "seconds",
      reason: "How long the start tries to reach a Neo4j that is itself starting; 0 tries once.",
    },
  },
  limits: {
    standardPageSize: {
      variable: "STANDARD_PAGE_SIZE",
      value: wholeNumber(1, 10_000),
      standard: "20",
      unit: "nodes",
      reason: "A page where neither `first` nor `last` is given: about a screen.",
    },
    maximumPageSize: {
      variable: "MAXIMUM_PAGE_SIZE",
      value: wholeNumber(1, 10_000),
      standard: "200",
      unit: "nodes",
      reason: "The largest page: all states or a decade of meetings at once, and still an answer within a second.",
    },
    maximumQueryDepth: {
      variable: "MAXIMUM_QUERY_DEPTH",
      value: wholeNumber(1, 100),
      standard: "16",
      unit: "levels of fields",
      reason: "Every further level may multiply the answer; GraphiQL's introspection needs 15.",
    },
    maximumQueryTokens: {
      variable: "MAXIMUM_QUERY_TOKENS",
      value: wholeNumber(1, 1_000_000),
      standard: "4000",
      unit: "tokens",
      reason: "Parsing stops here, before anything else has cost time; GraphiQL's introspection has 184.",
    },
    maximumBodyBytes: {
      variable: "MAXIMUM_BODY_BYTES",
      value: wholeNumber(1_024, 100_000_000),
      standard: "102400",
      unit: "bytes",
      reason: "A request's body, uncompressed: a whole page of ids as variables fits several times.",
    },
    requestTimeoutMilliseconds: {
      variable: "REQUEST_TIMEOUT_MILLISECONDS",
      value: wholeNumber(1, 600_000),
      standard: "10000",
      unit: "milliseconds",
      reason: "Answers take tens of milliseconds; what takes this long is given up, and its statements with it.",
    },
    slowRequestSeconds: {
      variable: "SLOW_REQUEST_SECONDS",
      value: wholeNumber(1, 600),
      standard: "15",
      unit: "seconds",
      reason: "How long a client may take to send its request, so that slow ones do not hold connections.",
    },
    maximumExports: {
      variable: "MAXIMUM_EXPORTS",
      value: wholeNumber(1, 1_000),
      standard: "4",
      unit: "exports at once",
      reason:
        "Each reads the whole graph and keeps a page of it in memory; queries must still be answered beside them.",
    },
    stalledExportSeconds: {
      variable: "STALLED_EXPORT_SECONDS",
      value: wholeNumber(1, 3_600),
      standard: "60",
      unit: "seconds",
      reason: "How long a client may take nothing of an export that waits for it, so that a few do not keep out all.",
    },
    sharedMemoryMegabytes: {
      variable: "SHARED_MEMORY_MEGABYTES",
      value: wholeNumber(1, 65_536),
      standard: "128",
      unit: "megabytes, estimated",
      reason:
        "What is computed from one data set (networks, the search index, ways) is kept for the next request up to this size.",
    },
    computingThreads: {
      variable: "COMPUTING_THREADS",
      value: wholeNumber(1, 64),
      standard: "1",
      unit: "threads",
      reason: "Networks of many meetings are computed beside the thread that answers, which never waits for them.",
    },
    computingQueue: {
      variable: "COMPUTING_QUEUE",
      value: wholeNumber(1, 10_000),
      standard: "16",
      unit: "computations",
      reason: "How many may wait for a thread; each takes up to two seconds, so that more would only time out.",
    },
    maximumNullModelRuns: {
      variable: "MAXIMUM_NULL_MODEL_RUNS",
      value: wholeNumber(0, 100_000),
      standard: "1000",
      unit: "random networks",
      reason: "A p-value of 0.001 needs so many; each costs about as much as the network itself.",
    },
    maximumHops: {
      variable: "MAXIMUM_HOPS",
      value: wholeNumber(1, 100),
      standard: "12",
      unit: "edges",
      reason: "Longer ways say nothing of a relation, and every further hop widens the search.",
    },
    maximumPaths: {
      variable: "MAXIMUM_PATHS",
      value: wholeNumber(1, 1_000),
      standard: "25",
      unit: "paths",
      reason: "Every further path costs another search.",
    },
  },
  operations: operationSettings,
  load: loadSettings,
  access: accessSettings,
  offer: offerSettings,
  telemetry: telemetrySettings,
} as const satisfies Record<string, Record<string, Setting>>;

/** Every setting, in the order in which the documentation lists them. */
export const allSettings: readonly Setting[] = Object.values(settings).flatMap((group): Setting[] =>
  Object.values(group),
);
