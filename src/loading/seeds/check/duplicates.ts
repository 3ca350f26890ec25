import { type Draft, type DraftEdge, fault } from "../draft.js";
import { inside, type Place } from "../place.js";

/** Faults of ids that two nodes have, and of edges that are asserted twice. */
export function checkDuplicates(draft: Draft): void {
  const nodes = new Map<string, Place>();
  for (const { id, kind, place } of draft.nodes) {
    const before = nodes.get(id);
    if (before === undefined) nodes.set(id, place);
    else if (kind !== "Evidence") fault(draft, inside(place, "id"), `the id "${id}" is taken: ${where(before)}`);
  }
  const edges = new Map<string, Place>();
  for (const edge of draft.edges) {
    if (edge.kind === "IN_SOURCE") continue;
    const name = JSON.stringify([edge.kind, edge.from, edge.to, edge.key]);
    const before = edges.get(name);
    if (before === undefined) edges.set(name, edge.place);
    else if (!sameNode(edge, draft))
      fault(draft, edge.place, `says again what is said in ${where(before)}: ${words(edge)}`);
  }
}

/** Two nodes of one id assert the same edges: the id is the fault, once. */
function sameNode(edge: DraftEdge, draft: Draft): boolean {
  const owners = (id: string) => draft.nodes.filter((node) => node.id === id).length;
  return edge.kind !== "MEMBER_OF" && edge.kind !== "PRESIDES" ? owners(edge.from) > 1 || owners(edge.to) > 1 : false;
}

function where({ in: { file, positions }, path }: Place): string {
  const { document, lines } = positions();
  const range = (document.getIn(path, true) as { range?: readonly number[] } | undefined)?.range;
  return range === undefined ? file : `${file}:${lines.linePos(range[0] ?? 0).line}`;
}

function words({ kind, from, to, key }: DraftEdge): string {
  return `${from} ${kind} ${to}${key === "" ? "" : ` (${key})`}`;
}
