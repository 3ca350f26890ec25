import type { EdgeKind, GraphEdge, GraphNode, NodeKind, PropertyValue } from "../../model/shape.js";
import { type Fault, type Path, written } from "./fault.js";
import { faultAt, inside, type Place } from "./place.js";

/** A node with the place that declares it. */
export interface DraftNode extends GraphNode {
  readonly place: Place;
}

/** An edge with the place that asserts it. */
export interface DraftEdge extends GraphEdge {
  readonly place: Place;
}

/** A mention of a node that stands elsewhere. */
export interface DraftReference {
  readonly id: string;
  readonly kinds: readonly NodeKind[];
  readonly place: Place;
}

/** The graph while it is put together, with what is wrong so far. */
export interface Draft {
  readonly nodes: DraftNode[];
  readonly edges: DraftEdge[];
  readonly references: DraftReference[];
  readonly faults: Fault[];
  /** Where the shape was at fault: what is missing there afterwards is no fault of its own. */
  readonly broken: ReadonlySet<string>;
}

/** An empty draft, of files with these faults of shape. */
export function newDraft(faults: readonly Fault[]): Draft {
  const broken = new Set(faults.map(({ file, path }) => `${file} ${path}`));
  return { nodes: [], edges: [], references: [], faults: [], broken };
}

/** One item of a seed file: its value, and where the parts of it stand. */
export interface Item<Value> {
  readonly value: Value;
  readonly at: (...path: Path) => Place;
  /** The sources of what names none of its own. */
  readonly defaultSources: readonly string[];
}

type Properties = Readonly<Record<string, PropertyValue | undefined>>;

/** Adds a node; properties that are undefined or empty lists are absent. */
export function addNode(draft: Draft, kind: NodeKind, id: string, place: Place, properties: Properties): void {
  draft.nodes.push({ kind, id, properties: present(properties), place });
}

/** Adds an edge; the place is that of the assertion. */
export function addEdge(
  draft: Draft,
  edge: { readonly kind: EdgeKind; readonly from: string; readonly to: string; readonly key?: string },
  place: Place,
  properties: Properties,
): void {
  draft.edges.push({ key: "", ...edge, properties: present(properties), place });
}

/** Notes that something is mentioned, and gives its id back. */
export function refer(draft: Draft, id: string, kinds: readonly NodeKind[], place: Place): string {
  draft.references.push({ id, kinds, place });
  return id;
}

/** The sources of a statement: its own, or the default ones of its file. */
export function sourcesOf(
  draft: Draft,
  own: readonly string[] | undefined,
  place: Place,
  { defaultSources }: Pick<Item<unknown>, "defaultSources">,
): readonly string[] {
  for (const [index, id] of (own ?? []).entries()) refer(draft, id, ["Source"], inside(place, "sources", index));
  const ids = own ?? defaultSources;
  if (ids.length === 0 && !isBroken(draft, place, "sources")) {
    fault(draft, place, 'names no "sources", nor does the file by "defaultSources"');
  }
  return [...new Set(ids)].sort();
}

/** True when one of these keys was given at a place, and left out for its faulty value. */
export function isBroken(draft: Draft, place: Place, ...keys: readonly string[]): boolean {
  return keys.some((key) => draft.broken.has(`${place.in.file} ${written(inside(place, key).path)}`));
}

/** Notes a fault. */
export function fault(draft: Draft, place: Place, message: string, pointAt?: "key"): void {
  draft.faults.push(faultAt(place, message, pointAt));
}

function present(properties: Properties): Readonly<Record<string, PropertyValue>> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return Object.fromEntries(entries) as Record<string, PropertyValue>;
}

function isEmptyList(value: PropertyValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}
