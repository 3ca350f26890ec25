import type { SearchOptions } from "minisearch";
import type { SearchDocument, SearchIndex } from "./search-index.js";
import { spelled, wordsIn } from "./spelling.js";

/** The longest query that is looked at: longer than any title. */
export const longestQuery = 200;

/** A query that is too long to be looked at. */
export class SearchQueryTooLong extends RangeError {
  override readonly name = "SearchQueryTooLong";
  constructor(readonly found: number) {
    super(`a query of ${found} characters: at most ${longestQuery}`);
  }
}

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  /** Comparable within one answer only; above `exactScore` for what bears the very name that was asked for. */
  readonly score: number;
  /** The words of the index that matched, for `highlightsOf`. */
  readonly terms: readonly string[];
}

export interface SearchAnswer {
  /** Best first, then by id. */
  readonly hits: readonly SearchHit[];
  /** How many hits of each kind, whatever kinds were asked for; by kind. */
  readonly counts: ReadonlyMap<string, number>;
  /** The query's words as they were looked for; empty where there is no letter and no digit in it. */
  readonly words: readonly string[];
}

/** Added to the score of what bears exactly the name asked for. */
export const exactScore = 1000;
/** An acronym is what people type most surely, then the name, then an alias or a name in another language. */
const exactBonus = { acronyms: 3 * exactScore, name: 2 * exactScore, otherNames: exactScore } as const;

interface Attempt {
  /** Typing errors allowed in a word of a length. */
  readonly errors: (length: number) => number;
  /** Whether a document must have all of the words. */
  readonly all: boolean;
}

/** Tried one after another until one finds something: what is written right is not mixed with what is only like it. */
const attempts: readonly Attempt[] = [
  { errors: () => 0, all: true },
  { errors: (length) => (length > 7 ? 2 : length > 3 ? 1 : 0), all: true },
  { errors: (length) => (length > 4 ? 2 : length > 3 ? 1 : 0), all: true },
  { errors: (length) => (length > 4 ? 2 : length > 3 ? 1 : 0), all: false },
];

/**
 * What a query finds: all of its words, the last one perhaps only begun (two letters at least); else the same with
 * typing errors; else what has some of the words. Case, diacritics, punctuation and order do not matter.
 * @throws SearchQueryTooLong
 */
export function search(index: SearchIndex, query: string, kinds?: readonly string[]): SearchAnswer {
  if (query.length > longestQuery) throw new SearchQueryTooLong(query.length);
  const words = [...new Set(wordsIn(query))];
  const asked = spelled(query);
  for (const attempt of words.length === 0 ? [] : attempts) {
    const scored = scoresOf(index, words, attempt);
    if (scored.positions.length > 0) return { ...ranked(index, scored, asked, kinds), words };
  }
  return { hits: [], counts: new Map(), words };
}

interface Scored {
  readonly positions: readonly number[];
  /** By position. */
  readonly scores: Float64Array;
  readonly terms: readonly string[];
}

function scoresOf(
  { documents, postings, vocabulary }: SearchIndex,
  words: readonly string[],
  { errors, all }: Attempt,
): Scored {
  const scores = new Float64Array(documents.length);
  const matched = new Int32Array(documents.length); // how many of the words
  const best = new Float64Array(documents.length); // of the word at hand
  const terms: string[] = [];
  const touched: number[] = [];
  for (const [order, word] of words.entries()) {
    const last = order === words.length - 1;
    const wordTouched: number[] = [];
    for (const [term, likeness] of termsLike(vocabulary, word, last && word.length > 1, errors(word.length))) {
      terms.push(term);
      const { positions, weights } = postings.get(term) ?? { positions: [], weights: [] };
      for (let place = 0; place < positions.length; place++) {
        const position = positions[place] as number;
        if (all && matched[position] !== order && best[position] === 0) continue; // an earlier word is missing
        if (best[position] === 0) wordTouched.push(position);
        best[position] = Math.max(best[position] as number, (weights[place] as number) * likeness);
      }
    }
    for (const position of wordTouched) {
      if (matched[position] === 0) touched.push(position);
      matched[position] = (matched[position] as number) + 1;
      scores[position] = (scores[position] as number) + (best[position] as number);
      best[position] = 0;
    }
  }
  const positions = all ? touched.filter((position) => matched[position] === words.length) : touched;
  return { positions, scores, terms };
}

/** The words of the index that a word of a query may mean, and how surely: 1 the word itself. */
function termsLike(
  vocabulary: SearchIndex["vocabulary"],
  word: string,
  prefix: boolean,
  errors: number,
): readonly (readonly [term: string, likeness: number])[] {
  const options: SearchOptions = { prefix, fuzzy: errors === 0 ? false : errors };
  const terms = vocabulary.search(word, options).flatMap(({ terms: found }) => found);
  return [...new Set(terms)].map((term) => {
    if (term === word) return [term, 1];
    return [term, (prefix && term.startsWith(word) ? 0.6 : 0.3) * (word.length / Math.max(word.length, term.length))];
  });
}

function ranked(
  { documents, exact }: SearchIndex,
  { positions, scores, terms }: Scored,
  asked: string,
  kinds: readonly string[] | undefined,
): Pick<SearchAnswer, "hits" | "counts"> {
  const bearers = new Set(exact.get(asked));
  const chosen = kinds === undefined ? undefined : new Set(kinds);
  const counts = new Map<string, number>();
  const keys: number[] = [];
  for (const position of positions) {
    const document = documents[position] as SearchDocument;
    counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1);
    if (chosen !== undefined && !chosen.has(document.kind)) continue;
    const bonus = bearers.has(position) ? bonusOf(document, asked) : 0;
    keys.push(keyOf(bonus + (scores[position] as number), position));
  }
  const hits = Array.from(Float64Array.from(keys).sort(), (key): SearchHit => {
    const position = ((key % places) + places) % places;
    const { id, kind } = documents[position] as SearchDocument;
    return { id, kind, score: (position - key) / places / precision, terms };
  });
  return { hits, counts: new Map([...counts].sort()) };
}

/** More documents than there will ever be, and into how many parts a point of score is divided. */
const places = 2 ** 20;
const precision = 2 ** 16;

/**
 * One number that sorts as hits do, the best score first, then by position, which is by id: numbers without a
 * comparing function sort in a tenth of the time.
 */
function keyOf(score: number, position: number): number {
  return position - Math.round(score * precision) * places;
}

function bonusOf({ name, acronyms }: SearchDocument, asked: string): number {
  if (acronyms.some((acronym) => spelled(acronym) === asked)) return exactBonus.acronyms;
  return spelled(name) === asked ? exactBonus.name : exactBonus.otherNames;
}
