import { defineStatement, type Row, type Statement } from "../../graph/statement.js";
import { after, all, type MaybePromise } from "../../lib/maybe-promise.js";
import { type NodeKind, nodeKinds, nodeShapes } from "../shape.js";
import type { Entity, RequestContext } from "./request.js";

/** Properties that only statements read. */
const internalProperties = new Set(["sortDate", "foldedTitle", "foldedText"]);

/** The names of what an answer holds of a node of these kinds, `id` first. */
export function projectedProperties(kinds: readonly NodeKind[]): readonly string[] {
  const names = kinds.flatMap((kind) => Object.keys(nodeShapes[kind].properties));
  return [...new Set(["id", ...names, "sources"])].filter((name) => !internalProperties.has(name));
}

/** The Cypher that projects a node of these kinds onto a map, for the fixed statements. */
export function projection(variable: string, kinds: readonly NodeKind[]): string {
  return `${variable} { ${projectedProperties(kinds)
    .map((name) => `.${name}`)
    .join(", ")} }`;
}

const kindByPrefix = new Map<string, NodeKind>(nodeKinds.map((kind) => [nodeShapes[kind].prefix, kind]));

/** The kind that a global id names, or null when it names none. */
export function kindOf(id: string): NodeKind | null {
  return kindByPrefix.get(id.slice(0, id.indexOf(":"))) ?? null;
}

const byIds = Object.fromEntries(
  nodeKinds.map((kind) => [
    kind,
    defineStatement(
      `${kind}.byIds`,
      `MATCH (n:${kind})
WHERE n.id IN $ids
RETURN n.id AS id, ${projection("n", [kind])} AS node
ORDER BY n.id`,
    ),
  ]),
) as Record<NodeKind, Statement>;

/** The node in a row's column. */
export function entityIn(row: Row, column = "node"): Entity {
  return row[column] as unknown as Entity;
}

/** The node of this id if it is of one of these kinds, else null; many asked for together are one statement a kind. */
export function nodeById(
  context: RequestContext,
  id: string,
  kinds: readonly NodeKind[] = nodeKinds,
): MaybePromise<Entity | null> {
  const kind = kindOf(id);
  if (kind === null || kind === "Dataset" || !kinds.includes(kind)) return null;
  return context.reader.load(`${kind}.byIds`, id, async (ids) => {
    const rows = await context.reader.read({ statement: byIds[kind], parameters: { ids } });
    return new Map(rows.map((row) => [String(row.id), entityIn(row)]));
  });
}

/** The nodes of these ids, in their order; what is not there is left out. */
export function nodesByIds(
  context: RequestContext,
  ids: readonly string[],
  kinds?: readonly NodeKind[],
): MaybePromise<Entity[]> {
  return after(all(ids.map((id) => nodeById(context, id, kinds))), (found) => found.filter((node) => node !== null));
}

/** Each node once, by id; absent ones are left out. */
export function distinct(entities: readonly (Entity | null)[]): Entity[] {
  const byId = new Map(entities.filter((entity) => entity !== null).map((entity) => [entity.id, entity]));
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
