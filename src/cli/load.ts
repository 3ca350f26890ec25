import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../config/config.js";
import { StoreError } from "../graph/errors.js";
import { openNeo4jStore } from "../graph/neo4j/store.js";
import { explained } from "../lib/explained.js";
import { loadGraph } from "../loading/load.js";
import { readSeedsOrFail, SeedFaults } from "../loading/seeds-or-fail.js";

const usage = "usage: npm run load -- [--seeds DIR] [--dry-run]";

/** `npm run load`: makes the Neo4j graph equal to the seed files. Exit code 1: nothing was loaded; 2: asked wrongly. */
async function main(): Promise<number> {
  const asked = options();
  if (asked === null) return 2;
  const { neo4j, seeds } = readConfig(process.env);
  const { uri } = neo4j;
  if (uri === undefined) {
    console.error("NEO4J_URI is not set: the embedded store is filled from the seed files at each start");
    return 2;
  }
  // the seed files are read whole before the store is asked anything: with a fault in them it stays as it is
  const directory = asked.seeds ?? seeds.directory;
  const { graph, version } = await readSeedsOrFail(directory);
  const store = await openNeo4jStore({ ...neo4j, uri });
  try {
    const { written } = await loadGraph(store, graph, version, { dryRun: asked["dry-run"], log: console.log });
    console.log(outcome(written, asked["dry-run"], version));
    return 0;
  } finally {
    await store.close();
  }
}

function options() {
  try {
    const { values } = parseArgs({
      options: { seeds: { type: "string" }, "dry-run": { type: "boolean", default: false } },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}\n${usage}`);
    return null;
  }
}

function outcome(written: boolean, dryRun: boolean, version: string): string {
  if (dryRun) return `version ${version}: nothing was written (--dry-run)`;
  return written ? `the graph now holds version ${version}` : `the graph holds version ${version} already`;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(explained(error, [ConfigError, StoreError, SeedFaults], "the seed files cannot be read: "));
  process.exitCode = 1;
}
