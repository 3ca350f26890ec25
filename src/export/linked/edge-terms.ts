import { type EdgeKind, edgeKinds, type GraphEdge, type NodeKind } from "../../model/shape.js";
import { type ParticipationRole, roleEdges, wordsOf } from "../../model/vocabulary.js";
import type { Term } from "./terms.js";

/** What the nodes of each kind are, beside `dg:<kind>`. */
export const nodeTypes: Readonly<Record<NodeKind, readonly string[]>> = {
  Meeting: ["schema:Event"],
  State: ["schema:Country", "org:Organization"],
  Organisation: ["org:Organization", "schema:Organization"],
  Theme: ["skos:Concept"],
  PolicyFramework: ["schema:CreativeWork"],
  Provision: ["schema:CreativeWork"],
  Dialogue: ["org:OrganizationalCollaboration"],
  Series: ["schema:EventSeries"],
  City: ["schema:City"],
  Source: ["schema:CreativeWork", "prov:Entity"],
  Evidence: ["schema:Quotation", "prov:Entity"],
  Dataset: ["schema:Dataset", "prov:Entity"],
};

const roleNames: Readonly<Record<ParticipationRole, string>> = {
  HOST: "host",
  CO_HOST: "coHost",
  CHAIR: "chair",
  CO_CHAIR: "coChair",
  INITIATOR: "initiator",
  ORGANISER: "organiser",
  PARTICIPANT: "participant",
};

const rolesByEdge = new Map<EdgeKind, string>(wordsOf(roleEdges).map((role) => [roleEdges[role], roleNames[role]]));

/** What public vocabularies say of an edge. They are coarser: organising, hosting and co-hosting are one there. */
const publicTerms: Partial<Readonly<Record<EdgeKind, (edge: GraphEdge) => readonly string[]>>> = {
  HOSTED: () => ["organizer"],
  CO_HOSTED: () => ["organizer"],
  ORGANISED: () => ["organizer"],
  ATTENDED: () => ["attendee"],
  ADDRESSES: ({ properties }) => [properties.weight === "MAIN" ? "about" : "mentions"],
  REFERENCES: () => ["referencesDocument"],
  HELD_IN: () => ["location"],
  IN: () => ["containedInPlace"],
  PART_OF_SERIES: () => ["superEvent"],
  PROVISION_OF: () => ["isPartOf"],
  PART_OF: () => ["subOrganizationOf"],
  IN_SOURCE: () => ["hadPrimarySource"],
};

const publicIris: Readonly<Record<string, string>> = {
  organizer: "schema:organizer",
  attendee: "schema:attendee",
  about: "schema:about",
  mentions: "schema:mentions",
  referencesDocument: "dcterms:references",
  location: "schema:location",
  containedInPlace: "schema:containedInPlace",
  superEvent: "schema:superEvent",
  isPartOf: "schema:isPartOf",
  subOrganizationOf: "org:subOrganizationOf",
  hadPrimarySource: "prov:hadPrimarySource",
};

/** Edges that a public vocabulary has exactly. */
const exactIris: Partial<Readonly<Record<EdgeKind, string>>> = {
  BROADER: "skos:broader",
  RELATED: "skos:related",
  MEMBER_OF: "org:memberOf",
};

/** The exact term for an edge: a role is told from the meeting ("host"), anything else as its kind ("partOfSeries"). */
export function ownTerm(kind: EdgeKind): string {
  return rolesByEdge.get(kind) ?? kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the exact term stands for, as `prefix:name`. */
export function iriOfEdge(kind: EdgeKind): string {
  return exactIris[kind] ?? `dg:${ownTerm(kind)}`;
}

/** All terms for an edge, the exact one first. */
export function termsOf(edge: GraphEdge): readonly string[] {
  return [ownTerm(edge.kind), ...(publicTerms[edge.kind]?.(edge) ?? [])];
}

/** The end that an edge is told from, and the other. */
export function endsOf({ kind, from, to }: GraphEdge): { readonly subject: string; readonly object: string } {
  return rolesByEdge.has(kind) ? { subject: to, object: from } : { subject: from, object: to };
}

/** Every term for edges. */
export const edgeTerms: Readonly<Record<string, Term>> = Object.fromEntries([
  ...edgeKinds.map((kind) => [ownTerm(kind), { iri: iriOfEdge(kind), kind: "iri" }]),
  ...Object.entries(publicIris).map(([name, iri]) => [name, { iri, kind: "iri" }]),
]);
