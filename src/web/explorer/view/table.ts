import { csvFormatRows } from "d3-dsv";

export type Cell = string | number | null;

/** What a view shows, as rows. */
export interface Table {
  /** Of the file: letters and hyphens. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A spreadsheet takes a text that begins so for a formula and may run it. */
const formula = /^[=+\-@\t\r]/;

/** The table as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read the letters right). */
export function csvOf({ columns, rows }: Table): string {
  const written = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell);
    return formula.test(cell) ? `'${cell}` : cell;
  };
  const lines = csvFormatRows([columns.map(written), ...rows.map((row) => row.map(written))]);
  return `\uFEFF${lines.replaceAll("\n", "\r\n")}\r\n`;
}
