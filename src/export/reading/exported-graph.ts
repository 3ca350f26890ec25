import { StoreError } from "../../graph/errors.js";
import { once } from "../../lib/once.js";
import { datasetCall } from "../../model/dataset/dataset.cypher.js";
import type { Condition } from "../../model/reading/list.js";
import type { GraphNode } from "../../model/shape.js";
import type { Depth, ExportedGraph, Subject } from "./graph.js";
import { aroundSelected, selectedPages } from "./selected.js";
import { type Asks, meetingSubjects, pagesOf, registrySubjects } from "./subjects.js";

/**
 * The version of the whole data set that a store holds.
 * @throws StoreError UNAVAILABLE when it holds none, or half a load
 */
export async function wholeVersion(asks: Asks): Promise<string> {
  const [row] = await asks.read(datasetCall);
  if (row?.complete !== true) {
    const held = row === undefined ? "no graph" : "half a load";
    throw new StoreError("UNAVAILABLE", `the store holds ${held}: there is nothing whole to export`, true);
  }
  return String(row.version);
}

/** The graph of a store, whole or the meetings for which a condition holds with what they touch. */
export function exportedGraph(asks: Asks, version: string, condition: Condition | null): ExportedGraph {
  const registry = once(
    async () => new Map((await registrySubjects(asks)).map((subject) => [subject.node.id, subject])),
  );
  const pages = () => (condition === null ? pagesOf(asks, "Meeting") : selectedPages(asks, condition));
  return {
    version,
    registry,
    around: async function* () {
      const known = await registry();
      if (condition === null) yield* known.values();
      else yield* aroundSelected(asks, condition, known);
    },
    meetings: (depth = "ALL") => meetings(asks, pages(), depth),
  };
}

async function* meetings(
  asks: Asks,
  pages: AsyncIterable<readonly GraphNode[]>,
  depth: Depth,
): AsyncGenerator<Subject> {
  for await (const page of pages) {
    if (depth === "NODES") for (const node of page) yield { node, edges: [], evidence: [] };
    else yield* await meetingSubjects(asks, page);
  }
}
