import { quoted } from "../../graph/names.js";
import { defineStatement, type Statement } from "../../graph/statement.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { type EdgeKind, edgeShapes, type NodeKind, nodeShapes, type PropertyValue } from "../shape.js";
import { entityIn, projection } from "./nodes.js";
import type { Entity, RequestContext } from "./request.js";

/** An edge as seen from one of its ends: its kind, its properties and the node at the other end. */
export interface Neighbour {
  readonly kind: EdgeKind;
  readonly edge: Readonly<Record<string, PropertyValue | null | undefined>>;
  readonly node: Entity;
}

/** Which edges to follow from a node, and which way: along the arrow (`out`) or against it (`in`). */
export interface Hop {
  readonly name: string;
  readonly kinds: readonly EdgeKind[];
  readonly direction: "out" | "in";
  readonly statement: Statement;
}

/** Edge types as an alternative in a pattern; quoted, since `IN` is also a word of Cypher. */
export function typesOf(kinds: readonly EdgeKind[]): string {
  return kinds.map(quoted).join("|");
}

/** The one label that all of these kinds carry: the kind itself, a shared one of several, or null. */
function commonLabel(kinds: readonly NodeKind[]): string | null {
  const [first, ...rest] = kinds;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  const carries = (kind: NodeKind, label: string) => (nodeShapes[kind].labels as readonly string[]).includes(label);
  return nodeShapes[first].labels.findLast((label) => rest.every((kind) => carries(kind, label))) ?? null;
}

/** The kinds of node at one end of edges of these kinds. */
function ends(kinds: readonly EdgeKind[], end: "from" | "to"): NodeKind[] {
  return [...new Set(kinds.flatMap((kind): readonly NodeKind[] => edgeShapes[kind][end]))];
}

/** The label of every node at one end of edges of these kinds; null where they share none. */
export function endLabel(kinds: readonly EdgeKind[], end: "from" | "to"): string | null {
  return commonLabel(ends(kinds, end));
}

/** The same as a pattern takes it: `:Actor`, or nothing. */
export function endPattern(kinds: readonly EdgeKind[], end: "from" | "to"): string {
  const label = endLabel(kinds, end);
  return label === null ? "" : `:${label}`;
}

/**
 * Defines a hop over edges of these kinds and its statement, from the shape: for any number of nodes of one end, all
 * their edges with the nodes at the other, ordered by kind and id.
 */
export function defineHop(name: string, kinds: readonly EdgeKind[], direction: "out" | "in"): Hop {
  const [near, far] = direction === "out" ? (["from", "to"] as const) : (["to", "from"] as const);
  const farKinds = ends(kinds, far);
  const [left, right] = direction === "out" ? ["-", "->"] : ["<-", "-"];
  const statement = defineStatement(
    name,
    `MATCH (p${endPattern(kinds, near)})
WHERE p.id IN $ids
MATCH (p)${left}[e:${typesOf(kinds)}]${right}(n${endPattern(kinds, far)})
RETURN p.id AS id, type(e) AS kind, properties(e) AS edge, ${projection("n", farKinds)} AS node
ORDER BY p.id, type(e), n.id, coalesce(e.key, "")`,
  );
  return { name, kinds, direction, statement };
}

const none: readonly Neighbour[] = [];

/** The edges of one node over a hop, batched with those of every other node asked for in the same turn. */
export function neighbours(context: RequestContext, hop: Hop, id: string): MaybePromise<readonly Neighbour[]> {
  const found = context.reader.load(hop.name, id, async (ids) => {
    const rows = await context.reader.read({ statement: hop.statement, parameters: { ids } });
    const byId = new Map<string, Neighbour[]>();
    for (const row of rows) {
      const key = String(row.id);
      const list = byId.get(key) ?? [];
      if (list.length === 0) byId.set(key, list);
      list.push({ kind: row.kind as EdgeKind, edge: row.edge as Neighbour["edge"], node: entityIn(row) });
    }
    return byId;
  });
  return after(found, (list) => list ?? none);
}

/** A list of strings that an edge or a node carries; empty when it carries none. */
export function stringsOf(
  carrier: Readonly<Record<string, PropertyValue | null | undefined>>,
  property: string,
): readonly string[] {
  const value = carrier[property];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
