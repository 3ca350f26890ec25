import { parseArgs } from "node:util";
import { asJson } from "../ingest/draft/as-json.js";
import { knowledgeOf, readDrafts } from "../ingest/draft/read-drafts.js";
import { type Page, UnreadablePage } from "../ingest/reading/page.js";
import { readPages } from "../ingest/reading/read-pages.js";
import { readSeeds } from "../loading/seeds/read-seeds.js";

const usage = `npm run ingest -- PAGE… [--format json|text] [--seeds DIR]
Reads saved pages (text, HTML, PDF, DOCX, or a list of saved pages) and proposes the meetings they tell of.
--format json  prints one JSON document on standard output
--format text  prints the text as read, in which every quote stands
Exit: 0 with drafts, 3 when no page holds a meeting, 2 when a file cannot be read.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: "string", default: "json" },
    seeds: { type: "string", default: "seeds" },
    help: { type: "boolean", default: false },
  },
});
if (positionals.length === 0 || values.help) {
  console.error(usage);
  process.exit(2);
}

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
const knowledge = knowledgeOf((await readSeeds(values.seeds)).graph);
const drafts = pages.flatMap((page) => readDrafts(page, knowledge).map((draft) => asJson(page, draft)));
process.stdout.write(`${JSON.stringify({ drafts }, null, 2)}\n`);
process.exitCode = unreadable ? 2 : drafts.length === 0 ? 3 : 0;
