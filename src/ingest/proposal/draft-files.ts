import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Document, parse } from "yaml";
import { writeTogether } from "../../loading/write-together.js";
import { slug } from "./ids.js";
import { type DraftFile, type DraftRecord, draftFile } from "./record.js";

const head = ` Read by \`npm run ingest\`, for a person to decide on: edit what is wrong, set a value's \`decision\` to REJECTED to
 leave it out, set the draft's \`decision\` to ACCEPTED or REJECTED, then run \`npm run accept\`.
 Or answer value by value: \`npm run ingest -- --review\`. Where an id is null the registry does not know the name.`;

/** Where the drafts of a page go. */
export function draftPath(directory: string, file: string): string {
  return join(directory, `${slug(basename(file).replace(/\.[a-z]{2,5}$/i, ""))}.yaml`);
}

/** The draft files of a directory. */
export async function draftPaths(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(directory, name));
}

/** A draft file; null when there is none. Throws with the place when it is not in the form of one. */
export async function readDraftFile(path: string): Promise<DraftFile | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : draftFile.parse(parse(text));
}

/** A draft file as it is written. */
export function draftText(file: DraftFile): string {
  const document = new Document(file);
  document.commentBefore = head;
  return document.toString({ lineWidth: 0 });
}

/** Writes a draft file whole or not at all. @throws UnwritableFile */
export async function writeDraftFile(path: string, file: DraftFile): Promise<void> {
  await writeTogether([[path, draftText(file)]]);
}

/**
 * What a page reads as now, with what was decided on it before. The same result keeps its decisions and edits; another
 * one is open again, unless it was accepted: then it stays, with a note.
 */
export function renewed(before: DraftFile | null, now: DraftFile): DraftFile {
  if (before === null) return now;
  if (before.page.text === now.page.text && sameResults(before, now)) return before;
  const left = [...before.drafts];
  const drafts = now.drafts.map((draft): DraftRecord => {
    const index = left.findIndex((one) => one.result === draft.result || one.meeting.id === draft.meeting.id);
    const [old] = index === -1 ? [] : left.splice(index, 1);
    if (old === undefined) return draft;
    if (old.result === draft.result) return old;
    return old.decision === "ACCEPTED" ? { ...old, note: "The page has changed since this was accepted." } : draft;
  });
  const kept = left
    .filter(({ decision }) => decision === "ACCEPTED")
    .map((draft) => ({ ...draft, note: "The page no longer says this." }));
  return { ...now, drafts: [...drafts, ...kept] };
}

function sameResults(before: DraftFile, now: DraftFile): boolean {
  return (
    before.drafts.length === now.drafts.length &&
    now.drafts.every(({ result }, index) => before.drafts[index]?.result === result)
  );
}
