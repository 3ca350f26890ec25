import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { asJson } from "../../src/ingest/draft/as-json.js";
import { readDrafts } from "../../src/ingest/draft/read-drafts.js";
import { readGold } from "../../src/ingest/measure/gold.js";
import { newScore, type Score, score } from "../../src/ingest/measure/score.js";
import { rates } from "../../src/ingest/measure/table.js";
import { readPages } from "../../src/ingest/reading/read-pages.js";
import { knowledge } from "./reading.js";

/** The pages that the rules were developed on; `blind` was measured once before it was looked at. */
const folders = ["test/ingest/pages/open", "test/ingest/pages/blind"];
let total: Score;

beforeAll(async () => {
  const known = await knowledge();
  total = newScore();
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => `${folder}/${name}`)),
  );
  for (const name of names.flat().filter((one) => !one.endsWith(".yaml"))) {
    const pages = await readPages(name);
    const drafts = pages.flatMap((page) => readDrafts(page, known).map((draft) => asJson(page, draft)));
    const gold = readGold(await readFile(name.replace(/\.[a-z]+$/, ".yaml"), "utf8"));
    score(total, name, drafts, gold, known.names);
    for (const page of pages)
      for (const draft of drafts)
        for (const { quote, start } of draft.evidence) expect(page.text.startsWith(quote, start)).toBe(true);
  }
});

describe("the open pages", () => {
  test("hold 161 meetings, of which none is missed and none invented", () => {
    expect(total.fields.get("meetings")).toEqual({ right: 161, wrong: 0, missed: 0 });
  });

  test.each([
    ["date", 0.95],
    ["place", 0.95],
    ["kind", 0.9],
    ["dialogues", 0.9],
    ["frameworks", 0.9],
    ["participants", 0.9],
    ["themes", 0.7],
  ])("%s: F1 of %d at least", (field, least) => {
    expect(rates(total.fields.get(field) ?? { right: 0, wrong: 1, missed: 1 }).f1).toBeGreaterThanOrEqual(least);
  });

  test.each(["hosts", "coHosts", "chairs", "coChairs"])("%s: precision 0.97 and recall 0.9 at least", (field) => {
    const { precision, recall } = rates(total.fields.get(field) ?? { right: 0, wrong: 1, missed: 1 });
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
