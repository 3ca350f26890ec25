import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { faultLine } from "../../loading/seeds/fault.js";
import { readSeeds } from "../../loading/seeds/read-seeds.js";
import { writeTogether } from "../../loading/write-together.js";
import { namesOf } from "../names/registry.js";
import { draftText, readDraftFile } from "../proposal/draft-files.js";
import type { DraftFile } from "../proposal/record.js";
import { mergeDraft } from "./merge.js";
import type { Additions } from "./resolve.js";
import { SeedFiles } from "./seed-files.js";

/** What was accepted: lines for a person, and whether the seeds would be sound with it. */
export interface Accepted {
  readonly lines: readonly string[];
  readonly merged: number;
  readonly faults: readonly string[];
}

/**
 * Merges every accepted draft of these files into the seeds. The new seeds are checked first, in a copy: with a fault
 * nothing is written. With `dry` nothing is written either. @throws UnwritableFile: nothing is written then
 */
export async function acceptDrafts(
  paths: readonly string[],
  seeds: string,
  { dry }: { readonly dry: boolean },
): Promise<Accepted> {
  const lines: string[] = [];
  const drafts: { readonly path: string; readonly file: DraftFile }[] = [];
  for (const path of paths) {
    const file = await readDraftFile(path);
    if (file === null) return { lines, merged: 0, faults: [`${path}: there is no such draft file`] };
    drafts.push({ path, file });
  }
  const before = await readSeeds(seeds);
  if (before.faults.length > 0) return { lines, merged: 0, faults: before.faults.map(faultLine) };
  const files = await SeedFiles.read(seeds);
  const names = namesOf(before.graph);
  const additions: Additions = { states: new Map(), cities: new Map() };
  let merged = 0;
  for (const { path, file } of drafts) {
    for (const record of file.drafts) {
      if (record.decision !== "ACCEPTED" || record.merged === true) continue;
      const report = mergeDraft(file, record, { graph: before.graph, names, files, additions });
      lines.push(
        ...report.lines,
        ...report.missing.map(
          (name) => `  ? ${name}: left out; once the seeds have it, set \`merged: false\` in ${path}`,
        ),
      );
      record.merged = true;
      merged += 1;
    }
    if (file.drafts.some(({ merged: done }) => done === true)) files.addItem("sources", { ...file.source });
  }
  for (const state of additions.states.values())
    if (files.addItem("states", state)) lines.push(`+ ${String(state.id)}: ${String(state.name)}`);
  for (const city of additions.cities.values())
    if (files.addItem("cities", city)) lines.push(`+ ${String(city.id)}: ${String(city.name)}`);
  const faults = await faultsOf(seeds, files.changed());
  if (faults.length > 0 || dry) return { lines, merged, faults };
  const changed = [...files.changed()].map(([name, text]) => [join(seeds, name), text] as const);
  await writeTogether([...changed, ...drafts.map(({ path, file }) => [path, draftText(file)] as const)]);
  return { lines, merged, faults };
}

async function faultsOf(seeds: string, changed: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const copy = await mkdtemp(join(tmpdir(), "seeds-"));
  try {
    await copyFiles(seeds, copy);
    for (const [name, text] of changed) await writeFile(join(copy, name), text);
    const { faults } = await readSeeds(copy);
    return faults.map((fault) => faultLine({ ...fault, file: fault.file.replace(copy, seeds) }));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Copies what files hold, not who may write them: the copy is changed and removed whatever the seeds allow. */
async function copyFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, file));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, await readFile(file));
  }
}
