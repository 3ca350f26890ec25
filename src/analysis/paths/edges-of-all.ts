import { defineStatement, type Statement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { endPattern, typesOf } from "../../model/reading/edges.js";
import { edgeKinds } from "../../model/shape.js";
import { type AnalysisContext, computed } from "../context.js";
import { packedColumns } from "../worker/tasks.js";
import type { Adjacency } from "./adjacency.js";

/** The kinds of edge that a path may take: all but those that lead into the apparatus of sources. */
export const pathKinds = edgeKinds.filter((kind) => kind !== "IN_SOURCE");

const statements = Object.fromEntries(
  pathKinds.map((kind) => [
    kind,
    defineStatement(
      `Edges.${kind}`,
      `MATCH (n${endPattern([kind], "from")})-[e:${typesOf([kind])}]->(o)
RETURN n.id AS start, o.id AS end
ORDER BY n.id, o.id`,
    ),
  ]),
) as Record<(typeof pathKinds)[number], Statement>;

/** The whole graph as far as paths go, built once a data set. @throws StoreError */
export function wholeAdjacency(context: AnalysisContext): MaybePromise<Adjacency> {
  return context.reader.remember(
    "adjacency",
    async () => {
      const edges = [];
      for (const kind of pathKinds) {
        const rows = await context.reader.read({ statement: statements[kind], parameters: {} });
        const column = (end: "start" | "end") => rows.map((row) => String(row[end]));
        edges.push({ kind, ...packedColumns(column("start"), column("end")) });
      }
      return computed(context.computer.adjacency(edges));
    },
    ({ ids, ends }) => ids.length + ends.length / 20,
  );
}
