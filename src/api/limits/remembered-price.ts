import { LRUCache } from "lru-cache";
import type { GivenValues } from "./given-values.js";

/** A dashboard asks an operation with a few shapes of variables; pages of other sizes are others. */
const mostShapes = 50;

/**
 * Prices one operation, each shape of its variables once. A price depends on numbers, on what is skipped and on how many
 * conditions and ids there are, never on what a text says. A refusal is thrown each time.
 */
export function rememberPrices(price: (variables: GivenValues) => number): (variables: GivenValues) => number {
  const prices = new LRUCache<string, number>({ max: mostShapes });
  return (variables) => {
    const shape = JSON.stringify(variables, (_, value) => (typeof value === "string" ? "" : value));
    const known = prices.get(shape);
    if (known !== undefined) return known;
    const priced = price(variables);
    prices.set(shape, priced);
    return priced;
  };
}
