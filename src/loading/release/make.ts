import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { isDay } from "../../api/date.scalar.js";
import { writeTogether } from "../write-together.js";
import { isRelease, stepBetween } from "./level.js";
import { contentsOf, type Manifest, ReleaseFault, releaseFiles } from "./manifest.js";
import { snapshotOf } from "./snapshot.js";
import { type SeedsState, seedsState } from "./state.js";

/**
 * Writes a release of seed files as they are: its manifest and its snapshot.
 * @throws SeedFaults, and ReleaseFault when the name is none that may follow, or nothing was changed; UnwritableFile
 */
export async function makeRelease(seeds: string, release: string, date: string): Promise<Manifest> {
  const state = await seedsState(seeds);
  refuse(state, release, date);
  const { newest, files, graph, version } = state;
  const manifest: Manifest = {
    release,
    date,
    after: newest?.release ?? null,
    level: newest === null ? null : stepBetween(newest.release, release),
    ...contentsOf(files, graph, version),
  };
  const paths = releaseFiles(seeds, release);
  // the manifest last: a release whose making broke off is none
  await writeTogether([
    [paths.snapshot, await zipped(snapshotOf(graph))],
    [paths.manifest, `${JSON.stringify(manifest, null, 2)}\n`],
  ]);
  return manifest;
}

function refuse({ newest, level, next }: SeedsState, release: string, date: string): void {
  if (!isRelease(release)) throw new ReleaseFault(`"${release}" is no semantic version of three numbers`);
  if (!isDay(date)) throw new ReleaseFault(`"${date}" is no day`);
  if (newest === null) return;
  if (level === null) throw new ReleaseFault(`nothing was changed since ${newest.release}`);
  if (!next.includes(release)) {
    throw new ReleaseFault(`after ${newest.release} these changes (${level}) may be released as ${next.join(" or ")}`);
  }
  if (date < newest.date) throw new ReleaseFault(`${newest.release} was released on ${newest.date}, after ${date}`);
}

function zipped(text: string): Promise<Buffer> {
  return promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
}
