import type { FormatCallback } from "html-to-text";
import { type Row, rowsOf } from "./rows.js";

const dateWord = /^(?:dates?|when|days?|période|dates? (?:and|et) (?:place|lieu))$/i;
const known =
  /^(?:dates?|when|days?|venue|location|place|city|where|country|lieu|ville|pays|hosts?|hosted by|host country|chairs?|co-?chairs?|co-?hosts?|organi[sz]ers?|organi[sz]ed by|participants?|type|kind|format|year|année|theme|topic|thème|objectives?)$/i;
const titleWord =
  /^(?:meetings?|events?|activit(?:y|ies)|titles?|names?|subjects?|réunions?|activités?|titres?|(?:name|title) of (?:the )?(?:meeting|event|activity)|events? title)$/i;
const yearWord = /^(?:years?|année)$/i;
const longestHeader = 40;
const longestCell = 1000;
const longestTitle = 170;

/**
 * A table as a reader takes it in: with a heading over each column, a record a row ("Date: …", "Place: …" below what it is
 * called); with a heading before each value, labelled lines; other short cells side by side. One that only lays out the
 * page is read cell by cell.
 */
export const table: FormatCallback = (element, walk, builder) => {
  const rows = rowsOf(element as Parameters<typeof rowsOf>[0]);
  const block = (lines: readonly string[]) => {
    builder.openBlock({ leadingLineBreaks: 2 });
    for (const line of lines) {
      builder.openBlock({ leadingLineBreaks: 1 });
      builder.addInline(line);
      builder.closeBlock({ trailingLineBreaks: 1 });
    }
    builder.closeBlock({ trailingLineBreaks: 2 });
  };
  const cells = rows.flat();
  if (cells.some(({ written, nested }) => nested || written.length > longestCell)) {
    builder.openBlock({ leadingLineBreaks: 2 });
    for (const { element: cell } of cells) {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk([...cell.children] as Parameters<typeof walk>[0], builder);
      builder.closeBlock({ trailingLineBreaks: 2 });
    }
    builder.closeBlock({ trailingLineBreaks: 2 });
    return;
  }
  const headers = headersOf(rows);
  if (headers !== null) {
    for (const row of rows.slice(1)) block(recordOf(headers, row));
    return;
  }
  if (isLabelled(rows)) {
    block(rows.map(([label, value]) => `${named(label?.written ?? "")}: ${value?.written ?? ""}`));
    return;
  }
  for (const row of rows)
    block([
      row
        .map(({ written }) => written)
        .filter((written) => written !== "")
        .join(" | "),
    ]);
};

/** The headings of the columns, where the first row holds such. */
function headersOf(rows: readonly Row[]): readonly string[] | null {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first.length < 2) return null;
  const headers = first.map(({ written }) => named(written));
  if (headers.some((header) => header.length > longestHeader)) return null;
  const telling = headers.filter((header) => known.test(header) || titleWord.test(header)).length;
  const marked = first.every(({ heading }) => heading);
  return telling >= 2 || (marked && telling >= 1) ? headers : null;
}

/** One row as lines: what it is called, then each cell behind its heading. */
function recordOf(headers: readonly string[], row: Row): readonly string[] {
  const value = (index: number) => row[index]?.written ?? "";
  const titled = headers.findIndex((header, index) => titleWord.test(header) && value(index) !== "");
  const title = titled === -1 ? "" : value(titled).replace(/[.;,:]$/, "");
  const year = value(headers.findIndex((header) => yearWord.test(header)));
  const lines = headers.flatMap((header, index) => {
    const written = value(index);
    if (written === "" || index === titled || yearWord.test(header)) return [];
    const whole =
      dateWord.test(header) && /^\d{4}$/.test(year) && !/\b\d{4}\b/.test(written) ? `${written} ${year}` : written;
    return [header === "" ? whole : `${header}: ${whole}`];
  });
  if (title === "") return lines;
  return title.length > longestTitle ? [...lines, `Title: ${title}`] : [title, ...lines];
}

/** Whether every row is a heading and its value. */
function isLabelled(rows: readonly Row[]): boolean {
  const pairs = rows.filter((row) => row.length === 2);
  const labels = pairs.filter(([label]) => label?.heading === true || known.test(named(label?.written ?? "")));
  return rows.length > 0 && pairs.length === rows.length && labels.length >= rows.length * 0.5;
}

function named(header: string): string {
  return header.replace(/\s?:$/, "");
}
