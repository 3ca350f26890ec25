import { parseArgs } from "node:util";
import { explained } from "../lib/explained.js";
import { checkReleases } from "../loading/release/check.js";
import { makeRelease } from "../loading/release/make.js";
import { ReleaseFault } from "../loading/release/manifest.js";
import type { SeedsState } from "../loading/release/state.js";
import { SeedFaults } from "../loading/seeds-or-fail.js";
import { UnwritableFile } from "../loading/write-together.js";

const usage = "usage: npm run release-data -- (--check | VERSION) [--seeds DIR] [--date YYYY-MM-DD]";

/**
 * `npm run release-data`: makes a release of the seed files, or checks those that there are and says what the next one
 * may be called. Exit code 1: a fault, or nothing was made; 2: asked wrongly.
 */
async function main(): Promise<number> {
  const asked = options();
  if (asked === null) return 2;
  const { seeds, release, date } = asked;
  if (release === null) return check(seeds);
  const { level, after, snapshot, files } = await makeRelease(seeds, release, date);
  const step = after === null ? "the first release" : `${level} after ${after}`;
  console.log(`${release}: ${step}, ${files.length} files, a snapshot of ${snapshot.bytes} bytes before it was zipped`);
  return 0;
}

async function check(seeds: string): Promise<number> {
  const { faults, manifests, state } = await checkReleases(seeds);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0 || state === null) return 1;
  console.log(
    `${manifests.length} ${manifests.length === 1 ? "release" : "releases"} of ${seeds}, all as their manifests tell`,
  );
  console.log(standing(state));
  return 0;
}

function standing({ newest, level, next }: SeedsState): string {
  if (newest === null) return "the seed files were never released";
  if (level === null) return `the seed files are those of ${newest.release}`;
  return `the seed files hold changes since ${newest.release} (${level}): the next release is ${next.join(" or ")}`;
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        seeds: { type: "string", default: "seeds" },
        date: { type: "string", default: new Date().toISOString().slice(0, 10) },
      },
    });
    const [release = null, ...more] = positionals;
    if (more.length > 0 || values.check === (release !== null)) throw new Error("give either --check or one version");
    return { seeds: values.seeds, date: values.date, release };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}\n${usage}`);
    return null;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(explained(error, [SeedFaults, ReleaseFault, UnwritableFile], "the seed files cannot be used: "));
  process.exitCode = 1;
}
