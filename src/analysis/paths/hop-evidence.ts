import Cypher from "@neo4j/cypher-builder";
import type { Call } from "../../graph/store.js";
import { oneOf } from "../../model/conditions.js";
import { endLabel, stringsOf, typesOf } from "../../model/reading/edges.js";
import { callOf } from "../../model/reading/list.js";
import { nodesByIds } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import type { EdgeKind } from "../../model/shape.js";
import type { PathHop } from "./path.type.js";

/** The edges of one kind from some nodes to some others, with their properties. */
function edgesBetween(kind: EdgeKind, hops: readonly PathHop[]): Call {
  const start = new Cypher.NamedNode("n");
  const end = new Cypher.NamedNode("o");
  const edge = new Cypher.NamedRelationship("e");
  const ends = hops.map(({ forward, fromId, toId }) => (forward ? [fromId, toId] : [toId, fromId]));
  const ids = (place: number) => [...new Set(ends.map((pair) => String(pair[place])))].sort();
  const label = endLabel([kind], "from");
  const clause = new Cypher.Match(new Cypher.Pattern(start, { labels: label === null ? [] : [label] }))
    .where(oneOf(start.property("id"), ids(0)))
    .match(new Cypher.Pattern(start).related(edge, { type: typesOf([kind]), direction: "right" }).to(end))
    .where(oneOf(end.property("id"), ids(1)))
    .return([start.property("id"), "start"], [end.property("id"), "end"], [Cypher.properties(edge), "edge"])
    .orderBy([start.property("id"), "ASC"], [end.property("id"), "ASC"]);
  return callOf("paths.edges", clause);
}

/** An edge by kind and ends, as it points. */
export function hopKey({ kind, fromId, toId, forward }: PathHop): string {
  return forward ? `${kind} ${fromId} ${toId}` : `${kind} ${toId} ${fromId}`;
}

const written = (hop: PathHop) =>
  JSON.stringify({ kind: hop.kind, fromId: hop.fromId, toId: hop.toId, forward: hop.forward });

/** The pieces of evidence that the edge of a hop names; those of all hops of a kind asked for in one turn are one statement. @throws StoreError */
export async function hopEvidence(context: RequestContext, hop: PathHop): Promise<Entity[]> {
  const ids = await context.reader.load(`paths.edges ${hop.kind}`, written(hop), async (keys) => {
    const hops = keys.map((key) => JSON.parse(key) as PathHop);
    const byEdge = new Map<string, string[]>();
    for (const row of await context.reader.read(edgesBetween(hop.kind, hops))) {
      const key = `${hop.kind} ${row.start} ${row.end}`;
      byEdge.set(key, [...(byEdge.get(key) ?? []), ...stringsOf(row.edge as Record<string, never>, "evidence")]);
    }
    return new Map(hops.map((one) => [written(one), [...new Set(byEdge.get(hopKey(one)) ?? [])]]));
  });
  return nodesByIds(context, ids ?? [], ["Evidence"]);
}
