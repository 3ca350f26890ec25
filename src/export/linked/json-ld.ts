import type { Format } from "../formats/format.js";
import { type ExportedGraph, subjectsOf } from "../reading/graph.js";
import { context } from "./context.js";
import { describe, describeDataset, type LinkedNode, type LinkedValue } from "./describe.js";

/** JSON-LD with its context inside, so that nothing has to be fetched to read it. */
export const jsonLd: Format = {
  name: "graph.jsonld",
  mediaType: "application/ld+json; charset=utf-8",
  description: "The graph as linked data (schema.org, W3C ORG, SKOS, PROV-O), as JSON-LD.",
  write,
};

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context["@context"])},"@graph":[\n`;
  yield describeDataset(graph.version).map(written).join(",\n");
  for await (const subject of subjectsOf(graph)) yield `,\n${describe(subject).map(written).join(",\n")}`;
  yield "\n]}\n";
}

function written({ iri, types, values }: LinkedNode): string {
  const told = values.map(([term, all]) => [term, all.length === 1 ? jsonValue(all[0]) : all.map(jsonValue)]);
  return JSON.stringify({ "@id": iri, "@type": types, ...Object.fromEntries(told) });
}

/** The context says which terms lead to IRIs. */
function jsonValue(value: LinkedValue | undefined): unknown {
  if (typeof value !== "object") return value;
  return "iri" in value ? value.iri : { "@value": value.literal, "@type": value.type };
}
