import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isDay } from "../../api/date.scalar.js";
import { type Release, type ReleaseLevel, releaseLevels } from "../../model/dataset/release.js";
import type { Graph } from "../../model/shape.js";
import type { SeedText } from "../seeds/files.js";
import { compareReleases, isRelease, shapeLines } from "./level.js";
import { snapshotOf } from "./snapshot.js";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const release = z.string().refine(isRelease, "must be a semantic version of three numbers");
const counts = z.record(z.string(), z.int().positive());

/** A release as its manifest tells of it. */
const manifest = z.strictObject({
  release,
  date: z.string().refine(isDay, "must be a day"),
  /** The release before, and what this one counts as after it; null of the first. */
  after: release.nullable(),
  level: z.enum(Object.keys(releaseLevels) as [ReleaseLevel, ...ReleaseLevel[]]).nullable(),
  /** The hash of the seed files together: `dataset { version }`. */
  version: sha256,
  counts: z.strictObject({ nodes: counts, edges: counts }),
  /** Of the snapshot's text, unzipped. */
  snapshot: z.strictObject({ sha256, bytes: z.int().positive() }),
  files: z.array(z.strictObject({ name: z.string(), sha256, bytes: z.int() })),
  shape: z.array(z.string()),
});
export type Manifest = Readonly<z.infer<typeof manifest>>;

/** Where the releases of a directory of seed files are. */
export function releasesFolder(seeds: string): string {
  return join(seeds, "releases");
}

/** The file of a release's manifest, and that of its snapshot. */
export function releaseFiles(seeds: string, name: string): { readonly manifest: string; readonly snapshot: string } {
  const stem = join(releasesFolder(seeds), name);
  return { manifest: `${stem}.json`, snapshot: `${stem}.jsonl.gz` };
}

/** A release's manifest cannot be used. */
export class ReleaseFault extends Error {
  override readonly name = "ReleaseFault";
}

/** The manifests of a directory of seed files, oldest first; none where there are no releases. @throws ReleaseFault */
export async function readManifests(seeds: string): Promise<readonly Manifest[]> {
  const folder = releasesFolder(seeds);
  const names = (await namesIn(folder)).filter((name) => name.endsWith(".json"));
  const manifests = await Promise.all(names.map((name) => readManifest(join(folder, name), name.slice(0, -5))));
  return manifests.sort((one, other) => compareReleases(one.release, other.release));
}

/** The names of the files of a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function readManifest(path: string, name: string): Promise<Manifest> {
  const text = await readFile(path, "utf8");
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw new ReleaseFault(`${path}: is no JSON`);
  }
  const read = manifest.safeParse(written);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new ReleaseFault(`${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "cannot be read"}`);
  }
  if (read.data.release !== name) throw new ReleaseFault(`${path}: tells of release ${read.data.release}`);
  return read.data;
}

/** What a manifest says of the files and of the graph that they make. */
export function contentsOf(files: readonly SeedText[], graph: Graph, version: string) {
  const snapshot = snapshotOf(graph);
  return {
    version,
    counts: { nodes: countsOf(graph.nodes), edges: countsOf(graph.edges) },
    snapshot: { sha256: hashOf(snapshot), bytes: Buffer.byteLength(snapshot) },
    files: files.map(({ name, text }) => ({ name, sha256: hashOf(text), bytes: Buffer.byteLength(text) })),
    shape: [...shapeLines()],
  } satisfies Partial<Manifest>;
}

/** How many items there are of each kind, by kind. */
export function countsOf(items: readonly { readonly kind: string }[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const kind of items.map((item) => item.kind).sort()) found[kind] = (found[kind] ?? 0) + 1;
  return found;
}

/** What the API tells of a release. */
export function releaseOf({ release: name, date, version, level, counts: { nodes, edges } }: Manifest): Release {
  return { release: name, date, datasetVersion: version, level, nodeCount: sum(nodes), edgeCount: sum(edges) };
}

function sum(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((total, count) => total + count, 0);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
