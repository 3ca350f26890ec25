import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Knowledge } from "../../src/ingest/draft/read-drafts.js";
import { readPages } from "../../src/ingest/reading/read-pages.js";
import { knowledge, read } from "./reading.js";

let folder: string;
let known: Knowledge;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  known = await knowledge();
});
afterAll(() => rm(folder, { recursive: true }));
const written = async (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

test.each([
  ["empty.txt", "", "is empty"],
  ["blank.txt", " \n\n ", "holds no text"],
  ["binary.bin", Buffer.from([0, 1, 2, 255, 0, 3]), "is a binary file"],
  ["broken.pdf", "%PDF-1.7\nnothing", "is a damaged PDF"],
  ["packed.docx", Buffer.from("PK\u0003\u0004rest", "latin1"), "is a packed file that is no Word document"],
  ["list.txt", "https://example.org/page\n", "nothing is fetched"],
])("%s is refused with the reason", async (name, content, reason) => {
  await expect(readPages(await written(name, content))).rejects.toThrow(reason);
});

test("a file of more than 32 MB is not opened", async () => {
  await expect(readPages(await written("large.txt", Buffer.alloc(33 * 1024 * 1024, "a")))).rejects.toThrow(
    "33 MB; at most 32 MB",
  );
});

test("a missing file and a folder are refused", async () => {
  await expect(readPages(join(folder, "none.txt"))).rejects.toThrow("there is no such file");
  await expect(readPages(folder)).rejects.toThrow("is not a file");
});

test("scripts and hidden text of HTML are neither run nor read", async () => {
  const html =
    '<html><body><script>x="The SOM took place in Oslo on 1 May 2024"</script><p hidden>Hidden</p><p style="display:none">Unseen</p><p>Shown</p></body></html>';
  const [page] = await readPages(await written("page.html", html));
  expect(page?.text.trim()).toBe("Shown");
});

test("a page in Arabic says that it is not supported, and still gives what stands in Latin script", async () => {
  const [page] = await readPages(
    await written(
      "arabic.txt",
      "اجتماع كبار المسؤولين لعملية الخرطوم في القاهرة. Senior Officials' Meeting, Cairo, 17 April 2024",
    ),
  );
  expect(page?.notes.join()).toContain("Arabic script, which is not supported yet");
});

test("an address list gives its saved pages with their addresses", async () => {
  await written("saved.txt", "The Senior Officials' Meeting took place in Cairo on 17 April 2024.");
  const [page] = await readPages(await written("addresses.txt", "https://example.org/news saved.txt\n"));
  expect(page).toMatchObject({ url: "https://example.org/news", file: join(folder, "saved.txt") });
});

test("text that says nothing of a meeting gives none", () => {
  expect(
    read(
      "Germany supports the Khartoum Process. Kenya hosts 600,000 refugees. In 2018 the Global Compact was adopted in Marrakesh.",
      known,
    ),
  ).toEqual([]);
});

test.each([
  [
    "prose",
    "On 4 May 2018, Kenya hosted the Thematic Meeting on Data in Nairobi, and 60 delegates from IOM, UNHCR and Egypt took part in it.\n\n",
  ],
  ["words with capitals", "Alpha Beta of the Gamma "],
  ["days", "12 and 13, 14 to 15 - "],
  ["brackets", "hosted by Kenya and Germany in the ( "],
  ["one word", "a"],
])("twice as much takes twice the time: %s", (_, piece) => {
  // of two runs the shorter one: what else the machine does only makes a run longer
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const runs = [0, 1].map(() => {
      const start = process.cpuUsage();
      read(text, known);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...runs);
  };
  time(30_000);
  const short = time(100_000);
  expect(time(200_000)).toBeLessThan(short * 2.3 + 100);
});
