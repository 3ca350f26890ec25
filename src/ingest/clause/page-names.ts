import type { DateMention } from "../dates/date-mention.js";
import { findDates } from "../dates/find-dates.js";
import { wordsOf } from "../names/gazetteer.js";
import type { NameMention, Span } from "../names/name.js";
import type { Names } from "../names/registry.js";

/** Everything that a page names, each kind in one pass, in the order of the page. */
export interface PageNames {
  readonly names: Ordered<NameMention>;
  readonly cities: Ordered<NameMention>;
  readonly themes: Ordered<NameMention>;
  readonly dates: Ordered<DateMention>;
}

/** Spans in order, with what lies inside of a part. */
export interface Ordered<Item extends Span> {
  readonly all: readonly Item[];
  readonly within: (part: Span) => readonly Item[];
  /** The last item of a kind that stands before a place, among the nearest hundred. */
  readonly lastBefore: (start: number, holds: (item: Item) => boolean) => Item | null;
}

/** Finds all names and dates of a text. */
export function pageNames(text: string, names: Names): PageNames {
  const words = wordsOf(text);
  return {
    names: ordered(names.names.find(text, words)),
    cities: ordered(names.cities.find(text, words)),
    themes: ordered(names.themes.find(text, words)),
    dates: ordered(findDates(text)),
  };
}

/** Spans that are in order, with a quick way to those of a part. */
export function ordered<Item extends Span>(all: readonly Item[]): Ordered<Item> {
  return {
    all,
    within: ({ start, end }) => {
      const found: Item[] = [];
      for (let at = firstFrom(all, start); at < all.length; at += 1) {
        const item = all[at];
        if (item === undefined || item.start >= end) break;
        if (item.end <= end) found.push(item);
      }
      return found;
    },
    lastBefore: (start, holds) => {
      const from = firstFrom(all, start);
      for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
        const item = all[at];
        if (item !== undefined && holds(item)) return item;
      }
      return null;
    },
  };
}

const farthest = 100;

function firstFrom(all: readonly Span[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
