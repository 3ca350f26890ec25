import type { GraphEdge, GraphNode } from "../../model/shape.js";
import { type ExportedGraph, subjectsOf } from "../reading/graph.js";
import type { Format } from "./format.js";

/** The graph as it is, a line a node or an edge: what a program reads back without loss. */
export const jsonLines: Format = {
  name: "graph.jsonl",
  mediaType: "application/jsonl; charset=utf-8",
  description: "Every node and edge with its properties, as JSON Lines; the first line names the data set.",
  write,
};

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  yield line({ type: "dataset", version: graph.version });
  for await (const { node, edges, evidence } of subjectsOf(graph)) {
    yield nodeLine(node) + edges.map(edgeLine).join("");
    for (const passage of evidence) yield nodeLine(passage.node) + passage.edges.map(edgeLine).join("");
  }
}

function nodeLine({ kind, id, properties }: GraphNode): string {
  return line({ type: "node", kind, id, properties });
}

function edgeLine({ kind, from, to, key, properties }: GraphEdge): string {
  return line({ type: "edge", kind, from, to, ...(key === "" ? {} : { key }), properties });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
