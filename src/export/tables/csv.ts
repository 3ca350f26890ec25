import { stringify } from "csv-stringify/sync";

/** A value of a cell; a list is joined, what is absent leaves the cell empty. */
export type Cell = string | number | boolean | undefined | readonly string[];

/** The columns of a table by their names, each with how its cell is made of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

const ROWS = 500;

/**
 * A table as RFC 4180 has it: CRLF, quotes where needed, a header. In UTF-8 with a byte order mark: without one Excel
 * reads it in the machine's own code page, and every reader of CSV worth its name drops it. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it.
 */
export async function* csv<Row>(columns: Columns<Row>, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const cells = Object.values(columns);
  yield `\uFEFF${lines([Object.keys(columns)])}`;
  let batch: Cell[][] = [];
  for await (const row of rows) {
    batch.push(cells.map((cell) => cell(row)));
    if (batch.length < ROWS) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

function lines(records: readonly (readonly Cell[])[]): string {
  const plain = records.map((cells) => cells.map((cell) => (typeof cell === "object" ? cell.join("; ") : cell)));
  return stringify(plain, {
    record_delimiter: "windows",
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
