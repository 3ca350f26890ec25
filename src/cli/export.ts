import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { GraphQLError } from "graphql";
import { type Config, ConfigError, readConfig } from "../config/config.js";
import { createReader } from "../context.js";
import type { Format } from "../export/formats/format.js";
import { formatNamed, formats } from "../export/formats.js";
import { openExport } from "../export/open-export.js";
import { readFilter } from "../export/where.js";
import { StoreError } from "../graph/errors.js";
import type { GraphStore } from "../graph/store.js";
import { explained } from "../lib/explained.js";
import { createSharedMemory } from "../lib/shared-memory.js";
import { datasetState } from "../loading/dataset.js";
import { loadGraph } from "../loading/load.js";
import { openStore } from "../loading/open-store.js";
import { readSeedsOrFail, SeedFaults } from "../loading/seeds-or-fail.js";
import { UnwritableFile } from "../loading/write-together.js";
import { noReleases } from "../model/dataset/release.js";
import { createSchema } from "../schema.js";

const usage = `usage: npm run -s export -- --format NAME [--where JSON] [--out FILE] [--seeds DIR]
  NAME is one of ${formats.map(({ name }) => name).join(", ")}; an ending is enough where only one has it.
  Without --out the export goes to the standard output. With --seeds it is made from these seed files,
  else from the Neo4j that NEO4J_URI names, else from the seed files of this package.`;

interface Asked {
  readonly format: Format;
  readonly where: string | undefined;
  readonly out: string | undefined;
  readonly seeds: string | undefined;
}

/** `npm run export`: writes the graph in one format. Exit code 1: it could not be written; 2: asked wrongly. */
async function main(): Promise<number> {
  const asked = options();
  if (asked === null) return 2;
  const config = readConfig(process.env);
  const store = await filledStore(config, asked.seeds);
  try {
    await write(store, config, asked);
    return 0;
  } finally {
    await store.close();
  }
}

function options(): Asked | null {
  try {
    const text = { type: "string" } as const;
    const {
      format: name = "",
      where,
      out,
      seeds,
    } = parseArgs({ options: { format: text, where: text, out: text, seeds: text } }).values;
    const format = formatNamed(name);
    if (format !== undefined) return { format, where, out, seeds };
    console.error(`${name === "" ? "no --format is given" : `there is no format ${name}`}\n${usage}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}\n${usage}`);
  }
  return null;
}

async function filledStore(config: Config, seeds: string | undefined): Promise<GraphStore> {
  const store = await openStore(
    seeds === undefined ? config : { neo4j: { ...config.neo4j, uri: undefined }, seeds: { directory: seeds } },
  );
  if (store.engine === "NEO4J") return store;
  try {
    if ((await datasetState(store)) !== null) return store; // the build filled it
    const { graph, version } = await readSeedsOrFail(seeds ?? config.seeds.directory);
    await loadGraph(store, graph, version);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function write(store: GraphStore, { limits }: Config, { format, where, out }: Asked): Promise<void> {
  const filter = where === undefined ? null : readFilter(await createSchema(), where);
  const context = {
    reader: createReader({ store, version: "", memory: createSharedMemory(1) }),
    pageLimits: { standard: limits.standardPageSize, maximum: limits.maximumPageSize },
    analysisLimits: { nullModelRuns: 0, hops: 0, paths: 0 },
    releases: noReleases,
    requestId: "export",
  };
  const { bytes } = await openExport(context, format, filter);
  const source = Readable.from(bytes, { objectMode: false });
  if (out === undefined) await pipeline(source, process.stdout, { end: false });
  else await writeWhole(source, out);
}

/** Writes beside the file and takes its place at the end: a file of that name is always whole. */
async function writeWhole(source: Readable, out: string): Promise<void> {
  const part = `${out}.part`;
  try {
    await pipeline(source, createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error instanceof Error && "syscall" in error ? new UnwritableFile(out, error) : error;
  }
}

// who reads the output may stop, as `head` does: that is no failure
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(explained(error, [ConfigError, StoreError, SeedFaults, GraphQLError, UnwritableFile]));
  process.exitCode = 1;
}
