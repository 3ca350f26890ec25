import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { scratchFor, tradeGlobally } from "../../src/analysis/co-hosting/curveball.js";
import { incidenceOf } from "../../src/analysis/co-hosting/incidence.js";
import { seededRandom } from "../../src/lib/random.js";

const pair = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 9 }));

test("trades keep every actor's and every meeting's degree, and no pair comes twice", () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), fc.integer(), (pairs, seed) => {
      const incidence = incidenceOf(
        pairs.map(([row]) => `a${row}`),
        pairs.map(([, column]) => `m${column}`),
      );
      const columnDegrees = (items: Int32Array) =>
        incidence.columns.map((_, column) => items.filter((item) => item === column).length);
      const before = columnDegrees(incidence.items);
      const scratch = scratchFor(incidence.rows.length, incidence.columns.length);
      const random = seededRandom(seed);
      for (let round = 0; round < 5; round++) tradeGlobally(incidence, scratch, random);
      expect(columnDegrees(incidence.items)).toEqual(before);
      for (let row = 0; row < incidence.rows.length; row++) {
        const held = incidence.items.subarray(incidence.offsets[row], incidence.offsets[row + 1]);
        expect(new Set(held).size).toBe(held.length);
      }
    }),
  );
});

test("every incidence with the degrees is drawn about equally often", () => {
  // rows of 2, 1, 1 over columns of 2, 1, 1: five ways
  const incidence = incidenceOf(["a", "a", "b", "c"], ["x", "y", "x", "z"]);
  const scratch = scratchFor(3, 3);
  const random = seededRandom(11);
  const drawn = new Map<string, number>();
  for (let run = 0; run < 10_000; run++) {
    for (let round = 0; round < 3; round++) tradeGlobally(incidence, scratch, random);
    const key = [...incidence.items.slice(0, 2)].sort().join("") + incidence.items.slice(2).join("");
    drawn.set(key, (drawn.get(key) ?? 0) + 1);
  }
  expect(drawn.size).toBe(5);
  for (const times of drawn.values()) {
    expect(times).toBeGreaterThan(1800);
    expect(times).toBeLessThan(2200);
  }
});
