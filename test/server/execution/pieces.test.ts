import { expect, test } from "@jest/globals";
import { createPieces } from "../../../src/server/execution/writing/pieces.js";

test("a piece is of a row and of its fields, and is the same for whoever asks for those", () => {
  const pieces = createPieces();
  const [row, other] = [{}, {}];
  pieces.of("State id").keep(row, { text: '"id":"state:KE"', values: 1 });
  expect(pieces.of("State id").find(row)).toEqual({ text: '"id":"state:KE"', values: 1 });
  expect(pieces.of("State id").find(other)).toBeUndefined();
  expect(pieces.of("State id name").find(row)).toBeUndefined();
});

test("pieces are forgotten before they come to more than so many characters", () => {
  const pieces = createPieces();
  const text = "x".repeat(1_000_000);
  const rows = Array.from({ length: 20 }, () => ({}));
  for (const row of rows) pieces.of("Meeting remarks").keep(row, { text, values: 1 });
  const kept = rows.filter((row) => pieces.of("Meeting remarks").find(row) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(8);
  expect(kept).toContain(rows.at(-1));
});

test("what was kept before all were forgotten is not found again", () => {
  const pieces = createPieces();
  const row = {};
  const names = pieces.of("State name");
  names.keep(row, { text: "Kenya", values: 1 });
  for (let count = 0; count < 9; count += 1)
    pieces.of("Meeting remarks").keep({}, { text: "x".repeat(1_000_000), values: 1 });
  expect(names.find(row)).toBeUndefined();
});
