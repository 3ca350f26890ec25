/**
 * Which rows hold which columns, as numbers: row `r` holds `items[offsets[r]]` up to `items[offsets[r + 1]]`
 * (excluded), ascending and each once. Compact, so that it is quick to walk and to send to another thread.
 */
export interface Incidence {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** An incidence with the ids that its rows and columns stand for, each sorted. */
export interface NamedIncidence extends Incidence {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The incidence of pairs given as two lists side by side; a pair given twice counts once. */
export function incidenceOf(rowIds: readonly string[], columnIds: readonly string[]): NamedIncidence {
  const rows = [...new Set(rowIds)].sort();
  const columns = [...new Set(columnIds)].sort();
  const rowIndex = new Map(rows.map((id, index) => [id, index]));
  const columnIndex = new Map(columns.map((id, index) => [id, index]));
  const lists = rows.map((): number[] => []);
  for (const [position, id] of rowIds.entries()) {
    const column = columnIndex.get(columnIds[position] ?? "");
    if (column === undefined) throw new TypeError("rows and columns of an incidence differ in length");
    lists[rowIndex.get(id) as number]?.push(column);
  }
  const offsets = new Int32Array(rows.length + 1);
  const items = new Int32Array(rowIds.length);
  let length = 0;
  for (const [row, list] of lists.entries()) {
    const sorted = Int32Array.from(list).sort();
    for (let index = 0; index < sorted.length; index++) {
      if (index === 0 || sorted[index] !== sorted[index - 1]) items[length++] = sorted[index] as number;
    }
    offsets[row + 1] = length;
  }
  return { rows, columns, offsets, items: items.slice(0, length) };
}

/** The same pairs read from the columns: column → its rows, ascending. */
export function transposed({ offsets, items }: Incidence, columns: number): Incidence {
  const turned = { offsets: new Int32Array(columns + 1), items: new Int32Array(items.length) };
  for (const column of items) turned.offsets[column + 1] = (turned.offsets[column + 1] as number) + 1;
  for (let column = 0; column < columns; column++) {
    turned.offsets[column + 1] = (turned.offsets[column + 1] as number) + (turned.offsets[column] as number);
  }
  transposeInto({ offsets, items }, turned);
  return turned;
}

/** Fills `turned.items` anew; its offsets, the degrees of the columns, must already be right. */
export function transposeInto({ offsets, items }: Incidence, turned: Incidence): void {
  const next = turned.offsets.slice();
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number;
    for (let position = offsets[row] as number; position < end; position++) {
      const column = items[position] as number;
      const place = next[column] as number;
      turned.items[place] = row;
      next[column] = place + 1;
    }
  }
}
