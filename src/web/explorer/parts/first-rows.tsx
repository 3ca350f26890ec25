import { type JSX, type ReactNode, useState } from "react";

interface FirstRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** So many rows are read, if that. */
const few = 200;

/** The first rows of many, and the rest when they are asked for. */
export function FirstRows<Row>({ rows, children }: FirstRowsProps<Row>): JSX.Element {
  const [all, setAll] = useState(false);
  const cut = !all && rows.length > few;
  return (
    <>
      {children(cut ? rows.slice(0, few) : rows)}
      {cut && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {rows.length.toLocaleString("en-GB")} rows
        </button>
      )}
    </>
  );
}
