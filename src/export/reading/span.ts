import { daysAfter, firstDay, lastDay } from "../../lib/days.js";
import type { GraphEdge, GraphNode } from "../../model/shape.js";
import { textIn } from "./rows.js";

/** A time from one day to another, both included; an absent end is open. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
}

/** When a node is: a meeting on all days on which it may have been, a dialogue or a framework from its founding. */
export function spanOfNode({ kind, properties }: GraphNode): Span {
  switch (kind) {
    case "Meeting":
      return span(
        textIn(properties, "startEarliest"),
        textIn(properties, "endDate") ?? textIn(properties, "startLatest"),
      );
    case "Dialogue":
      return span(textIn(properties, "founded"), undefined);
    case "PolicyFramework":
      return span(textIn(properties, "adoptedOn"), textIn(properties, "adoptedUntil"));
    default:
      return {};
  }
}

/** When an edge holds: what is said of a meeting, when that meeting is; a term, from its first day to its last. */
export function spanOfEdge({ kind, properties }: GraphEdge, owner: GraphNode): Span {
  if (owner.kind === "Meeting") return spanOfNode(owner);
  if (kind !== "MEMBER_OF" && kind !== "PRESIDES") return {};
  const to = lastDay(textIn(properties, "to") ?? "");
  return span(textIn(properties, "from"), to === undefined ? undefined : daysAfter(to, -1)); // `to` is excluded
}

function span(from: string | undefined, to: string | undefined): Span {
  const start = firstDay(from ?? "");
  const end = lastDay(to ?? "");
  const turned = start !== undefined && end !== undefined && end < start;
  return { ...(start !== undefined && { start }), ...(end !== undefined && !turned && { end }) };
}
