import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { asJson } from "../ingest/draft/as-json.js";
import type { Draft } from "../ingest/draft/draft.js";
import { knowledgeOf, readDrafts } from "../ingest/draft/read-drafts.js";
import {
  draftPaths,
  draftPlace,
  readDraftFile,
  renewed,
  UnreadableDraft,
  writeDraftFile,
} from "../ingest/proposal/draft-files.js";
import { propose } from "../ingest/proposal/propose.js";
import { openIn, review } from "../ingest/proposal/review.js";
import { type Page, UnreadablePage } from "../ingest/reading/page.js";
import { readPages } from "../ingest/reading/read-pages.js";
import { readSeeds } from "../loading/seeds/read-seeds.js";
import { UnwritableFile } from "../loading/write-together.js";

const usage = `npm run ingest -- PAGE… [--format drafts|json|text] [--drafts DIR] [--seeds DIR]
npm run ingest -- --review [DRAFT…]
Reads saved pages (text, HTML, PDF, DOCX, or a list of saved pages) and proposes the meetings they tell of.
--format drafts  writes a draft file for each page (the default), for a person to edit or review
--format json    prints one JSON document on standard output, and nothing else there
--format text    prints the text as read, in which every quote stands
--review         asks in the terminal, value by value; what was answered is kept, so it can be left and taken up again
Every file is read, also behind one that cannot be; its reason stands on standard error.
Exit: 0 with drafts, 3 when no page holds a meeting, 2 when a file cannot be read (then also with drafts of the others),
1 when a draft cannot be written, or the draft file of a page is not in the form of one.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: "string", default: "drafts" },
    drafts: { type: "string", default: "drafts" },
    seeds: { type: "string", default: "seeds" },
    review: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

try {
  await main();
} catch (error) {
  if (!(error instanceof UnwritableFile || error instanceof UnreadableDraft)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (values.help) console.log(usage);
  else if (values.review) await reviewAll(positionals.length > 0 ? positionals : await draftPaths(values.drafts));
  else if (positionals.length === 0 || !["drafts", "json", "text"].includes(values.format)) {
    console.error(usage);
    process.exitCode = 2;
  } else await ingest();
}

async function ingest(): Promise<void> {
  const pages: Page[] = [];
  let unreadable = false;
  for (const file of positionals) {
    try {
      pages.push(...(await readPages(file)));
    } catch (error) {
      if (!(error instanceof UnreadablePage)) throw error;
      unreadable = true;
      console.error(error.message);
    }
  }
  for (const { file, notes } of pages) for (const note of notes) console.error(`${file}: ${note}`);
  if (values.format === "text") await write(pages.map(({ text }) => text));
  const knowledge = knowledgeOf((await readSeeds(values.seeds)).graph);
  const read = pages.map((page) => ({ page, drafts: readDrafts(page, knowledge) }));
  const count = read.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (values.format === "json") {
    await write(jsonOf(read));
  }
  let unwritten = false;
  if (values.format === "drafts") {
    for (const { page, drafts } of read) {
      try {
        await writeDrafts(page, drafts);
      } catch (error) {
        if (!(error instanceof UnwritableFile || error instanceof UnreadableDraft)) throw error;
        unwritten = true;
        console.error(error.message);
      }
    }
  }
  process.exitCode = unwritten ? 1 : unreadable ? 2 : count === 0 ? 3 : 0;
}

async function writeDrafts(page: Page, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return console.error(`${page.file}: holds no meeting`);
  const { path, name, before } = await draftPlace(values.drafts, page.file);
  const file = renewed(before, propose(page, drafts, name));
  await writeDraftFile(path, file);
  const open = file.drafts.filter(({ decision }) => decision === "OPEN").length;
  console.log(`${path}: ${file.drafts.length} drafts, ${open} open`);
}

/** One JSON document, a draft at a time: those of a large page are more than one text can hold. */
function* jsonOf(read: readonly { readonly page: Page; readonly drafts: readonly Draft[] }[]): Generator<string> {
  let first = true;
  yield '{\n  "drafts": [';
  for (const { page, drafts } of read) {
    for (const draft of drafts) {
      const written = JSON.stringify(asJson(page, draft), null, 2).replaceAll("\n", "\n    ");
      yield `${first ? "" : ","}\n    ${written}`;
      first = false;
    }
  }
  yield first ? "]\n}\n" : "\n  ]\n}\n";
}

/** Writes to standard output as fast as it is read; whoever stops reading (`| head`) ends it quietly. */
async function write(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
  }
}

async function reviewAll(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return refuse(`${values.drafts}: holds no drafts; read a page first: npm run ingest -- PAGE`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const answers = lines[Symbol.asyncIterator]();
  let answered = 0;
  let interrupted = false;
  lines.on("SIGINT", () => {
    interrupted = true;
    lines.close();
  });
  const ask = async (question: string): Promise<string | null> => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    if (done === true) return null;
    answered += 1;
    return String(value);
  };
  let left = 0;
  for (const path of paths) {
    const file = await readDraftFile(path).catch((error: unknown) =>
      error instanceof UnreadableDraft ? error : raise(error),
    );
    if (file === null || file instanceof UnreadableDraft) {
      refuse(file === null ? `${path}: there is no such draft file` : file.message);
      break;
    }
    const going = await review(file, {
      ask,
      say: (text) => console.log(text),
      save: (changed) => writeDraftFile(path, changed),
    });
    left += openIn(file);
    if (!going) break;
  }
  lines.close();
  console.log(
    left === 0 ? "\nNothing is left open." : `\n${left} values are left open; the same command goes on there.`,
  );
  if (interrupted) process.exitCode = 130;
  else if (left > 0 && answered === 0 && process.stdin.isTTY !== true)
    refuse("--review asks in a terminal, and here is none: edit the draft file, or give the answers on standard input");
}

function refuse(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}

function raise(error: unknown): never {
  throw error;
}
