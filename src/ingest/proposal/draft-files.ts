import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Document, parse } from "yaml";
import { ZodError } from "zod";
import { writeTogether } from "../../loading/write-together.js";
import { hash, pageName } from "./ids.js";
import { type DraftFile, type DraftRecord, draftFile } from "./record.js";

const head = ` Read by \`npm run ingest\`, for a person to decide on: edit what is wrong, set a value's \`decision\` to REJECTED to
 leave it out, set the draft's \`decision\` to ACCEPTED or REJECTED, then run \`npm run accept\`.
 Or answer value by value: \`npm run ingest -- --review\`. Where an id is null the registry does not know the name.`;

/** A draft file that is not in the form of one, as a person may have left it. */
export class UnreadableDraft extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path}: is not in the form of a draft file (${reasonOf(cause)}); it is as it was`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof ZodError) {
    const [issue] = cause.issues;
    return issue === undefined ? "" : `${issue.path.join(".") || "the file"}: ${issue.message}`;
  }
  return cause instanceof Error ? (cause.message.split("\n", 1)[0] ?? "") : String(cause);
}

/** Where the drafts of a page go, what was decided there before, and the name of its source. */
export interface DraftPlace {
  readonly path: string;
  readonly name: string;
  readonly before: DraftFile | null;
}

/**
 * The place for the drafts of a page: called after its file, and after its path as well where the file of that name is
 * another page's. @throws UnreadableDraft
 */
export async function draftPlace(directory: string, file: string): Promise<DraftPlace> {
  const name = pageName(file);
  for (const tried of [name, `${name}-${hash(resolve(file)).slice(0, 8)}`]) {
    const path = join(directory, `${tried}.yaml`);
    const before = await readDraftFile(path);
    if (before === null || resolve(before.page.file) === resolve(file)) return { path, name: tried, before };
  }
  throw new UnreadableDraft(join(directory, `${name}.yaml`), new Error(`it is of another page than ${file}`));
}

/** The draft files of a directory. */
export async function draftPaths(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(directory, name));
}

/** A draft file; null when there is none. @throws UnreadableDraft */
export async function readDraftFile(path: string): Promise<DraftFile | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return draftFile.parse(parse(text));
  } catch (error) {
    throw new UnreadableDraft(path, error);
  }
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
