import { incidenceOf, transposed } from "../../analysis/co-hosting/incidence.js";
import { tiesOf } from "../../analysis/co-hosting/ties.js";
import type { Format } from "../formats/format.js";
import type { ExportedGraph } from "../reading/graph.js";
import { spanOfNode } from "../reading/span.js";
import { type Columns, csv } from "./csv.js";
import { named, type Registry } from "./names.js";

/** A row for every two actors that hosted or co-hosted meetings together, over all meetings of the export. */
export const tiesTable: Format = {
  name: "ties.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  description: "A row for every two states or organisations that hosted or co-hosted meetings together, as CSV.",
  write: (graph) => csv(columns, rows(graph)),
};

interface Row {
  readonly a: string;
  readonly b: string;
  /** By id. */
  readonly meetings: readonly string[];
  readonly starts: ReadonlyMap<string, string>;
  readonly registry: Registry;
}

const columns: Columns<Row> = {
  a: ({ a }) => a,
  aName: ({ a, registry }) => named(registry, a),
  b: ({ b }) => b,
  bName: ({ b, registry }) => named(registry, b),
  count: ({ meetings }) => meetings.length,
  firstStart: (row) => startsOf(row).at(0),
  lastStart: (row) => startsOf(row).at(-1),
  meetings: ({ meetings }) => meetings,
};

function startsOf({ meetings, starts }: Row): readonly string[] {
  return meetings.flatMap((meeting) => starts.get(meeting) ?? []).sort();
}

/** By the actors' ids. Only ids are held of the meetings, and only of those that have a host. */
async function* rows(graph: ExportedGraph): AsyncGenerator<Row> {
  const registry = await graph.registry();
  const actors: string[] = [];
  const meetings: string[] = [];
  const starts = new Map<string, string>();
  for await (const { node, edges } of graph.meetings()) {
    const hosting = edges.filter(({ kind }) => kind === "HOSTED" || kind === "CO_HOSTED");
    if (hosting.length < 2) continue;
    const { start } = spanOfNode(node);
    if (start !== undefined) starts.set(node.id, start);
    for (const { from } of hosting) {
      actors.push(registry.get(from)?.node.id ?? from); // the same string for every meeting
      meetings.push(node.id);
    }
  }
  const incidence = incidenceOf(actors, meetings);
  const { a, b, sharedOffsets, shared } = tiesOf(incidence, transposed(incidence, incidence.columns.length));
  const idOf = (list: readonly string[], index: number | undefined) => list[index ?? -1] ?? "";
  for (const tie of a.keys()) {
    const columnsShared = shared.subarray(sharedOffsets[tie], sharedOffsets[tie + 1]);
    yield {
      a: idOf(incidence.rows, a[tie]),
      b: idOf(incidence.rows, b[tie]),
      meetings: Array.from(columnsShared, (column) => idOf(incidence.columns, column)),
      starts,
      registry,
    };
  }
}
