import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { asJson } from "../ingest/draft/as-json.js";
import { knowledgeOf, readDrafts } from "../ingest/draft/read-drafts.js";
import { readGold } from "../ingest/measure/gold.js";
import { newScore, score } from "../ingest/measure/score.js";
import { scoreTable } from "../ingest/measure/table.js";
import { readPages } from "../ingest/reading/read-pages.js";
import { readSeeds } from "../loading/seeds/read-seeds.js";

const usage = `npm run ingest:measure -- --gold FILE --page FILE [--gold FILE --page FILE …] [--differences] [--calibrate] [--seeds DIR]
Precision, recall and F1 of the reader on pages with a known reading; the nth --gold is that of the nth --page.
--differences  lists every wrong and missed value
--calibrate    prints how often each rule was right, as the table of src/ingest/draft/confidence.ts`;

const { values } = parseArgs({
  options: {
    gold: { type: "string", multiple: true },
    page: { type: "string", multiple: true },
    seeds: { type: "string", default: "seeds" },
    differences: { type: "boolean", default: false },
    calibrate: { type: "boolean", default: false },
  },
});
const golds = values.gold ?? [];
const pages = values.page ?? [];
if (golds.length === 0 || golds.length !== pages.length) {
  console.error(usage);
  process.exit(2);
}

const knowledge = knowledgeOf((await readSeeds(values.seeds)).graph);
const total = newScore();
for (const [index, file] of pages.entries()) {
  const gold = readGold(await readFile(golds[index] ?? "", "utf8"));
  const drafts = (await readPages(file)).flatMap((page) =>
    readDrafts(page, knowledge).map((draft) => asJson(page, draft)),
  );
  score(total, file, drafts, gold, knowledge.names);
}
console.log(scoreTable(total));
if (values.differences) {
  for (const { file, meeting, field, value, is } of total.differences)
    console.log(`${is.padEnd(6)} ${field}: ${value}   (${meeting}; ${file})`);
}
if (values.calibrate) {
  for (const [rule, { right, wrong }] of [...total.rules].sort(([one], [other]) => (one < other ? -1 : 1))) {
    console.log(`  "${rule}": ${((right + 1) / (right + wrong + 2)).toFixed(2)}, // ${right} of ${right + wrong}`);
  }
}
