import type { EdgeKind } from "../../model/shape.js";
import type { Format } from "../formats/format.js";
import type { ExportedGraph, Subject } from "../reading/graph.js";
import { type Columns, csv } from "./csv.js";
import { cell, named, type Registry } from "./names.js";

/** A row a theme, with its place in the vocabulary and how many meetings address it. */
export const themesTable: Format = {
  name: "themes.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  description: "A row a theme, with broader and related themes and how many meetings address it, as CSV.",
  write: (graph) => csv(columns, rows(graph)),
};

interface Count {
  main: number;
  context: number;
}

interface Row {
  readonly theme: Subject;
  readonly registry: Registry;
  readonly relatedFrom: readonly string[];
  readonly count: Count;
}

const over = (kind: EdgeKind) => (row: Row) => targets(row, kind);

const columns: Columns<Row> = {
  id: ({ theme }) => theme.node.id,
  label: ({ theme }) => cell(theme.node, "label"),
  altLabels: ({ theme }) => cell(theme.node, "altLabels"),
  definition: ({ theme }) => cell(theme.node, "definition"),
  broader: over("BROADER"),
  broaderLabels: (row) => targets(row, "BROADER").map((id) => named(row.registry, id)),
  related: (row) => [...targets(row, "RELATED"), ...row.relatedFrom].sort(),
  provisions: over("FALLS_UNDER"),
  mainMeetings: ({ count }) => count.main,
  contextMeetings: ({ count }) => count.context,
};

function targets({ theme }: Row, kind: EdgeKind): readonly string[] {
  return theme.edges.filter((edge) => edge.kind === kind).map(({ to }) => to);
}

async function* rows(graph: ExportedGraph): AsyncGenerator<Row> {
  const registry = await graph.registry();
  const themes: Subject[] = [];
  for await (const subject of graph.around()) if (subject.node.kind === "Theme") themes.push(subject);
  const counts = new Map<string, Count>(themes.map(({ node }) => [node.id, { main: 0, context: 0 }]));
  for await (const { edges } of graph.meetings()) {
    for (const { kind, to, properties } of edges) {
      const count = kind === "ADDRESSES" ? counts.get(to) : undefined;
      if (count !== undefined) count[properties.weight === "MAIN" ? "main" : "context"] += 1;
    }
  }
  for (const theme of themes) {
    const { id } = theme.node;
    // an edge between related themes is stored once and read both ways
    const relatedFrom = themes
      .filter(({ edges }) => edges.some(({ kind, to }) => kind === "RELATED" && to === id))
      .map(({ node }) => node.id);
    yield { theme, registry, relatedFrom, count: counts.get(id) ?? { main: 0, context: 0 } };
  }
}
