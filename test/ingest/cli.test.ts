import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ingest-"));
  await put("page.txt", "On 4 June 2019, Egypt hosted a thematic meeting on remittances in Berlin.");
  await put("other.txt", "On 5 May 2018, Kenya hosted a workshop on data in Nairobi.");
  await put("none.txt", "Germany supports the Khartoum Process.");
  await put("empty.txt", "");
  await mkdir(join(folder, "a folder"));
});
afterAll(() => rm(folder, { recursive: true }));
const put = (name: string, content: string) => writeFile(join(folder, name), content);

/** Runs a command as a person does; `takes` is how much of its output is read before it is closed. */
function run(
  command: string,
  words: readonly string[],
  takes = Number.POSITIVE_INFINITY,
): Promise<{ readonly code: number | null; readonly out: string; readonly told: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "src/cli", command), ...words], { cwd: root });
  let out = "";
  let told = "";
  child.stdin.end();
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.length >= takes) child.stdout.destroy();
  });
  child.stderr.on("data", (chunk) => {
    told += String(chunk);
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, told })));
}
const ingest = (words: readonly string[], takes?: number) => run("ingest.ts", words, takes);
const json = (...names: readonly string[]) => ingest(["--format", "json", ...names.map((name) => join(folder, name))]);

test("prints one JSON document and nothing else, exit 0; a name may have spaces and any letters", async () => {
  await put("la réunion à Оше.txt", await readFile(join(folder, "page.txt"), "utf8"));
  const { code, out, told } = await json("la réunion à Оше.txt");
  expect({ code, told }).toEqual({ code: 0, told: "" });
  expect(JSON.parse(out)).toMatchObject({
    drafts: [{ file: join(folder, "la réunion à Оше.txt"), startDate: "2019-06-04", city: "Berlin" }],
  });
});

test("a page without a meeting gives an empty document, exit 3", async () => {
  const { code, out } = await json("none.txt");
  expect({ code, document: JSON.parse(out) }).toEqual({ code: 3, document: { drafts: [] } });
});

test("of several files each that can be read is, and the reasons of the others stand apart, exit 2", async () => {
  const { code, out, told } = await json("page.txt", "missing.txt", "a folder", "empty.txt", "none.txt", "other.txt");
  expect(code).toBe(2);
  const { drafts } = JSON.parse(out) as { readonly drafts: readonly { readonly file: string }[] };
  expect(drafts.map(({ file }) => file)).toEqual([join(folder, "page.txt"), join(folder, "other.txt")]);
  expect(told.trim().split("\n")).toEqual([
    `${join(folder, "missing.txt")}: there is no such file`,
    `${join(folder, "a folder")}: is not a file`,
    `${join(folder, "empty.txt")}: is empty`,
  ]);
});

test("a reader that goes away ends it quietly", async () => {
  await put(
    "long.txt",
    Array.from(
      { length: 400 },
      (_, at) => `On ${1 + (at % 28)} May ${1980 + (at % 40)}, Kenya hosted a workshop on data in Nairobi.`,
    ).join("\n\n"),
  );
  const { code, told } = await ingest(["--format", "json", join(folder, "long.txt")], 1);
  expect({ code, told }).toEqual({ code: 0, told: "" });
});

test("without a file or with an unknown format it tells how it is used, exit 2", async () => {
  for (const words of [[], ["--format", "xml", join(folder, "page.txt")]]) {
    const { code, out, told } = await ingest(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(told).toContain("npm run ingest -- PAGE");
  }
});

test("two pages of one name have a draft file and a source each, also where the name has no Latin letter", async () => {
  const drafts = join(folder, "drafts");
  await put("a folder/page.txt", "On 5 May 2018, Kenya hosted a workshop on data in Nairobi.");
  await put("اجتماع.txt", "On 6 May 2018, Kenya hosted a workshop on data in Nairobi.");
  const pages = ["page.txt", "a folder/page.txt", "اجتماع.txt"].map((name) => join(folder, name));
  expect((await ingest(["--drafts", drafts, ...pages])).code).toBe(0);
  // again: no fourth file
  expect((await ingest(["--drafts", drafts, ...pages])).code).toBe(0);
  const names = await readdir(drafts);
  expect(names.toSorted()).toEqual([
    expect.stringMatching(/^page-[0-9a-f]{8}\.yaml$/),
    expect.stringMatching(/^page-[0-9a-f]{8}\.yaml$/),
    "page.yaml",
  ]);
  const sources = await Promise.all(
    names.map(async (name) => /id: (source:\S+)/.exec(await readFile(join(drafts, name), "utf8"))?.[1]),
  );
  expect(new Set(sources).size).toBe(3);
});

test("a draft file that is spoilt is left as it is, told of, and keeps no other page from being read", async () => {
  const drafts = join(folder, "spoilt");
  await mkdir(drafts);
  await put("spoilt/page.yaml", "drafts: [");
  const { code, out, told } = await ingest([
    "--drafts",
    drafts,
    ...["page.txt", "other.txt"].map((name) => join(folder, name)),
  ]);
  expect({ code, out }).toEqual({ code: 1, out: `${join(drafts, "other.yaml")}: 1 drafts, 1 open\n` });
  expect(told).toContain("page.yaml: is not in the form of a draft file");
  expect(await readFile(join(drafts, "page.yaml"), "utf8")).toBe("drafts: [");
  const accepted = await run("accept.ts", ["--drafts", drafts]);
  expect(accepted).toMatchObject({ code: 1, out: "" });
  expect(accepted.told).toContain("Nothing was written.");
});
