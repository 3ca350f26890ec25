import type { Graph } from "../../model/shape.js";
import { ordered, pageNames } from "../clause/page-names.js";
import { entriesOf } from "../entries/entries-of.js";
import type { Entry } from "../entries/entry.js";
import type { KnownProvision } from "../facts/provisions.js";
import { type Names, namesOf } from "../names/registry.js";
import type { Page } from "../reading/page.js";
import type { Draft } from "./draft.js";
import { completedByPage } from "./from-the-page.js";
import { datedByOrder } from "./in-order.js";
import { readEntry, type Surroundings } from "./read-entry.js";

/** What the reader knows before it reads: the registry's names and numbered parts. */
export interface Knowledge {
  readonly names: Names;
  readonly provisions: readonly KnownProvision[];
}

/** What a graph (that of the seed files) lets the reader know. */
export function knowledgeOf(graph: Graph): Knowledge {
  const framework = new Map(
    graph.edges.filter(({ kind }) => kind === "PROVISION_OF").map(({ from, to }) => [from, to]),
  );
  const provisions = graph.nodes
    .filter(({ kind }) => kind === "Provision")
    .map(({ id, properties }) => ({ id, code: String(properties.code), framework: framework.get(id) ?? "" }));
  return { names: namesOf(graph), provisions };
}

/** The meetings that a page tells of, one draft each, in the order of the page. */
export function readDrafts(page: Page, { names, provisions }: Knowledge): readonly Draft[] {
  const { text } = page;
  const found = pageNames(text, names);
  const { entries, blocks } = entriesOf(text, found);
  const surroundings = { text, page: found, blocks: ordered(blocks.map(({ block }) => block)), provisions };
  const drafts = entries.map((entry) => readBounded(entry, surroundings));
  return completedByPage(
    datedByOrder(drafts),
    text,
    found,
    names,
    entries.some(({ listed }) => listed),
  );
}

/** The longest account of one meeting, in characters, that facts are read from: a report of some seventy pages. */
const longestEntry = 200_000;

/** Reads an entry; of one that is longer than any account of a meeting its beginning, and says so. */
function readBounded(entry: Entry, surroundings: Surroundings): Draft {
  let length = 0;
  const cut = entry.sentences.findIndex(({ start, end }) => {
    length += end - start;
    return length > longestEntry;
  });
  const rest = entry.sentences.slice(Math.max(1, cut));
  const [first] = rest;
  const last = rest.at(-1);
  if (cut === -1 || first === undefined || last === undefined) return readEntry(entry, surroundings);
  const draft = readEntry({ ...entry, sentences: entry.sentences.slice(0, Math.max(1, cut)) }, surroundings);
  const reason = `the account of this meeting is longer than ${longestEntry} characters; from here on it was not read`;
  return { ...draft, notUnderstood: [...draft.notUnderstood, { start: first.start, end: last.end, reason }] };
}
