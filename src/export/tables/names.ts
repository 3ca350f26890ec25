import { labelOf } from "../../model/label.js";
import type { EdgeKind, GraphEdge, GraphNode } from "../../model/shape.js";
import { type ParticipationRole, roleEdges, wordsOf } from "../../model/vocabulary.js";
import type { Subject } from "../reading/graph.js";
import { textIn, textsIn } from "../reading/rows.js";

export type Registry = ReadonlyMap<string, Subject>;

/** A meeting with everything to look names up in. */
export interface MeetingRow {
  readonly meeting: Subject;
  readonly registry: Registry;
}

/** What a node of the registry is called; its id where it is not there. */
export function named(registry: Registry, id: string): string {
  const subject = registry.get(id);
  return subject === undefined ? id : labelOf(subject.node);
}

/** The names of the nodes at the other end of a meeting's edges of one kind. */
export function namesOver({ meeting, registry }: MeetingRow, kind: EdgeKind, fits = (_: GraphEdge) => true): string[] {
  const { id } = meeting.node;
  return meeting.edges
    .filter((edge) => edge.kind === kind && fits(edge))
    .map(({ from, to }) => named(registry, from === id ? to : from));
}

/** The city and the state in which a meeting was held, where known. */
export function placeOf({ meeting, registry }: MeetingRow): { readonly city?: GraphNode; readonly state?: GraphNode } {
  const held = meeting.edges.find(({ kind }) => kind === "HELD_IN");
  const place = registry.get(held?.to ?? "");
  if (place?.node.kind !== "City") return place === undefined ? {} : { state: place.node };
  const state = registry.get(place.edges.find(({ kind }) => kind === "IN")?.to ?? "")?.node;
  return { city: place.node, ...(state !== undefined && { state }) };
}

/** Which role an edge gives, or undefined when it is no edge of a role. */
export function roleOf(kind: EdgeKind): ParticipationRole | undefined {
  return wordsOf(roleEdges).find((role) => roleEdges[role] === kind);
}

/** The passages behind an edge, or behind everything of a meeting. */
export function passagesOf({ evidence }: Subject, edge?: GraphEdge): readonly GraphNode[] {
  const ids = edge === undefined ? undefined : new Set(textsIn(edge.properties, "evidence"));
  return evidence.filter(({ node }) => ids?.has(node.id) ?? true).map(({ node }) => node);
}

/** The titles of the sources of some passages, each once. */
export function sourceTitles({ meeting, registry }: MeetingRow, passages: readonly GraphNode[]): readonly string[] {
  const ids = new Set(passages.map(({ id }) => id));
  const edges = meeting.evidence.filter(({ node }) => ids.has(node.id)).flatMap((passage) => passage.edges);
  return [...new Set(edges.map(({ to }) => named(registry, to)))];
}

/** A property of a node, for a cell. */
export function cell(
  node: GraphNode | undefined,
  property: string,
): string | number | boolean | readonly string[] | undefined {
  return node?.properties[property];
}

/** The property as text, for a cell. */
export function textCell(node: GraphNode | undefined, property: string): string | undefined {
  return node === undefined ? undefined : textIn(node.properties, property);
}
