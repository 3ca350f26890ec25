import { xmlAttributes, xmlText } from "../../lib/xml.js";
import { labelOf } from "../../model/label.js";
import { type GraphEdge, type GraphNode, nodeKinds, type PropertyType, type PropertyValue } from "../../model/shape.js";
import { type ExportedGraph, subjectsOf } from "../reading/graph.js";
import { edgeAttributes, nodeAttributes, written } from "./attributes.js";
import type { Format } from "./format.js";

/** GraphML: yEd, networkx, igraph and others read it. Lists are one text each; what kind a node or edge is, is its `type`. */
export const graphml: Format = {
  name: "graph.graphml",
  mediaType: "application/graphml+xml; charset=utf-8",
  description: "Every node and edge with its properties, as GraphML.",
  write,
};

const types: Readonly<Record<PropertyType, string>> = {
  string: "string",
  strings: "string",
  boolean: "boolean",
  integer: "long",
  float: "double",
};

/** Both carry lists of ids beside what the shape names. */
const lists = [
  ["evidence", "strings"],
  ["sources", "strings"],
] as const;

const nodeKeys = new Map<string, PropertyType>([
  ["type", "string"],
  ["label", "string"],
  ...nodeAttributes(nodeKinds.filter((kind) => kind !== "Dataset")),
  ...lists,
]);
const edgeKeys = new Map<string, PropertyType>([["type", "string"], ...edgeAttributes(), ...lists]);

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<desc>Dialogue graph, data set version ${xmlText(graph.version)}</desc>
${keys("node", nodeKeys)}${keys("edge", edgeKeys)}<graph id="dialogue-graph" edgedefault="directed">
`;
  for await (const { node, edges, evidence } of subjectsOf(graph)) {
    yield nodeElement(node) + edges.map(edgeElement).join("");
    for (const passage of evidence) yield nodeElement(passage.node) + passage.edges.map(edgeElement).join("");
  }
  yield "</graph>\n</graphml>\n";
}

function keys(element: "node" | "edge", named: ReadonlyMap<string, PropertyType>): string {
  const all = [...named].map(([name, type]) =>
    xmlAttributes({ id: `${element}.${name}`, for: element, "attr.name": name, "attr.type": types[type] }),
  );
  return all.map((attributes) => `<key${attributes}/>\n`).join("");
}

function nodeElement(node: GraphNode): string {
  const values = { type: node.kind, label: labelOf(node), ...node.properties };
  return `<node${xmlAttributes({ id: node.id })}>${data("node", values)}</node>\n`;
}

function edgeElement({ kind, from, to, key, properties }: GraphEdge): string {
  const id = [kind, from, to, key].join(" ").trimEnd();
  const attributes = xmlAttributes({ id, source: from, target: to });
  return `<edge${attributes}>${data("edge", { type: kind, ...properties })}</edge>\n`;
}

function data(element: "node" | "edge", values: Readonly<Record<string, PropertyValue>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${element}.${name}">${xmlText(written(value))}</data>`)
    .join("");
}
