import { nodeKinds, nodeShapes } from "../../model/shape.js";

/** The vocabularies that the graph is told in, by their usual prefixes. */
export const vocabularies = {
  dg: "urn:dialogue-graph:vocabulary:",
  dcterms: "http://purl.org/dc/terms/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** The start of every node's IRI, by kind. They are URNs: who serves the graph elsewhere need not own a domain of ours. */
export const identifiers: Readonly<Record<string, string>> = Object.fromEntries(
  nodeKinds.map((kind) => [nodeShapes[kind].prefix, `urn:dialogue-graph:${nodeShapes[kind].prefix}:`]),
);

/** What a value is: text, a number or a flag as it stands; a node's IRI; a day, or a month or year where no day is known. */
export type TermKind = "literal" | "iri" | "date";

export interface Term {
  /** As `prefix:name`. */
  readonly iri: string;
  readonly kind: TermKind;
}

const literal = (iri: string): Term => ({ iri, kind: "literal" });
const link = (iri: string): Term => ({ iri, kind: "iri" });
const date = (iri: string): Term => ({ iri, kind: "date" });

/** What each property of a node or edge is called; one that is not listed is a literal of our own vocabulary. */
export const propertyTerms: Readonly<Record<string, Term>> = {
  name: literal("schema:name"),
  title: literal("schema:name"),
  label: literal("skos:prefLabel"),
  aliases: literal("schema:alternateName"),
  variants: literal("schema:alternateName"),
  shortName: literal("schema:alternateName"),
  acronym: literal("schema:alternateName"),
  altLabels: literal("skos:altLabel"),
  definition: literal("skos:definition"),
  code: literal("schema:identifier"),
  startDate: date("schema:startDate"),
  endDate: date("schema:endDate"),
  startEarliest: date("dg:startEarliest"),
  startLatest: date("dg:startLatest"),
  notBefore: date("dg:notBefore"),
  notAfter: date("dg:notAfter"),
  euFrom: date("dg:euFrom"),
  euTo: date("dg:euTo"),
  adoptedOn: date("dcterms:issued"),
  adoptedUntil: date("dg:adoptedUntil"),
  founded: date("schema:foundingDate"),
  retrieved: date("dg:retrieved"),
  from: date("schema:startDate"),
  to: date("dg:until"),
  certainFrom: date("dg:certainFrom"),
  certainTo: date("dg:certainTo"),
  latitude: literal("schema:latitude"),
  longitude: literal("schema:longitude"),
  url: literal("schema:url"),
  publisher: literal("schema:publisher"),
  quote: literal("schema:text"),
  note: literal("skos:note"),
  subject: link("schema:about"),
  evidence: link("dg:evidence"),
  sources: link("dcterms:source"),
};

/** Terms that no property is called by, but that nodes and edges are told with. */
export const furtherTerms: Readonly<Record<string, Term>> = {
  sameAs: link("schema:sameAs"),
  unknown: literal("dg:unknown"),
  inScheme: link("skos:inScheme"),
  version: literal("schema:version"),
  wasDerivedFrom: link("prov:wasDerivedFrom"),
  edgeSubject: link("rdf:subject"),
  edgePredicate: link("rdf:predicate"),
  edgeObject: link("rdf:object"),
  member: link("org:member"),
  organization: link("org:organization"),
  membershipRole: link("org:role"),
};

/** Lists side by side, whose order RDF would lose: told as `unknown` instead, field and reason in one text. */
export const insteadUnknown: readonly string[] = ["unknownFields", "unknownReasons"];
