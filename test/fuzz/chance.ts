import type { GeneratorValue } from "fast-check";
import fc from "fast-check";

/** What a case is drawn by: the same draws make the same case. */
export interface Chance {
  /** fast-check's own, for what is drawn by it. */
  readonly draw: GeneratorValue;
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  /** True about so many times in a hundred. */
  sometimes(percent: number): boolean;
  /** A whole number up to the limit, small ones far more often than large ones. */
  mostlySmall(limit: number): number;
}

/** fast-check would draw small numbers more often. */
const evenly = (limit: number) => fc.noBias(fc.nat({ max: limit - 1 }));

/** The chance of one case of a run. */
export function chanceOf(seed: number, place: number): Chance {
  const [draw] = fc.sample(fc.gen(), { numRuns: 1, seed: Math.imul(seed + 1, 0x9e3779b1) ^ (place * 0x85ebca6b) });
  if (draw === undefined) throw new Error("nothing was drawn");
  const below = (limit: number) => draw(evenly, limit);
  return {
    draw,
    below,
    oneOf: (items) => items[below(items.length)] as (typeof items)[number],
    sometimes: (percent) => below(100) < percent,
    mostlySmall: (limit) => Math.floor(limit ** (below(1_001) / 1_000)),
  };
}
