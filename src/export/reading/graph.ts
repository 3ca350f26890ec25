import type { GraphEdge, GraphNode } from "../../model/shape.js";

/** A passage of a source, with the edge to that source. */
export interface Passage {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/**
 * One node with what is told along with it: the edges that it owns and the passages about it and them. Every edge has
 * one owner: the meeting, where one of its ends is a meeting and the other is none; else the node that it starts from.
 * So no hub ever has to be held whole, and a meeting's edges stand beside its dates.
 */
export interface Subject {
  readonly node: GraphNode;
  /** By kind, start, end and key. */
  readonly edges: readonly GraphEdge[];
  /** By id. */
  readonly evidence: readonly Passage[];
}

/** How much of each meeting is read: itself alone, or with its edges and passages. */
export type Depth = "NODES" | "ALL";

/**
 * The graph to export, as one neutral stream that every format is written from. Everything comes in one order, whatever
 * the store. It can be read several times; meetings are read a page at a time, so that their number costs no memory.
 */
export interface ExportedGraph {
  /** The version of the data set. */
  readonly version: string;
  /** Every node that is neither a meeting nor a passage, by id: what names are looked up in, whether exported or not. */
  registry(): Promise<ReadonlyMap<string, Subject>>;
  /**
   * What is exported beside the meetings: of the registry, by kind and id, all or what the selected meetings touch; then
   * the meetings that are not selected but joined to one that is, each with the edges that join them.
   */
  around(): AsyncIterable<Subject>;
  /** The meetings, all or the selected ones, by id. */
  meetings(depth?: Depth): AsyncIterable<Subject>;
}

/** The whole stream: what is around first, so that where a meeting is told, all that its edges lead to but meetings is known. */
export async function* subjectsOf(graph: ExportedGraph): AsyncGenerator<Subject> {
  yield* graph.around();
  yield* graph.meetings();
}
