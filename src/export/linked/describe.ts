import { kindOf } from "../../model/reading/nodes.js";
import type { GraphEdge, GraphNode, PropertyValue } from "../../model/shape.js";
import type { Subject } from "../reading/graph.js";
import { textIn, textsIn } from "../reading/rows.js";
import { terms } from "./context.js";
import { endsOf, iriOfEdge, nodeTypes, termsOf } from "./edge-terms.js";
import { identifiers, insteadUnknown } from "./terms.js";

/** A value as RDF has it: an IRI, a literal with its type as `prefix:name`, or text. */
export type LinkedValue =
  | { readonly iri: string }
  | { readonly literal: string; readonly type: string }
  | string
  | number // whole
  | boolean;

/** A node of the RDF graph with its values by the names of their terms. */
export interface LinkedNode {
  readonly iri: string;
  /** As `prefix:name`. */
  readonly types: readonly string[];
  readonly values: readonly (readonly [term: string, values: readonly LinkedValue[]])[];
}

const scheme = "urn:dialogue-graph:themes";

/** The IRI of a node by its id. */
export function iriOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(":"));
  return `${identifiers[prefix] ?? `urn:dialogue-graph:${prefix}:`}${safe(id.slice(prefix.length + 1))}`;
}

/** What no IRI may hold, and what would begin a query or a fragment, in percents. */
function safe(text: string): string {
  return encodeURI(text).replace(/[?#]/g, encodeURIComponent);
}

/** The data set, and the scheme of which the themes are concepts. */
export function describeDataset(version: string): readonly LinkedNode[] {
  return [
    { iri: `urn:dialogue-graph:dataset:${safe(version)}`, types: nodeTypes.Dataset, values: [["version", [version]]] },
    { iri: scheme, types: ["skos:ConceptScheme"], values: [["label", ["Themes of migration dialogues"]]] },
  ];
}

/** A subject of the stream in RDF: itself, the edges that say more than that they are there, and its passages. */
export function describe({ node, edges, evidence }: Subject): readonly LinkedNode[] {
  return [
    described(node, edges),
    ...edges.filter(saysMore).map(statement),
    ...evidence.map((passage) => described(passage.node, passage.edges)),
  ];
}

function described(node: GraphNode, edges: readonly GraphEdge[]): LinkedNode {
  const values = new Map<string, LinkedValue[]>();
  const add = (term: string, value: LinkedValue) => {
    const found = values.get(term);
    if (found === undefined) values.set(term, [value]);
    else found.push(value);
  };
  for (const [name, value] of Object.entries(node.properties)) {
    if (insteadUnknown.includes(name)) continue;
    for (const each of valuesOf(name, value)) add(name, each);
  }
  const reasons = textsIn(node.properties, "unknownReasons");
  for (const [index, field] of textsIn(node.properties, "unknownFields").entries()) {
    add("unknown", `${field}: ${reasons[index] ?? ""}`);
  }
  const wikidata = textIn(node.properties, "wikidata");
  if (wikidata !== undefined) add("sameAs", { iri: `http://www.wikidata.org/entity/${safe(wikidata)}` });
  if (node.kind === "Theme") add("inScheme", { iri: scheme });
  for (const edge of edges) for (const term of termsOf(edge)) add(term, { iri: iriOf(endsOf(edge).object) });
  return { iri: iriOf(node.id), types: [`dg:${node.kind}`, ...nodeTypes[node.kind]], values: [...values] };
}

/** An edge between things says more when it has properties, passages or sources; that a passage stands in a source does not. */
function saysMore({ properties }: GraphEdge): boolean {
  return Object.keys(properties).length > 0;
}

/** The edge as a thing of its own, so that its properties and passages can be told of it; a membership as W3C ORG has it. */
function statement(edge: GraphEdge): LinkedNode {
  const { kind, from, to, key, properties } = edge;
  const { evidence: _, ...told } = properties;
  const { subject, object } = endsOf(edge);
  const name = [kind, from, to, key].filter((part) => part !== "").join("/");
  const membership = kind === "MEMBER_OF" || kind === "PRESIDES";
  const role = kind === "PRESIDES" ? "Chair" : safe(textIn(properties, "status") ?? "Member");
  const passages = textsIn(properties, "evidence").map((id) => ({ iri: iriOf(id) }));
  return {
    iri: `urn:dialogue-graph:edge:${safe(name)}`,
    types: ["rdf:Statement", "prov:Entity", ...(membership ? ["org:Membership"] : [])],
    values: [
      ["edgeSubject", [{ iri: iriOf(subject) }]],
      ["edgePredicate", [{ iri: iriOfEdge(kind) }]],
      ["edgeObject", [{ iri: iriOf(object) }]],
      ...Object.entries(told).map(([term, value]) => [term, valuesOf(term, value)] as const),
      ...(passages.length > 0 ? [["wasDerivedFrom", passages] as const] : []),
      ...(membership
        ? ([
            ["member", [{ iri: iriOf(from) }]],
            ["organization", [{ iri: iriOf(to) }]],
            ["membershipRole", [{ iri: `dg:${role}` }]],
          ] as const)
        : []),
    ],
  };
}

const dateTypes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, "xsd:date"],
  [/^\d{4}-\d{2}$/, "xsd:gYearMonth"],
  [/^\d{4}$/, "xsd:gYear"],
];

function valuesOf(name: string, value: PropertyValue): readonly LinkedValue[] {
  const all: readonly (string | number | boolean)[] = typeof value === "object" ? [...new Set(value)] : [value];
  const kind = terms.get(name)?.kind;
  return all.map((each) => {
    if (typeof each === "number") return Number.isInteger(each) ? each : { literal: String(each), type: "xsd:decimal" };
    if (typeof each === "boolean") return each;
    if (kind === "iri") return { iri: kindOf(each) === null ? safe(each) : iriOf(each) };
    const type = kind === "date" ? dateTypes.find(([form]) => form.test(each))?.[1] : undefined;
    return type === undefined ? each : { literal: each, type };
  });
}
