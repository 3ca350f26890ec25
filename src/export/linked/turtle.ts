import { DataFactory, type Quad_Object, Writer } from "n3";
import type { Format } from "../formats/format.js";
import { type ExportedGraph, subjectsOf } from "../reading/graph.js";
import { terms } from "./context.js";
import { describe, describeDataset, type LinkedNode, type LinkedValue } from "./describe.js";
import { identifiers, vocabularies } from "./terms.js";

/** The same linked data as the JSON-LD, triple for triple. */
export const turtle: Format = {
  name: "graph.ttl",
  mediaType: "text/turtle; charset=utf-8",
  description: "The graph as linked data (schema.org, W3C ORG, SKOS, PROV-O), as Turtle.",
  write,
};

const { literal, namedNode } = DataFactory;

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  let text = "";
  const output = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes: { ...identifiers, ...vocabularies } });
  const taken = () => {
    const part = text;
    text = "";
    return part;
  };
  for (const node of describeDataset(graph.version)) addNode(writer, node);
  for await (const subject of subjectsOf(graph)) {
    for (const node of describe(subject)) addNode(writer, node);
    yield taken();
  }
  writer.end();
  yield taken();
}

function addNode(writer: Writer, { iri, types, values }: LinkedNode): void {
  const subject = namedNode(iri);
  for (const type of types) writer.addQuad(subject, namedNode(expanded("rdf:type")), namedNode(expanded(type)));
  for (const [term, all] of values) {
    const predicate = namedNode(expanded(terms.get(term)?.iri ?? `dg:${term}`));
    for (const value of all) writer.addQuad(subject, predicate, objectOf(value));
  }
}

function objectOf(value: LinkedValue): Quad_Object {
  if (typeof value === "object") {
    return "iri" in value ? namedNode(expanded(value.iri)) : literal(value.literal, namedNode(expanded(value.type)));
  }
  if (typeof value === "string") return literal(value);
  return literal(String(value), namedNode(expanded(typeof value === "number" ? "xsd:integer" : "xsd:boolean")));
}

/** `prefix:name` of a vocabulary as an IRI; any other IRI as it is. */
function expanded(iri: string): string {
  const colon = iri.indexOf(":");
  const prefix = iri.slice(0, colon);
  return Object.hasOwn(vocabularies, prefix)
    ? vocabularies[prefix as keyof typeof vocabularies] + iri.slice(colon + 1)
    : iri;
}
