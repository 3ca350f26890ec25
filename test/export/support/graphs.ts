import { fileURLToPath } from "node:url";
import type { GraphStore } from "../../../src/graph/store.js";
import { loadGraph } from "../../../src/loading/load.js";
import { readSeedsOrFail } from "../../../src/loading/seeds-or-fail.js";
import type { Graph, GraphNode } from "../../../src/model/shape.js";
import { smallGraph } from "../../contract/graphs.js";

const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
const now = () => new Date("2024-05-01T12:00:00Z");

/** Fills a store with the project's own data. */
export async function fillWithSeeds(store: GraphStore): Promise<unknown> {
  const { graph, version } = await readSeedsOrFail(seeds);
  return loadGraph(store, graph, version, { now });
}

/** Fills a store with a graph, as version "ab12". */
export function fillWith(graph: Graph): (store: GraphStore) => Promise<unknown> {
  return (store) => loadGraph(store, graph, "ab12", { now });
}

/** Everything that some format needs escaped, in one title. */
export const nastyTitle = '=1+1 <"A" & \'B\'>; \\ , \u00e9\u4e2d\ud83c\udf0d\n"quoted", ]]> end\u0007';

/** The small graph of the contract, with a title that every format has to escape and a passage that is a formula. */
export const nastyGraph: Graph = {
  nodes: smallGraph.nodes.map((node): GraphNode => {
    if (node.id === "meeting:a") return { ...node, properties: { ...node.properties, title: nastyTitle } };
    if (node.id === "evidence:1") return { ...node, properties: { ...node.properties, quote: "@SUM(A1)" } };
    return node;
  }),
  edges: smallGraph.edges,
};
