import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { asJson } from "../ingest/draft/as-json.js";
import { knowledgeOf, readDrafts } from "../ingest/draft/read-drafts.js";
import { draftPath, draftPaths, readDraftFile, renewed, writeDraftFile } from "../ingest/proposal/draft-files.js";
import { propose } from "../ingest/proposal/propose.js";
import { review } from "../ingest/proposal/review.js";
import { type Page, UnreadablePage } from "../ingest/reading/page.js";
import { readPages } from "../ingest/reading/read-pages.js";
import { readSeeds } from "../loading/seeds/read-seeds.js";

const usage = `npm run ingest -- PAGE… [--format drafts|json|text] [--drafts DIR] [--seeds DIR]
npm run ingest -- --review [DRAFT…]
Reads saved pages (text, HTML, PDF, DOCX, or a list of saved pages) and proposes the meetings they tell of.
--format drafts  writes a draft file for each page (the default), for a person to edit or review
--format json    prints one JSON document on standard output, and nothing else there
--format text    prints the text as read, in which every quote stands
--review         asks in the terminal, value by value; what was answered is kept, so it can be left and taken up again
Exit: 0 with drafts, 3 when no page holds a meeting, 2 when a file cannot be read.`;

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

if (values.help) console.log(usage);
else if (values.review) await reviewAll(positionals.length > 0 ? positionals : await draftPaths(values.drafts));
else if (positionals.length === 0 || !["drafts", "json", "text"].includes(values.format)) {
  console.error(usage);
  process.exitCode = 2;
} else await ingest();

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
  if (values.format === "text") for (const { text } of pages) process.stdout.write(text);
  const knowledge = knowledgeOf((await readSeeds(values.seeds)).graph);
  const read = pages.map((page) => ({ page, drafts: readDrafts(page, knowledge) }));
  const count = read.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (values.format === "json") {
    const drafts = read.flatMap(({ page, drafts: own }) => own.map((draft) => asJson(page, draft)));
    process.stdout.write(`${JSON.stringify({ drafts }, null, 2)}\n`);
  }
  if (values.format === "drafts") {
    for (const { page, drafts } of read) {
      if (drafts.length === 0) {
        console.error(`${page.file}: holds no meeting`);
        continue;
      }
      const path = draftPath(values.drafts, page.file);
      const file = renewed(await readDraftFile(path), propose(page, drafts));
      await writeDraftFile(path, file);
      console.log(
        `${path}: ${file.drafts.length} drafts, ${file.drafts.filter(({ decision }) => decision === "OPEN").length} open`,
      );
    }
  }
  process.exitCode = unreadable ? 2 : count === 0 ? 3 : 0;
}

async function reviewAll(paths: readonly string[]): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string | null> => {
    process.stdout.write(question);
    const { value, done } = await answers.next();
    return done === true ? null : String(value);
  };
  for (const path of paths) {
    const file = await readDraftFile(path);
    if (file === null) {
      console.error(`${path}: there is no such draft file`);
      process.exitCode = 2;
      break;
    }
    const going = await review(file, {
      ask,
      say: (text) => console.log(text),
      save: (changed) => writeDraftFile(path, changed),
    });
    if (!going) break;
  }
  lines.close();
}
