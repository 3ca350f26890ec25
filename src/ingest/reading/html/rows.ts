import { type Node, textOf } from "./node.js";

/** A cell of a table. */
export interface Cell {
  readonly element: Node;
  readonly written: string;
  readonly heading: boolean;
  /** Whether another table stands in it: then this one only lays out the page. */
  readonly nested: boolean;
}

/** The cells of a row, also those that reach down from a row above or over several columns. */
export type Row = readonly Cell[];

const widest = 60;

/** The rows of a table, without those of tables in it. */
export function rowsOf(table: Node): readonly Row[] {
  /** The cells that reach down, by their column, with how many rows are left. */
  const reaching = new Map<number, { readonly cell: Cell; rows: number }>();
  return rowElements(table).map((row) => {
    const cells: Cell[] = [];
    const take = () => {
      for (let above = reaching.get(cells.length); above !== undefined; above = reaching.get(cells.length)) {
        above.rows -= 1;
        if (above.rows <= 0) reaching.delete(cells.length);
        cells.push(above.cell);
      }
    };
    for (const element of row.children) {
      if (element.name !== "td" && element.name !== "th") continue;
      take();
      if (cells.length >= widest) break;
      const cell: Cell = {
        element,
        written: textOf(element),
        heading: element.name === "th",
        nested: holdsTable(element),
      };
      const down = spanOf(element, "rowspan") - 1;
      for (let over = spanOf(element, "colspan"); over > 0 && cells.length < widest; over -= 1) {
        if (down > 0) reaching.set(cells.length, { cell, rows: down });
        cells.push(cell);
      }
    }
    take();
    return cells;
  });
}

function spanOf({ attribs }: Node, name: string): number {
  const span = Number(attribs?.[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}

function rowElements(element: Node): readonly Node[] {
  return element.children.flatMap((child) =>
    child.name === "tr" ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.name ?? "") ? rowElements(child) : [],
  );
}

function holdsTable(element: Node): boolean {
  const open = [...element.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.name === "table") return true;
    for (const child of node.children ?? []) open.push(child);
  }
  return false;
}
