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
