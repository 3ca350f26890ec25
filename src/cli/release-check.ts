import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPackage } from "./release/bill.js";
import { releaseChecks } from "./release/checks.js";
import { ownRoot } from "./release/root.js";
import { releasedText } from "./release/schema-changes.js";

const usage = "usage: npm run release-check -- [--offline | --released] [--root DIR]";

/**
 * `npm run release-check`: everything that has to hold before a release, a line each; exit code 1 where something does
 * not. `--offline` leaves out what asks a registry. `--released`, after a release, keeps its schema to compare with.
 */
async function main(): Promise<number> {
  const { offline, released, root } = options();
  if (released) {
    const { version } = await readPackage(root);
    const schema = await readFile(join(root, "schema/schema.graphql"), "utf8");
    await writeFile(join(root, "schema/released.graphql"), releasedText(version, schema));
    console.log(`schema/released.graphql is now that of ${version}`);
    return 0;
  }
  const checks = await releaseChecks(root, offline);
  for (const { name, faults } of checks) {
    console.log(`${faults.length === 0 ? "ok " : "NOT"} ${name}`);
    for (const fault of faults) console.error(`    ${fault}`);
  }
  return checks.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

function options() {
  const { values } = parseArgs({
    options: {
      offline: { type: "boolean", default: false },
      released: { type: "boolean", default: false },
      root: { type: "string", default: ownRoot },
    },
  });
  return values;
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const wrong = error instanceof TypeError && "code" in error;
  console.error(wrong ? `${message}\n${usage}` : message);
  process.exitCode = wrong ? 2 : 1;
}
