import type { Random } from "../../lib/random.js";

/** Choices of a kind that real records show, from one sequence of random numbers. */
export interface Pick {
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  /** A whole number from 0 up to `below` (excluded), each as likely. */
  readonly number: (below: number) => number;
  /** One of some, each as likely. @throws RangeError when there is none */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /**
   * Several different ones, the first of the list far more often than the last: as a few states lead most meetings.
   * `skew` says how steeply: with 2.5, where it is not given, the first tenth is taken in four of ten cases; with 1
   * all alike.
   */
  readonly several: <Item>(items: readonly Item[], count: number, skew?: number) => readonly Item[];
}

/** Choices drawn from `random`. */
export function pickFrom(random: Random): Pick {
  const number = (below: number) => Math.floor(random() * below);
  const at = <Item>(items: readonly Item[], index: number): Item => {
    if (index >= items.length) throw new RangeError("nothing to choose from");
    return items[index] as Item;
  };
  return {
    number,
    chance: (percent) => random() * 100 < percent,
    one: (items) => at(items, number(items.length)),
    several: (items, count, skew = 2.5) => {
      const chosen = new Set<number>();
      const wanted = Math.min(count, items.length);
      while (chosen.size < wanted) chosen.add(Math.floor(items.length * random() ** skew));
      return [...chosen].map((index) => at(items, index));
    },
  };
}
