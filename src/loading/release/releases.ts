import type { Differences, Releases } from "../../model/dataset/release.js";
import { compareSnapshots } from "./compare.js";
import { levelOf } from "./level.js";
import { type Manifest, readManifests, releaseFiles, releaseOf } from "./manifest.js";
import { snapshotInFile } from "./snapshot.js";

/** The releases that stand beside seed files; their snapshots are read when they are compared. @throws ReleaseFault */
export async function readReleases(seeds: string): Promise<Releases> {
  const manifests = await readManifests(seeds);
  const named = (release: string): Manifest => {
    const found = manifests.find((manifest) => manifest.release === release);
    if (found === undefined) throw new Error(`there is no release ${release}`);
    return found;
  };
  return {
    all: manifests.map(releaseOf).reverse(),
    differences: (from, to) => differencesBetween(seeds, named(from), named(to)),
  };
}

/** What differs between two releases of a directory of seed files. @throws Error when a snapshot cannot be read */
export async function differencesBetween(seeds: string, from: Manifest, to: Manifest): Promise<Differences> {
  const snapshot = ({ release }: Manifest) => snapshotInFile(releaseFiles(seeds, release).snapshot);
  const compared = await compareSnapshots(snapshot(from), snapshot(to));
  return { ...compared, level: levelOf(compared, from.shape, to.shape) };
}
