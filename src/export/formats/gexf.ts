import { xmlAttributes, xmlText } from "../../lib/xml.js";
import { labelOf } from "../../model/label.js";
import { type GraphEdge, type GraphNode, nodeKinds, type PropertyType, type PropertyValue } from "../../model/shape.js";
import { type ExportedGraph, type Subject, subjectsOf } from "../reading/graph.js";
import { textIn, textsIn } from "../reading/rows.js";
import { type Span, spanOfEdge, spanOfNode } from "../reading/span.js";
import { edgeAttributes, joined, nodeAttributes, written } from "./attributes.js";
import type { Format } from "./format.js";

/**
 * GEXF 1.3 for Gephi and Gephi Lite, with time. It is for looking at: sources and passages would be the hubs of every
 * picture, so they are no nodes here; an edge carries its quotes instead.
 */
export const gexf: Format = {
  name: "graph.gexf",
  mediaType: "application/gexf+xml; charset=utf-8",
  description:
    "The network for Gephi, as GEXF 1.3 with time: meetings, actors, themes, frameworks, dialogues, series, cities; quotes on the edges.",
  write,
};

const types: Readonly<Record<PropertyType, string>> = {
  string: "string",
  strings: "string",
  boolean: "boolean",
  integer: "integer",
  float: "double",
};

const shown = (kind: GraphNode["kind"]) => kind !== "Source" && kind !== "Evidence" && kind !== "Dataset";
const ofNodes = new Map<string, PropertyType>([["type", "string"], ...nodeAttributes(nodeKinds.filter(shown))]);
ofNodes.delete("evidence");
const ofEdges = new Map<string, PropertyType>([["type", "string"], ...edgeAttributes(), ["quotes", "strings"]]);

/** Nodes have to stand before edges, so the graph is read twice. */
async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>dialogue-graph</creator><description>Dialogue graph, data set version ${xmlText(graph.version)}</description></meta>
<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
${declarations("node", ofNodes)}${declarations("edge", ofEdges)}<nodes>
`;
  for await (const { node } of graph.around()) if (shown(node.kind)) yield nodeElement(node);
  for await (const { node } of graph.meetings("NODES")) yield nodeElement(node);
  yield "</nodes>\n<edges>\n";
  for await (const subject of subjectsOf(graph)) {
    if (shown(subject.node.kind)) yield edgeElements(subject);
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declarations(element: "node" | "edge", named: ReadonlyMap<string, PropertyType>): string {
  const all = [...named].map(
    ([name, type]) => `<attribute${xmlAttributes({ id: name, title: name, type: types[type] })}/>\n`,
  );
  return `<attributes class="${element}" mode="static">\n${all.join("")}</attributes>\n`;
}

function nodeElement(node: GraphNode): string {
  const attributes = xmlAttributes({ id: node.id, label: labelOf(node), ...spanAttributes(spanOfNode(node)) });
  return `<node${attributes}>${values({ type: node.kind, ...node.properties }, ofNodes)}</node>\n`;
}

function edgeElements({ node, edges, evidence }: Subject): string {
  const quotes = new Map(evidence.map((passage) => [passage.node.id, textIn(passage.node.properties, "quote")]));
  return edges.map((edge) => edgeElement(edge, node, quotes)).join("");
}

function edgeElement(edge: GraphEdge, owner: GraphNode, quotes: ReadonlyMap<string, string | undefined>): string {
  const { kind, from, to, key, properties } = edge;
  const attributes = xmlAttributes({
    id: [kind, from, to, key].join(" ").trimEnd(),
    source: from,
    target: to,
    label: kind,
    kind,
    ...spanAttributes(spanOfEdge(edge, owner)),
  });
  const said = textsIn(properties, "evidence").flatMap((id) => quotes.get(id) ?? []);
  const all = { type: kind, ...properties, ...(said.length > 0 && { quotes: joined(said) }) };
  return `<edge${attributes}>${values(all, ofEdges)}</edge>\n`;
}

function spanAttributes({ start, end }: Span): Readonly<Record<string, string | undefined>> {
  return { start, end };
}

function values(all: Readonly<Record<string, PropertyValue>>, declared: ReadonlyMap<string, PropertyType>): string {
  const attributes = Object.entries(all)
    .filter(([name]) => declared.has(name))
    .map(([name, value]) => `<attvalue${xmlAttributes({ for: name, value: written(value) })}/>`);
  return `<attvalues>${attributes.join("")}</attvalues>`;
}
