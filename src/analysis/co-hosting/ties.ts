import type { Incidence } from "./incidence.js";

/** Pairs of rows that share columns, ordered by their numbers: `a[t]` < `b[t]` share `count[t]` columns. */
export interface Ties {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly count: Int32Array;
  /** The columns that tie `t` shares: `shared[sharedOffsets[t]]` up to `shared[sharedOffsets[t + 1]]`, ascending. */
  readonly sharedOffsets: Int32Array;
  readonly shared: Int32Array;
}

/** The ids of the columns that a tie shares. */
export function sharedIds(
  { sharedOffsets, shared }: Pick<Ties, "sharedOffsets" | "shared">,
  tie: number,
  columns: readonly string[],
): readonly string[] {
  const ids: string[] = [];
  const end = sharedOffsets[tie + 1] as number;
  for (let position = sharedOffsets[tie] as number; position < end; position++) {
    ids.push(columns[shared[position] as number] as string);
  }
  return ids;
}

/**
 * Calls `pair(other)` for every column that `row` shares with a later row: as often as there are such columns, the
 * columns ascending.
 */
export function forEachShared(
  row: number,
  rows: Incidence,
  columns: Incidence,
  pair: (other: number, column: number) => void,
): void {
  for (let position = rows.offsets[row] as number; position < (rows.offsets[row + 1] as number); position++) {
    const column = rows.items[position] as number;
    const start = columns.offsets[column] as number;
    for (let index = (columns.offsets[column + 1] as number) - 1; index >= start; index--) {
      const other = columns.items[index] as number;
      if (other <= row) break; // the rows of a column ascend
      pair(other, column);
    }
  }
}

/** Every pair of rows that share a column. */
export function tiesOf(rows: Incidence, columns: Incidence): Ties {
  const rowCount = rows.offsets.length - 1;
  const counts = new Int32Array(rowCount);
  const a: number[] = [];
  const b: number[] = [];
  const count: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const others: number[] = [];
    forEachShared(row, rows, columns, (other) => {
      if (counts[other] === 0) others.push(other);
      counts[other] = (counts[other] as number) + 1;
    });
    for (const other of others.sort((one, two) => one - two)) {
      a.push(row);
      b.push(other);
      count.push(counts[other] as number);
      counts[other] = 0;
    }
  }
  return {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    count: Int32Array.from(count),
    ...sharedOf(a, b, count, rows, columns),
  };
}

function sharedOf(
  a: readonly number[],
  b: readonly number[],
  count: readonly number[],
  rows: Incidence,
  columns: Incidence,
): Pick<Ties, "sharedOffsets" | "shared"> {
  const sharedOffsets = new Int32Array(count.length + 1);
  for (const [tie, columnsShared] of count.entries())
    sharedOffsets[tie + 1] = (sharedOffsets[tie] as number) + columnsShared;
  const shared = new Int32Array(sharedOffsets[count.length] as number);
  const next = new Int32Array(rows.offsets.length);
  let tie = 0;
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    for (; a[tie] === row; tie++) next[b[tie] as number] = sharedOffsets[tie] as number;
    forEachShared(row, rows, columns, (other, column) => {
      const place = next[other] as number;
      shared[place] = column;
      next[other] = place + 1;
    });
  }
  return { sharedOffsets, shared };
}
