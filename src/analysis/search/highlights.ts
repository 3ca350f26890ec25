import type { SearchHit } from "./search.js";
import type { SearchDocument, SearchIndex } from "./search-index.js";
import { wordsIn } from "./spelling.js";

/** A text of a hit with the places that matched. */
export interface Highlight {
  readonly field: "name" | "acronyms" | "otherNames" | "context";
  readonly text: string;
  /** Places in `text`, in UTF-16 units as in JavaScript and Java: `start` included, `end` excluded. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** What of a hit matched. To be asked for hits that are shown only. */
export function highlightsOf({ documents }: SearchIndex, { id, terms }: SearchHit): readonly Highlight[] {
  const document = documents[positionOf(documents, id)];
  if (document === undefined) return [];
  const matched = new Set(terms);
  const texts = [
    { field: "name", text: document.name } as const,
    ...document.acronyms.map((text) => ({ field: "acronyms", text }) as const),
    ...document.otherNames.map((text) => ({ field: "otherNames", text }) as const),
    ...(document.context ?? []).map((text) => ({ field: "context", text }) as const),
  ];
  return texts
    .map(({ field, text }) => ({ field, text, ranges: rangesIn(text, matched) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function rangesIn(text: string, matched: ReadonlySet<string>): Highlight["ranges"] {
  return [...text.matchAll(wordPattern)]
    .filter(([word]) => wordsIn(word).some((spelling) => matched.has(spelling)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The documents stand in the order of their ids. */
function positionOf(documents: readonly SearchDocument[], id: string): number {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] as SearchDocument).id < id) low = middle + 1;
    else high = middle;
  }
  return documents[low]?.id === id ? low : -1;
}
