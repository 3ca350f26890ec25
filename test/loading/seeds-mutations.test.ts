import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFiles, type SeedText } from "../../src/loading/seeds/files.js";
import { seedsOf } from "../../src/loading/seeds/read-seeds.js";

let files: readonly SeedText[];

beforeAll(async () => {
  files = (await readFiles("test/seeds/valid/seeds")).files;
});

/** A text with some of it cut out and something else put there. */
const damage = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  put: fc.oneof(
    fc.constantFrom("", "\n", "\t", " ", "-", ":", "{", "}", "[", "]", '"', "null", "&a", "*a", "2023-99-99", "12"),
    fc.string({ maxLength: 3 }),
  ),
});

test("whatever is damaged in a file, it is read without an error, and faults point into a file", () => {
  let faulty = 0;
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const texts = files.map(({ name, text }, index) => {
        const mine = damages.filter(({ file }) => file % files.length === index);
        return {
          name,
          text: mine.reduce((left, { at, length, put }) => cut(left, at % left.length, length, put), text),
        };
      });
      const { faults, graph } = seedsOf("seeds", texts, []);
      if (faults.length > 0) faulty++;
      for (const { file, line, column, message } of faults) {
        const lines = texts.find(({ name }) => `seeds/${name}` === file)?.text.split("\n") ?? [];
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).not.toMatch(/undefined|\[object/);
      }
      if (faults.length === 0) {
        const ids = new Set(graph.nodes.map(({ id }) => id));
        expect(graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
  expect(faulty).toBeGreaterThan(50);
});

function cut(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}
