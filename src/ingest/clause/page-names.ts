import type { DateMention } from "../dates/date-mention.js";
import { findDates } from "../dates/find-dates.js";
import { capitalsIn } from "../names/capitals.js";
import { wordsOf } from "../names/gazetteer.js";
import type { NameMention, Span } from "../names/name.js";
import { processesTogether } from "../names/processes.js";
import type { Names } from "../names/registry.js";

/** Everything that a page names, each kind in one pass, in the order of the page. */
export interface PageNames {
  readonly names: Ordered<NameMention>;
  readonly cities: Ordered<NameMention>;
  readonly themes: Ordered<NameMention>;
  readonly dates: Ordered<DateMention>;
  /** The ISO code of the state that the page names right behind a town ("Cadiz, Spain"); null where it never does. */
  readonly beside: (town: string) => string | null;
}

/** Spans in order, with what lies inside of a part. */
export interface Ordered<Item extends Span> {
  readonly all: readonly Item[];
  readonly within: (part: Span) => readonly Item[];
  /** The one that begins just there. */
  readonly beginningAt: (start: number) => Item | null;
  /** The last item of a kind that stands before a place, among the nearest hundred. */
  readonly lastBefore: (start: number, holds: (item: Item) => boolean) => Item | null;
}

/** Finds all names and dates of a text. */
export function pageNames(text: string, names: Names): PageNames {
  const words = wordsOf(text);
  const single = names.names.find(text, words);
  const together = processesTogether(text, names.names);
  const found = ordered(together.length === 0 ? single : [...single, ...together].sort(byStart));
  const towns = names.cities.find(text, words);
  const capitals = capitalsIn(text, found.all, names);
  const cities = ordered(capitals.length === 0 ? towns : [...towns, ...capitals].sort(byStart));
  const states = statesBeside(cities.all, found);
  return {
    names: found,
    cities,
    beside: (town) => states.get(town) ?? null,
    themes: ordered(names.themes.find(text, words)),
    dates: ordered(findDates(text)),
  };
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}

const near = 4;

function statesBeside(cities: readonly NameMention[], names: Ordered<NameMention>): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { named, end } of cities) {
    for (let at = end + 1; at <= end + near; at += 1) {
      const state = names.beginningAt(at)?.named;
      if (state?.kind === "state" && state.code !== undefined) states.set(named.label, state.code);
    }
  }
  return states;
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
    beginningAt: (start) => {
      const item = all[firstFrom(all, start)];
      return item?.start === start ? item : null;
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
