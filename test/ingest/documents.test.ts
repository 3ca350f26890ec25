import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readPages } from "../../src/ingest/reading/read-pages.js";
import { type Placed, pdfOf } from "./pdf.js";
import { zipOf } from "./zip.js";

let folder: string;
let server: Server;
const asked: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "documents-"));
  server = createServer(({ url }, response) => {
    asked.push(url ?? "");
    response.end("<p>Fetched on 1 May 2024</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});
const read = async (name: string, bytes: Buffer | string) => {
  await writeFile(join(folder, name), bytes);
  const [page] = await readPages(join(folder, name));
  if (page === undefined) throw new Error("no page");
  return page;
};

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const types = `<?xml version="1.0"?><Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const start = `<?xml version="1.0"?><Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;
const documentOf = (body: string, before = "") =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`;
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const docxOf = (document: string, parts: Readonly<Record<string, string>> = {}) =>
  zipOf(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": types,
        "_rels/.rels": start,
        "word/document.xml": document,
        ...parts,
      }).map(([name, content]) => [name, Buffer.from(content)]),
    ),
  );

describe("Word", () => {
  test("a document with macros is read without them, and says so", async () => {
    const bytes = docxOf(documentOf(paragraph("The meeting took place.")), { "word/vbaProject.bin": "Sub AutoOpen()" });
    expect(await read("macros.docx", bytes)).toMatchObject({
      text: "The meeting took place.",
      notes: ["holds macros, which were not run"],
    });
  });

  test("what a document points to is not fetched, nor a file beside it opened", async () => {
    await writeFile(join(folder, "secret.txt"), "Secret of 1 May 2024");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const external = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`;
    const relations = `<?xml version="1.0"?><Relationships xmlns="${packaged}/relationships">${[
      external("rId1", "image", `${address}/image.png`),
      external("rId2", "attachedTemplate", `${address}/template.dotm`),
      external("rId3", "hyperlink", `${address}/page`),
      external("rId4", "image", `file://${folder}/secret.txt`),
      external("rId5", "subDocument", `${address}/part.docx`),
    ].join("")}</Relationships>`;
    const picture = (id: string) =>
      `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const body = `${paragraph("Before")}${picture("rId1")}${picture("rId4")}<w:subDoc r:id="rId5"/><w:p><w:hyperlink r:id="rId3"><w:r><w:t>A link</w:t></w:r></w:hyperlink></w:p>${paragraph("After")}`;
    const bytes = docxOf(documentOf(body), { "word/_rels/document.xml.rels": relations });
    const { text } = await read("external.docx", bytes);
    expect(text).toMatch(/^Before\s+A link\s+After$/);
    expect(asked).toEqual([]);
  });

  const bomb = `<!DOCTYPE bomb [<!ENTITY a0 "lol">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  test.each(["&a12;", "&file;"])("an entity of its own is not looked up: %s", async (entity) => {
    const bytes = docxOf(documentOf(paragraph(`Before ${entity} after`), bomb));
    const result = await read("bomb.docx", bytes).then(
      ({ text }) => text,
      (error: unknown) => String(error),
    );
    expect(result).toMatch(/is a damaged Word document|^Before .{0,10} after$/);
  });
});

test("entities that a page of XHTML declares are not looked up", async () => {
  const declared = `<!DOCTYPE html [<!ENTITY a0 "lol">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const { text } = await read(
    "bomb.xhtml",
    `<?xml version="1.0"?>${declared}<html><body><p>Before &a12; &file; after</p></body></html>`,
  );
  expect(text).toMatch(/Before &a12; &file; after$/);
  expect(text.length).toBeLessThan(5_000);
});

describe("PDF", () => {
  test("cells of a row stay together, also where one has more lines than the next", async () => {
    const rows: Placed[] = [
      [60, 700, "Thematic Workshop on"],
      [60, 686, "Data and Return"],
      [260, 700, "3 May 2019"],
      [400, 700, "Rome, Italy"],
      [60, 650, "Training on Borders"],
      [260, 650, "4 and 5"],
      [260, 636, "June 2019"],
      [400, 650, "Oslo, Norway"],
    ];
    expect((await read("table.pdf", pdfOf([rows]))).text).toBe(
      "Thematic Workshop on Data and Return\n3 May 2019 Rome, Italy\n\nTraining on Borders 4 and 5\nJune 2019\nOslo, Norway",
    );
  });

  test("of more than 1,000 pages the first are read, and that is said", async () => {
    const pages = Array.from({ length: 1_010 }, (_, page): Placed[] => [
      [60, 700, `On page ${page} the meeting is told of`],
      [60, 680, "with one more line for each of them."],
    ]);
    const { text, notes } = await read("long.pdf", pdfOf(pages));
    expect(notes).toEqual(["has 1010 pages; the first 1000 were read"]);
    expect(text).toContain("On page 999 ");
    expect(text).not.toContain("On page 1000 ");
  });
});
