import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { interpolateRgb } from "d3-interpolate";
import fc from "fast-check";
import { contrast, readableOn } from "../../src/web/explorer/drawing/contrast.js";
import { placeLabels } from "../../src/web/explorer/map/labels.js";
import { recordedDate, termOf, whenOf } from "../../src/web/explorer/parts/dates.js";
import { dayLength, inRows, spanOf } from "../../src/web/explorer/time/spans.js";

const unknown = { startDate: null, endDate: null, datePrecision: null, notBefore: null, notAfter: null };

describe("when a meeting was", () => {
  test.each([
    ["4–5 July 2023", { startDate: "2023-07-04", endDate: "2023-07-05", datePrecision: "DAY" }],
    ["30 November – 1 December 2016", { startDate: "2016-11-30", endDate: "2016-12-01", datePrecision: "DAY" }],
    ["2 July 2020", { startDate: "2020-07-02", endDate: "2020-07-02", datePrecision: "DAY" }],
    ["May 2018", { notBefore: "2018-05-01", notAfter: "2018-05-31", datePrecision: "MONTH" }],
    ["2018, day not known", { notBefore: "2018-01-01", notAfter: "2018-12-31", datePrecision: "YEAR" }],
    [
      "between 2 July 2020 and 31 March 2021",
      { notBefore: "2020-07-02", notAfter: "2021-03-31", datePrecision: "APPROXIMATE" },
    ],
    ["not before 2 July 2020", { notBefore: "2020-07-02", datePrecision: "APPROXIMATE" }],
    ["date not known", {}],
  ] as const)("%s", (words, known) => expect(whenOf({ ...unknown, ...known })).toBe(words));
});

test.each([
  ["2019", "2019"],
  ["2019-05", "May 2019"],
  ["2019-05-04", "4 May 2019"],
])("%s is written %s", (recorded, words) => expect(recordedDate(recorded)).toBe(words));

test("a term says what of it is not recorded", () => {
  expect(termOf({ from: null, to: null })).toBe("dates not recorded");
  expect(termOf({ from: "2019", to: null })).toBe("since 2019");
  expect(termOf({ from: null, to: "2019-05" })).toBe("until May 2019, beginning not recorded");
});

test("a meeting's span has its last day in it, and an open date spans what it may be", () => {
  const days = spanOf({ ...unknown, startDate: "2023-07-04", endDate: "2023-07-05" });
  expect(days && (days.end - days.start) / dayLength).toBe(2);
  expect(spanOf({ ...unknown, notBefore: "2020-01-01", notAfter: "2020-12-31" })).toEqual({
    start: Date.UTC(2020, 0, 1),
    end: Date.UTC(2021, 0, 1),
  });
  expect(spanOf(unknown)).toBeNull();
});

test("no two spans touch in a row, and none is lost", () => {
  const span = fc.tuple(fc.nat(1_000), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), fc.nat(20), (spans, shortest) => {
      const placed = inRows(spans, shortest);
      expect(placed.length).toBe(spans.length);
      const longest = ({ start, end }: { start: number; end: number }) => Math.max(end, start + shortest);
      for (const [index, one] of placed.entries()) {
        for (const other of placed.slice(index + 1)) {
          if (one.row === other.row) expect(longest(one.item)).toBeLessThanOrEqual(other.item.start);
        }
      }
    }),
  );
});

test("names on the map do not lie on one another, and the larger city keeps its name", () => {
  const dot = (id: string, x: number, radius: number) => ({ id, name: "Addis Ababa", x, y: 100, radius });
  expect(placeLabels([dot("small", 104, 4), dot("large", 100, 12)], 400).map(({ id }) => id)).toEqual(["large"]);
  expect(placeLabels([dot("at the edge", 390, 5)], 400)).toMatchObject([{ anchor: "end" }]);
  expect(placeLabels([dot("one", 50, 5), dot("two", 300, 5)], 600)).toHaveLength(2);
});

describe("what is read", () => {
  const sheet = readFileSync(new URL("../../src/web/explorer/styles/tokens.css", import.meta.url), "utf8");
  const themes = [...sheet.matchAll(/color-scheme: (light|dark);([^}]+)/g)].map(([, name = "", block = ""]) => {
    const colours = Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, key, value]) => [key, value]),
    );
    return { name, colour: (key: string): string => colours[key] ?? "" };
  });

  test("has three blocks of colours, the dark ones equal", () => {
    expect(themes.map(({ name }) => name)).toEqual(["light", "dark", "dark"]);
    for (const key of ["ground", "ink", "soft", "accent", "mark", "much"]) {
      expect(themes[2]?.colour(key)).toBe(themes[1]?.colour(key));
    }
  });

  test.each(themes)("stands out from its ground, $name", ({ colour }) => {
    for (const ground of ["ground", "surface", "sunken"]) {
      for (const ink of ["ink", "soft", "accent", "mark"]) {
        expect([ground, ink, contrast(colour(ground), colour(ink)) >= 4.5]).toEqual([ground, ink, true]);
      }
      expect(contrast(colour(ground), colour("edge"))).toBeGreaterThan(2.5);
    }
    for (let share = 0; share <= 1; share += 0.05) {
      const square = interpolateRgb(colour("little"), colour("much"))(share);
      expect(contrast(square, readableOn(square))).toBeGreaterThanOrEqual(4.5);
    }
  });
});
