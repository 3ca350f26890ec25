import type { ReleaseLevel } from "../../model/dataset/release.js";
import type { Graph } from "../../model/shape.js";
import { readFiles, type SeedText } from "../seeds/files.js";
import { soundSeeds } from "../seeds-or-fail.js";
import { compareSnapshots } from "./compare.js";
import { levelOf, nextReleases, shapeLines } from "./level.js";
import { type Manifest, readManifests, releaseFiles } from "./manifest.js";
import { snapshotInFile, snapshotInText, snapshotOf } from "./snapshot.js";

/** Where seed files stand after the newest of their releases. */
export interface SeedsState {
  readonly files: readonly SeedText[];
  readonly graph: Graph;
  readonly version: string;
  readonly newest: Manifest | null;
  /** What was changed since the newest release; null: nothing, or there is none. */
  readonly level: ReleaseLevel | null;
  /** What the next release may be called, the least first; the first one may be called anything. */
  readonly next: readonly string[];
}

/** Compares seed files with the newest of their releases. @throws SeedFaults, ReleaseFault */
export async function seedsState(seeds: string): Promise<SeedsState> {
  const read = await readFiles(seeds);
  const { graph, version } = await soundSeeds(seeds, read);
  const newest = (await readManifests(seeds)).at(-1) ?? null;
  const level = newest === null ? null : await levelSince(seeds, newest, graph, version);
  const next = newest === null || level === null ? [] : nextReleases(newest.release, level);
  return { files: read.files, graph, version, newest, level, next };
}

/** Files that are written otherwise and say the same are a correction too: their hash is another. */
async function levelSince(
  seeds: string,
  newest: Manifest,
  graph: Graph,
  version: string,
): Promise<ReleaseLevel | null> {
  const before = snapshotInFile(releaseFiles(seeds, newest.release).snapshot);
  const compared = await compareSnapshots(before, snapshotInText(snapshotOf(graph)));
  return levelOf(compared, newest.shape, shapeLines()) ?? (newest.version === version ? null : "PATCH");
}
