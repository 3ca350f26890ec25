import type { Random } from "../../lib/random.js";
import { scratchFor, tradeGlobally } from "./curveball.js";
import { type Incidence, transposed, transposeInto } from "./incidence.js";
import type { Ties } from "./ties.js";

/** What chance alone would give each tie. */
export interface Chance {
  /** Mean count over the random incidences. */
  readonly expected: Float64Array;
  /** (1 + random incidences with at least the observed count) / (1 + random incidences). */
  readonly pValue: Float64Array;
}

/**
 * Global trades before the first random incidence and between two of them: two trades a row on average are one global
 * trade, and Strona et al. let every row trade ten times.
 */
const tradesBetween = 2;

/**
 * Compares each tie with `runs` random incidences in which every row and every column keeps its degree. The p-value is
 * the one-sided Monte Carlo p-value of J. Besag and P. Clifford: Generalized Monte Carlo significance tests.
 * Biometrika 76 (1989) 633-642: never 0, and the observed incidence counts as one of the draws.
 */
export function chanceOf(rows: Incidence, columnCount: number, ties: Ties, runs: number, random: Random): Chance {
  const rowCount = rows.offsets.length - 1;
  const drawn = { offsets: rows.offsets, items: rows.items.slice() };
  const columns = transposed(rows, columnCount);
  const scratch = scratchFor(rowCount, columnCount);
  const sum = new Float64Array(ties.count.length);
  const reached = new Int32Array(ties.count.length);
  const counts = new Int32Array(rowCount);
  const next = new Int32Array(columnCount);
  for (let run = 0; run < runs; run++) {
    for (let round = 0; round < tradesBetween; round++) tradeGlobally(drawn, scratch, random);
    transposeInto(drawn, columns);
    next.set(columns.offsets.subarray(0, columnCount));
    let tie = 0;
    for (let row = 0; row < rowCount; row++) {
      countShared(row, drawn, columns, next, counts);
      for (; ties.a[tie] === row; tie++) {
        const count = counts[ties.b[tie] as number] as number;
        sum[tie] = (sum[tie] as number) + count;
        if (count >= (ties.count[tie] as number)) reached[tie] = (reached[tie] as number) + 1;
      }
    }
  }
  return {
    expected: sum.map((total) => (runs === 0 ? 0 : total / runs)),
    pValue: Float64Array.from(reached, (times) => (1 + times) / (1 + runs)),
  };
}

/**
 * Fills `counts` with how many columns `row` shares with every later row, written without a callback: it is the hot
 * spot. The rows must come in their order, so that `next` can hold how far each column has been read.
 */
function countShared(row: number, rows: Incidence, columns: Incidence, next: Int32Array, counts: Int32Array): void {
  counts.fill(0);
  const last = rows.offsets[row + 1] as number;
  for (let position = rows.offsets[row] as number; position < last; position++) {
    const column = rows.items[position] as number;
    const end = columns.offsets[column + 1] as number;
    const start = (next[column] as number) + 1; // the rows of a column ascend: this one stands just before
    next[column] = start;
    for (let index = start; index < end; index++) {
      const other = columns.items[index] as number;
      counts[other] = (counts[other] as number) + 1;
    }
  }
}
