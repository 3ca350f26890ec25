import { join } from "node:path";
import { sortedBy } from "../../lib/sorted-by.js";
import type { Graph, GraphEdge } from "../../model/shape.js";
import { addOrganisation, addState } from "./build/actors.js";
import { addDialogue } from "./build/dialogue.js";
import { addMeeting } from "./build/meeting.js";
import { addCity, addFramework, addSeries, addSource, addTheme } from "./build/registry.js";
import { checkDuplicates } from "./check/duplicates.js";
import { checkProcessChairs } from "./check/process-chairs.js";
import { checkReferences } from "./check/references.js";
import { checkThemes } from "./check/themes.js";
import { type Draft, type Item, newDraft, refer } from "./draft.js";
import { byPlace, type Fault } from "./fault.js";
import { readFiles, type SeedText, versionOf } from "./files.js";
import type { MeetingSeed } from "./format/meeting.js";
import { type Section, sectionOf } from "./format/section.js";
import { inside } from "./place.js";
import { fileFault, type ReadFile, readFile } from "./read-file.js";

/** What a seeds directory holds. The graph is whole only when there is no fault. */
export interface Seeds {
  readonly graph: Graph;
  /** SHA-256 of the files, in hexadecimal. */
  readonly version: string;
  readonly faults: readonly Fault[];
}

const builders: Readonly<Record<Section, (draft: Draft, item: Item<never>) => void>> = {
  states: addState,
  organisations: addOrganisation,
  themes: addTheme,
  frameworks: addFramework,
  dialogues: addDialogue,
  series: addSeries,
  cities: addCity,
  sources: addSource,
  meetings: addMeeting,
};

/**
 * Reads a directory of seed files into a graph, nodes by id and edges by kind and ends. Every fault of every file is
 * told, by file and line; it rejects only when the directory cannot be read.
 */
export async function readSeeds(directory: string): Promise<Seeds> {
  const { files, strays } = await readFiles(directory);
  return seedsOf(directory, files, strays);
}

/** The same of texts that were read before; `strays` are names of files that are none of the format. */
export function seedsOf(directory: string, files: readonly SeedText[], strays: readonly string[]): Seeds {
  const read = files.flatMap(({ name, text }) => {
    const section = sectionOf(name);
    return section === null ? [] : [{ ...readFile(join(directory, name), text, section), text }];
  });
  const draft = newDraft(read.flatMap(({ faults }) => faults));
  for (const file of read) addFile(draft, file);
  const meetings = read.flatMap(({ section, items }) => (section === "meetings" ? items : []));
  checkDuplicates(draft);
  checkReferences(draft, idsIn(read.filter(({ faults }) => faults.length > 0).map(({ text }) => text)));
  checkThemes(draft);
  checkProcessChairs(draft, meetings as readonly Item<MeetingSeed>[]);
  const faults = [
    ...strays.map((name) => fileFault(join(directory, name), "is no file of the seed format")),
    ...read.flatMap((file) => file.faults),
    ...draft.faults,
  ];
  return { graph: graphOf(draft), version: versionOf(files), faults: faults.sort(byPlace) };
}

function addFile(draft: Draft, file: ReadFile): void {
  const head = { in: file.in, path: [] };
  for (const [index, id] of file.defaultSources.entries()) {
    refer(draft, id, ["Source"], inside(head, "defaultSources", index));
  }
  for (const item of file.items) builders[file.section](draft, item as Item<never>);
}

/** Ids that stand in texts, whatever else is wrong there. */
function idsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/\bid:\s*["']?([^\s"',}]+)/g)].map(([, id]) => id ?? "")));
}

function graphOf({ nodes, edges }: Draft): Graph {
  const name = ({ kind, from, to, key }: GraphEdge) => [kind, from, to, key].join("\u0000");
  return {
    nodes: sortedBy(
      nodes.map(({ kind, id, properties }) => ({ kind, id, properties })),
      ({ id }) => id,
    ),
    edges: sortedBy(
      edges.map(({ kind, from, to, key, properties }) => ({ kind, from, to, key, properties })),
      name,
    ),
  };
}
