import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { asJson } from "../../src/ingest/draft/as-json.js";
import { type Knowledge, readDrafts } from "../../src/ingest/draft/read-drafts.js";
import { textOfHtml } from "../../src/ingest/reading/html/text-of-html.js";
import { joinedHyphens } from "../../src/ingest/reading/pdf-lines/hyphens.js";
import { readPages } from "../../src/ingest/reading/read-pages.js";
import { knowledge } from "./reading.js";
import { zipOf } from "./zip.js";

let known: Knowledge;
let folder: string;
beforeAll(async () => {
  known = await knowledge();
  folder = await mkdtemp(join(tmpdir(), "formats-"));
});
afterAll(() => rm(folder, { recursive: true }));
const fixture = (name: string) => `test/ingest/fixtures/${name}`;
const pageOf = async (path: string) => {
  const [page] = await readPages(path);
  if (page === undefined) throw new Error("no page");
  return page;
};
const draftsOf = async (path: string) => {
  const page = await pageOf(path);
  const drafts = readDrafts(page, known).map((draft) => asJson(page, draft));
  for (const { evidence } of drafts)
    for (const { quote, start, end } of evidence) expect(page.text.slice(start, end)).toBe(quote);
  return drafts;
};
const textOf = (body: string) => textOfHtml(`<html><body>${body}</body></html>`).text.trim();

describe("a page of a content management system", () => {
  test("gives its own text, with the year of a time, the day of publication and whose page it is", async () => {
    const { text, url } = await pageOf(fixture("cms.html"));
    expect(text).toBe(
      "Thematic Meeting on Return\n\nPublished: 7 June 2019\n\nOn 4 June 2019, Portugal hosted the Thematic Meeting of the Rabat Process on Return in Lisbon. Representatives of IOM took part.\n\nCo-host: Ghana\n\nPage title: Thematic Meeting on Return | A Dialogue",
    );
    expect(url).toBe("https://example.org/news/return");
  });

  test("tells what was left out where it names a day, and the event of its metadata", async () => {
    const { notes } = await pageOf(fixture("cms.html"));
    expect(notes).toEqual([
      expect.stringContaining("cookies since 1 May 2018"),
      expect.stringContaining("Steering Committee Meeting in Rome"),
      expect.stringContaining("Another meeting, 2020-01-02, Oslo"),
    ]);
  });

  test("is one meeting, with evidence that stands in the text", async () => {
    expect(await draftsOf(fixture("cms.html"))).toMatchObject([
      { startDate: "2019-06-04", city: "Lisbon", hosts: [{ label: "Portugal" }] },
    ]);
  });
});

describe("HTML", () => {
  test.each([
    [
      "a box beside the text that says when and where is kept",
      "<p>News</p><aside>When: 3 May 2019</aside>",
      "News\n\nWhen: 3 May 2019",
    ],
    ["a form around the whole page is looked through", "<form><p>The text</p><button>Go</button></form>", "The text"],
    [
      "a page that is all clutter is read as it is",
      `<div class="related">${"<p>On 4 May 2019 they met.</p>".repeat(30)}</div>`,
      Array(30).fill("On 4 May 2019 they met.").join("\n\n"),
    ],
    [
      "cells below each other are records",
      "<table><tr><th>Event</th><th>Year</th><th>Date</th><th>Venue</th></tr><tr><td>Workshop on Data</td><td rowspan=2>2019</td><td>3 May</td><td>Rome</td></tr><tr><td>Training</td><td>4 June</td><td>Oslo</td></tr></table>",
      "Workshop on Data\nDate: 3 May 2019\nVenue: Rome\n\nTraining\nDate: 4 June 2019\nVenue: Oslo",
    ],
    [
      "a heading before each value makes labelled lines",
      "<table><tr><td>Date</td><td>3 May 2019</td></tr><tr><td>Place</td><td>Rome</td></tr></table>",
      "Date: 3 May 2019\nPlace: Rome",
    ],
    [
      "a table that lays out the page is read through",
      `<table><tr><td><table><tr><td>In it</td></tr></table></td><td><p>Beside</p></td></tr></table>`,
      "In it\n\nBeside",
    ],
    [
      "definitions are labelled lines",
      "<dl><dt>Date:</dt><dd>3 May 2019</dd><dt>Place</dt><dd>Rome</dd></dl>",
      "Date: 3 May 2019\nPlace: Rome",
    ],
  ])("%s", (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });

  test("nested 100,000 deep is read in linear time, with its text", () => {
    const nested = `${"<div>".repeat(100_000)}deep${"</div>".repeat(100_000)}<p>after</p>`;
    const start = performance.now();
    expect(textOf(nested)).toBe("deep\n\nafter");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("Word", () => {
  test("lists keep their bullets, and rows of a table are meetings", async () => {
    expect((await pageOf(fixture("list.docx"))).text).toContain("• a workshop on data");
    expect(await draftsOf(fixture("list.docx"))).toMatchObject([
      { startDate: "2019-06-04", city: "Lisbon", hosts: [{ label: "Portugal" }] },
      { startDate: "2019-11-05", endDate: "2019-11-06", city: "Accra", hosts: [{ label: "Ghana" }] },
    ]);
  });

  const written = async (name: string, bytes: Buffer) => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const zeros = Buffer.alloc(80 * 1024 * 1024);

  test("a file that unpacks to more than any document is not opened", async () => {
    const bomb = await written("bomb.docx", zipOf({ "word/document.xml": zeros }));
    await expect(readPages(bomb)).rejects.toThrow("unpacks to more than 64 MB");
  });

  test("a file that lies on what it unpacks to is not opened", async () => {
    const lie = await written("lie.docx", zipOf({ "word/document.xml": zeros }, 1000));
    await expect(readPages(lie)).rejects.toThrow("not what it says to be");
  });

  test("another packed file is refused", async () => {
    const other = await written("other.zip", zipOf({ "a.txt": Buffer.from("text") }));
    await expect(readPages(other)).rejects.toThrow("is no Word document");
  });
});

describe("PDF", () => {
  test("columns, hyphens and pages are read as one text; what runs along the pages is left out and told", async () => {
    const { text, notes } = await pageOf(fixture("columns.pdf"));
    expect(text).toContain("and co-hosted by Ghana. Representatives of IOM took part");
    expect(text).not.toMatch(/Annual Report|Page \d/);
    expect(notes).toEqual([expect.stringContaining("Rabat Process - Annual Report 2022")]);
    expect(await draftsOf(fixture("columns.pdf"))).toMatchObject([
      {
        startDate: "2022-05-03",
        endDate: "2022-05-04",
        city: "Lisbon",
        hosts: [{ label: "Portugal" }],
        coHosts: [{ label: "Ghana" }],
      },
    ]);
  });

  test("an encrypted one is refused, and one with a script is only read", async () => {
    await expect(readPages(fixture("encrypted.pdf"))).rejects.toThrow("is an encrypted PDF");
    expect(await readFile(fixture("script.pdf"), "latin1")).toContain("/JavaScript");
    expect((await pageOf(fixture("script.pdf"))).text).not.toContain("launchURL");
  });

  test.each([
    ["migra-\ntion", "migration"],
    ["co-\nhosted", "co-hosted"],
    ["inter-\nregional and inter-regional", "inter-regional and inter-regional"],
    ["re\u00AD\nturn", "return"],
    ["Guinea-\nBissau", "Guinea-\nBissau"],
  ])("a word broken at the end of a line: %j", (broken, whole) => {
    expect(joinedHyphens(broken)).toBe(whole);
  });
});
