import { isDeepStrictEqual } from "node:util";
import { covers, stepBetween } from "./level.js";
import {
  contentsOf,
  countsOf,
  type Manifest,
  namesIn,
  ReleaseFault,
  readManifests,
  releaseFiles,
  releasesFolder,
} from "./manifest.js";
import { differencesBetween } from "./releases.js";
import { hashOfFile, itemIn, placeOf, snapshotInFile } from "./snapshot.js";
import { type SeedsState, seedsState } from "./state.js";

/** What a check of the releases beside seed files found. */
export interface Checked {
  /** Every fault, a line each. */
  readonly faults: readonly string[];
  readonly manifests: readonly Manifest[];
  /** Where the seed files stand; null where the faults are such that it cannot be told. */
  readonly state: SeedsState | null;
}

/** Checks every release: its hashes, its counts, its order, and that it counts itself as what it changed. @throws SeedFaults */
export async function checkReleases(seeds: string): Promise<Checked> {
  const faults: string[] = [];
  let manifests: readonly Manifest[] = [];
  try {
    manifests = await readManifests(seeds);
    faults.push(...(await strays(seeds, manifests)));
    for (const [index, manifest] of manifests.entries()) {
      const found = await faultsOf(seeds, manifest, manifests[index - 1] ?? null);
      faults.push(...found.map((fault) => `${manifest.release}: ${fault}`));
    }
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    faults.push(error.message);
  }
  if (faults.length > 0) return { faults, manifests, state: null };
  const state = await seedsState(seeds);
  return { faults: unlikeSeeds(state), manifests, state };
}

/** Files that belong to no release. */
async function strays(seeds: string, manifests: readonly Manifest[]): Promise<string[]> {
  const wanted = new Set(manifests.flatMap(({ release }) => [`${release}.json`, `${release}.jsonl.gz`]));
  const names = (await namesIn(releasesFolder(seeds))).filter((name) => !name.startsWith("."));
  return names.filter((name) => !wanted.has(name)).map((name) => `${name} belongs to no release`);
}

async function faultsOf(seeds: string, manifest: Manifest, before: Manifest | null): Promise<string[]> {
  const faults = orderFaults(manifest, before);
  const path = releaseFiles(seeds, manifest.release).snapshot;
  try {
    if ((await hashOfFile(path)) !== manifest.snapshot.sha256) {
      return [...faults, "the snapshot is another than the manifest tells"];
    }
    const items = [];
    let last = "";
    for await (const lines of snapshotInFile(path)()) {
      for (const line of lines) {
        const place = placeOf(line);
        if (place <= last) throw new Error("its lines are out of their order");
        last = place;
        const { type, kind } = itemIn(line);
        items.push({ type, kind });
      }
    }
    const nodes = countsOf(items.filter(({ type }) => type === "node"));
    const edges = countsOf(items.filter(({ type }) => type === "edge"));
    if (!isDeepStrictEqual({ nodes, edges }, manifest.counts)) faults.push("the counts are not those of the snapshot");
    if (before !== null) faults.push(...(await levelFaults(seeds, manifest, before)));
  } catch (error) {
    faults.push(`the snapshot cannot be read: ${(error as Error).message}`);
  }
  return faults;
}

function orderFaults({ after, date, level, release }: Manifest, before: Manifest | null): string[] {
  const faults: string[] = [];
  if (after !== (before?.release ?? null))
    faults.push(`follows ${after ?? "nothing"}, not ${before?.release ?? "nothing"}`);
  if (before !== null && date < before.date) faults.push(`is of ${date}, before the release that it follows`);
  const step = before === null ? null : stepBetween(before.release, release);
  if (before !== null && step === null) faults.push(`is no step from ${before.release}`);
  else if (level !== step) faults.push(`calls itself ${level ?? "the first"}, its number says ${step ?? "the first"}`);
  return faults;
}

async function levelFaults(seeds: string, manifest: Manifest, before: Manifest): Promise<string[]> {
  const { level: least } = await differencesBetween(seeds, before, manifest);
  if (least === null || manifest.level === null || covers(manifest.level, least)) return [];
  return [`is called a ${manifest.level} release, and its changes since ${before.release} are ${least}`];
}

/** While the seed files are those of the newest release, its manifest has to tell of them as they are. */
function unlikeSeeds({ newest, level, files, graph, version }: SeedsState): string[] {
  if (newest === null || level !== null) return [];
  const { files: told } = newest;
  return isDeepStrictEqual(told, contentsOf(files, graph, version).files)
    ? []
    : [`${newest.release}: the files are other than the manifest tells`];
}
