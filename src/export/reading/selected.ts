import Cypher from "@neo4j/cypher-builder";
import { allOf, oneOf } from "../../model/conditions.js";
import { type Condition, callOf } from "../../model/reading/list.js";
import type { GraphEdge, GraphNode } from "../../model/shape.js";
import type { Subject } from "./graph.js";
import { nodeOf, textsIn } from "./rows.js";
import { meetingsByIds, relatedFrom } from "./statements.js";
import { type Asks, evidenceNamedIn, idsOf, meetingSubjects, PAGE, rangeOf } from "./subjects.js";

/** Pages of the meetings for which a condition holds, by id. */
export async function* selectedPages(asks: Asks, condition: Condition): AsyncGenerator<readonly GraphNode[]> {
  let { after } = rangeOf("Meeting");
  for (;;) {
    const node = new Cypher.NamedNode("n");
    const id = node.property("id");
    const predicate = allOf([Cypher.gt(id, new Cypher.Param(after)), condition(node)]);
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: ["Meeting"] }));
    if (predicate !== undefined) match.where(predicate);
    const page = match
      .return([id, "id"], [Cypher.properties(node), "properties"])
      .orderBy([id, "ASC"])
      .limit(new Cypher.Param(PAGE));
    const rows = await asks.read(callOf("export.selected.page", page));
    const nodes = rows.map((row) => nodeOf("Meeting", row));
    const last = nodes.at(-1);
    if (last === undefined) return;
    yield nodes;
    if (rows.length < PAGE) return;
    after = last.id;
  }
}

/** Which of these meetings the condition holds for. */
async function selectedAmong(asks: Asks, condition: Condition, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const selected = new Set<string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    const node = new Cypher.NamedNode("n");
    const id = node.property("id");
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: ["Meeting"] }));
    const predicate = allOf([oneOf(id, ids.slice(start, start + PAGE)), condition(node)]);
    if (predicate !== undefined) match.where(predicate);
    const rows = await asks.read(callOf("export.selected.among", match.return([id, "id"]).orderBy([id, "ASC"])));
    for (const row of rows) selected.add(String(row.id));
  }
  return selected;
}

/** What the selected meetings touch: ids of the registry's nodes, and of meetings, selected or not. */
interface Touched {
  readonly registry: ReadonlySet<string>;
  readonly meetings: readonly string[];
}

async function touchedBy(asks: Asks, condition: Condition): Promise<Touched> {
  const [registry, meetings] = [new Set<string>(), new Set<string>()];
  const touch = (id: string) => (isMeeting(id) ? meetings : registry).add(id);
  for await (const page of selectedPages(asks, condition)) {
    for (const { node, edges, evidence } of await meetingSubjects(asks, page)) {
      for (const { from, to } of edges) [from, to].forEach(touch);
      for (const passage of evidence) for (const { to } of passage.edges) touch(to);
      for (const id of sourcesOf([node, ...edges])) touch(id);
    }
    const rows = await asks.read({ statement: relatedFrom, parameters: { ids: idsOf(page) } });
    for (const row of rows) touch(String(row.id));
  }
  return { registry, meetings: [...meetings].sort() };
}

/**
 * What is exported beside the selected meetings: what they touch, with the state of a city, the framework of a
 * provision and the sources of all of it, and how these are joined; then the meetings at the other end of a relation.
 */
export async function* aroundSelected(
  asks: Asks,
  condition: Condition,
  registry: ReadonlyMap<string, Subject>,
): AsyncGenerator<Subject> {
  const touched = await touchedBy(asks, condition);
  const kept = new Set(touched.registry);
  for (const id of touched.registry) for (const whole of wholesOf(registry.get(id))) kept.add(whole);
  const subjects = [...registry.values()].map((subject) => within(kept, subject));
  for (const { node, edges, evidence } of subjects) {
    if (!kept.has(node.id)) continue;
    for (const id of sourcesOf([node, ...edges])) kept.add(id);
    for (const passage of evidence) for (const { to } of passage.edges) kept.add(to);
  }
  yield* subjects.filter(({ node }) => kept.has(node.id));
  yield* mentioned(asks, condition, touched.meetings);
}

/** A node with its edges among those kept, and the passages that it and these name. */
function within(kept: ReadonlySet<string>, { node, edges, evidence }: Subject): Subject {
  const inside = edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const named = new Set(evidenceNamedIn([node, ...inside]));
  return { node, edges: inside, evidence: evidence.filter((passage) => named.has(passage.node.id)) };
}

function isMeeting(id: string): boolean {
  return id.startsWith("meeting:");
}

function sourcesOf(told: readonly Pick<GraphNode, "properties">[]): readonly string[] {
  return told.flatMap(({ properties }) => textsIn(properties, "sources"));
}

/** What a node is a part of and not understood without. */
function wholesOf(subject: Subject | undefined): readonly string[] {
  const edges = subject?.edges ?? [];
  return edges.filter(({ kind }) => kind === "IN" || kind === "PROVISION_OF").map(({ to }) => to);
}

/** The meetings that are not selected themselves, each with its edges to those that are and the passages about these. */
async function* mentioned(asks: Asks, condition: Condition, ids: readonly string[]): AsyncGenerator<Subject> {
  const selected = await selectedAmong(asks, condition, ids);
  const others = ids.filter((id) => !selected.has(id));
  const toSelected = async (edges: readonly GraphEdge[]) => {
    const ends = new Set(edges.map(({ to }) => to).filter(isMeeting));
    const kept = await selectedAmong(asks, condition, [...ends].sort());
    return edges.filter(({ from, to }) => isMeeting(from) && kept.has(to));
  };
  for (let start = 0; start < others.length; start += PAGE) {
    const parameters = { ids: others.slice(start, start + PAGE) };
    const nodes = (await asks.read({ statement: meetingsByIds, parameters })).map((row) => nodeOf("Meeting", row));
    // of the passages about such a meeting only those are told that are about these edges: it names no others
    const bare = nodes.map(({ properties: { evidence: _, ...properties }, ...node }) => ({ ...node, properties }));
    yield* await meetingSubjects(asks, bare, toSelected);
  }
}
