import type { Row, Statement } from "../../graph/statement.js";
import { grouped } from "../../lib/grouped.js";
import { edgePages, nodePages } from "../../loading/statements.js";
import type { Reader } from "../../model/reading/request.js";
import { type GraphEdge, type GraphNode, type NodeKind, nodeShapes } from "../../model/shape.js";
import type { Passage, Subject } from "./graph.js";
import { compareEdges, edgeOf, nodeOf, textsIn } from "./rows.js";
import { evidenceByIds, registryEdges, registryKinds, roles } from "./statements.js";

/** What the export reads with. */
export type Asks = Pick<Reader, "read">;

/** Nodes whose edges are read in one go: a page of memory, and few enough statements. */
export const PAGE = 500;

/** The range of a kind's ids: ";" is the character after ":". */
export function rangeOf(kind: NodeKind): { readonly after: string; readonly before: string } {
  const { prefix } = nodeShapes[kind];
  return { after: `${prefix}:`, before: `${prefix};` };
}

/** Every node of the registry with its edges and the passages that these name, by kind and id. */
export async function registrySubjects(asks: Asks): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  const told = new Set<string>();
  for (const kind of registryKinds) {
    const statement = registryEdges.get(kind);
    for await (const nodes of pagesOf(asks, kind)) {
      const edges = statement === undefined ? [] : await edgesFrom(asks, statement, idsOf(nodes));
      const byStart = grouped(edges, ({ from }) => from);
      const evidence = await passages(asks, evidenceNamedIn([...nodes, ...edges]));
      const byId = new Map(evidence.filter(aboutRegistry).map((passage) => [passage.node.id, passage]));
      for (const node of nodes) {
        const own = (byStart.get(node.id) ?? []).toSorted(compareEdges);
        // each passage once, with the first that names it
        const named = evidenceNamedIn([node, ...own]).filter((id) => !told.has(id));
        for (const id of named) told.add(id);
        subjects.push({ node, edges: own, evidence: named.flatMap((id) => byId.get(id) ?? []) });
      }
    }
  }
  return subjects;
}

/** A passage about a meeting is told with the meeting. */
function aboutRegistry({ node }: Passage): boolean {
  return !String(node.properties.subject).startsWith("meeting:");
}

/** The ids of the passages that nodes and edges name, sorted, each once. */
export function evidenceNamedIn(told: readonly Pick<GraphNode, "properties">[]): readonly string[] {
  return [...new Set(told.flatMap(({ properties }) => textsIn(properties, "evidence")))].sort();
}

/** Pages of all nodes of a kind, by id. */
export async function* pagesOf(asks: Asks, kind: NodeKind): AsyncGenerator<readonly GraphNode[]> {
  const statement = nodePages.get(kind);
  if (statement === undefined) return;
  let { after, before } = rangeOf(kind);
  for (;;) {
    const rows = await asks.read({ statement, parameters: { after, before, limit: PAGE } });
    const nodes = rows.map((row) => nodeOf(kind, row));
    const last = nodes.at(-1);
    if (last === undefined) return;
    yield nodes;
    if (rows.length < PAGE) return;
    after = last.id;
  }
}

/** Meetings with all the edges and passages that they own; `keep` may leave edges out. */
export async function meetingSubjects(
  asks: Asks,
  meetings: readonly GraphNode[],
  keep: (edges: readonly GraphEdge[]) => Promise<readonly GraphEdge[]> = async (edges) => edges,
): Promise<readonly Subject[]> {
  const ids = idsOf(meetings);
  const outgoing = edgePages.get("Meeting");
  const found = outgoing === undefined || outgoing === null ? [] : await edgesFrom(asks, outgoing, ids);
  const edges = await keep([...found, ...(await edgesFrom(asks, roles, ids))]);
  const evidence = await passages(asks, evidenceNamedIn([...meetings, ...edges]));
  const edgesByMeeting = grouped(edges, ({ from, to }) => (from.startsWith("meeting:") ? from : to));
  // a passage belongs to the meeting that it is about, so that it is told once however many facts name it
  const bySubject = grouped(evidence, ({ node }) => String(node.properties.subject));
  return meetings.map((node) => ({
    node,
    edges: (edgesByMeeting.get(node.id) ?? []).toSorted(compareEdges),
    evidence: bySubject.get(node.id) ?? [],
  }));
}

async function passages(asks: Asks, ids: readonly string[]): Promise<readonly Passage[]> {
  const toSource = edgePages.get("Evidence");
  const found: Passage[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const parameters = { ids: ids.slice(start, start + PAGE) };
    const nodes = (await asks.read({ statement: evidenceByIds, parameters })).map((row) => nodeOf("Evidence", row));
    const edges = toSource === undefined || toSource === null ? [] : await edgesFrom(asks, toSource, parameters.ids);
    const byStart = grouped(edges, ({ from }) => from);
    for (const node of nodes) found.push({ node, edges: (byStart.get(node.id) ?? []).toSorted(compareEdges) });
  }
  return found;
}

async function edgesFrom(asks: Asks, statement: Statement, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const rows: readonly Row[] = await asks.read({ statement, parameters: { ids } });
  return rows.map(edgeOf).filter((edge) => edge !== null);
}

export function idsOf(nodes: readonly GraphNode[]): readonly string[] {
  return nodes.map(({ id }) => id);
}
