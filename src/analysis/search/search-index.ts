import MiniSearch from "minisearch";
import { wordsIn } from "./spelling.js";

/** What can be found of a node. */
export interface SearchDocument {
  readonly id: string;
  /** A node kind. */
  readonly kind: string;
  /** What it is called: name, label, title. */
  readonly name: string;
  readonly acronyms: readonly string[];
  /** Aliases, alternative labels, variants, names in other languages. */
  readonly otherNames: readonly string[];
  /** What it is found by without being called so: a meeting's city and state. */
  readonly context?: readonly string[];
}

/** Where a word stands: documents by their position, ascending, and what finding it there is worth. */
export interface Postings {
  readonly positions: Int32Array;
  readonly weights: Float64Array;
}

/** Everything that can be found, read only. */
export interface SearchIndex {
  /** By id. */
  readonly documents: readonly SearchDocument[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** The words of all documents, to find those that begin like, or are spelt much like, a word of a query. */
  readonly vocabulary: MiniSearch;
  /** By a whole name, acronym or other name as it is searched: the documents that bear it, by their position. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
}

const fieldWeights = { acronyms: 4, name: 3, otherNames: 1.5, context: 0.75 } as const;

/** Documents, or words, taken in at a time; other work gets its turn in between. */
const chunkSize = 200;

/**
 * Builds the index, giving way to other work in between. MiniSearch knows the words only: scored over whole documents
 * it takes 20 to 60 ms for words that stand in thousands of 50,000 titles, this way 1 to 4 ms.
 */
export async function buildSearchIndex(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  // by id, so that the order in which a store gives them does not show in the ranking
  const ordered = documents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const exact = new Map<string, number[]>();
  const found = new Map<string, Map<number, number>>();
  await inChunks(ordered, (document, position) => {
    for (const [text, weight] of textsOf(document)) {
      const words = wordsIn(text);
      if (weight !== fieldWeights.context) addTo(exact, words.join(" "), position);
      // a word says more of a short name than of a long one
      for (const word of words) raise(found, word, position, weight / Math.sqrt(words.length));
    }
  });
  const vocabulary = new MiniSearch({ fields: ["word"], tokenize: (word) => [word], processTerm: (word) => word });
  const postings = new Map<string, Postings>();
  await inChunks([...found], ([word, places], id) => {
    vocabulary.add({ id, word });
    const rarity = Math.log(1 + ordered.length / places.size);
    const weights = Float64Array.from(places.values(), (weight) => weight * rarity);
    postings.set(word, { positions: Int32Array.from(places.keys()), weights });
  });
  return { documents: ordered, postings, vocabulary, exact };
}

async function inChunks<Item>(items: readonly Item[], take: (item: Item, position: number) => void): Promise<void> {
  for (const [position, item] of items.entries()) {
    if (position % chunkSize === chunkSize - 1) await new Promise(setImmediate);
    take(item, position);
  }
}

function textsOf({
  name,
  acronyms,
  otherNames,
  context,
}: SearchDocument): readonly (readonly [text: string, weight: number])[] {
  return [
    [name, fieldWeights.name],
    ...acronyms.map((text) => [text, fieldWeights.acronyms] as const),
    ...otherNames.map((text) => [text, fieldWeights.otherNames] as const),
    ...(context ?? []).map((text) => [text, fieldWeights.context] as const),
  ];
}

function addTo(lists: Map<string, number[]>, key: string, position: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [position]);
  else if (list.at(-1) !== position) list.push(position);
}

function raise(found: Map<string, Map<number, number>>, word: string, position: number, weight: number): void {
  let places = found.get(word);
  if (places === undefined) {
    places = new Map();
    found.set(word, places);
  }
  places.set(position, Math.max(places.get(position) ?? 0, weight));
}
