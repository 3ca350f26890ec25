import { asJson, type JsonDraft } from "../../src/ingest/draft/as-json.js";
import { type Knowledge, knowledgeOf, readDrafts } from "../../src/ingest/draft/read-drafts.js";
import type { Page } from "../../src/ingest/reading/page.js";
import { readSeeds } from "../../src/loading/seeds/read-seeds.js";

/** What the seeds of this project let the reader know. */
export async function knowledge(): Promise<Knowledge> {
  return knowledgeOf((await readSeeds("seeds")).graph);
}

/** A text as a page. */
export function pageOf(text: string): Page {
  return { file: "page.txt", format: "text", text, url: null, notes: [] };
}

/** The drafts of a text, as machines get them. */
export function read(text: string, known: Knowledge): readonly JsonDraft[] {
  const page = pageOf(text);
  return readDrafts(page, known).map((draft) => asJson(page, draft));
}

/** Each meeting of a page, whose paragraphs are given, in one line: its kind, its days, where it was. */
export function meetingLines(known: Knowledge, paragraphs: readonly string[]): readonly string[] {
  return read(paragraphs.join("\n\n"), known).map(({ kind, startDate, endDate, notBefore, notAfter, city, online }) =>
    [
      kind ?? "?",
      startDate === null ? `${notBefore}..${notAfter}` : startDate === endDate ? startDate : `${startDate}/${endDate}`,
      city ?? (online ? "online" : "?"),
    ].join(" "),
  );
}

/** The first draft of a page that announces a meeting and then tells this of it. */
export function toldOfOne(sentence: string, known: Knowledge): JsonDraft | undefined {
  return read(
    `The Thematic Meeting of the Khartoum Process on Data took place in Rome on 3 May 2018. ${sentence}`,
    known,
  )[0];
}
