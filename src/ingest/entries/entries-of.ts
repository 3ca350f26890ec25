import type { PageNames } from "../clause/page-names.js";
import { readSentence, type Sentence } from "../clause/read-sentence.js";
import { type Block, blocksOf } from "../layout/blocks.js";
import { sentencesOf } from "../layout/sentences.js";
import { withoutClutter } from "./clutter.js";
import type { Entry } from "./entry.js";
import { listedEntries } from "./listed-entries.js";
import { proseEntries } from "./prose-entries.js";

/** A block with its sentences read. */
export interface ReadBlock {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
}

/** The entries of a page, with what stands before the first and is about none. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly blocks: readonly ReadBlock[];
}

/** Cuts a page into entries: by labelled lines where it is a list of them, else by its headings and by what its sentences tell. */
export function entriesOf(text: string, names: PageNames): Entries {
  const all = blocksOf(text).map((block, index) => ({
    block,
    sentences: sentencesOf(text, block.label === null ? block : block.label.value).map((span) =>
      readSentence(text, span, index, names),
    ),
  }));
  const blocks = withoutClutter(text, all);
  const listed = blocks.some(({ block }) => block.label?.kind === "DATE" || block.label?.kind === "PLACE");
  if (!listed) return { entries: proseEntries(text, blocks), blocks };
  const list = listedEntries(text, blocks);
  const start = list[0]?.span.start ?? 0;
  // news items may stand above a list: what bears the day of its publication is no introduction
  const above = proseEntries(
    text,
    blocks.filter(({ block }) => block.end <= start),
  );
  // the hotel at the end of a concept note makes no list of it
  const [only] = list;
  const named = only?.headings.some(({ meetings }) => meetings.some(({ plural }) => !plural)) === true;
  if (list.length === 1 && only?.opening === null && !named && above.length > 0)
    return { entries: proseEntries(text, blocks), blocks };
  const news = above.filter(({ published }) => published !== null);
  return { entries: [...news, ...list].map((entry, index) => ({ ...entry, number: index + 1 })), blocks };
}
