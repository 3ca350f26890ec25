import { StoreError } from "../graph/errors.js";
import type { Statement, Value } from "../graph/statement.js";
import type { Call, GraphStore } from "../graph/store.js";
import { kindOf } from "../model/reading/nodes.js";
import type { GraphEdge, GraphNode, NodeKind } from "../model/shape.js";
import { type DatasetState, markDataset } from "./dataset.js";
import { type Plan, planSize } from "./plan.js";
import { edgeRoute, edgeWrites, nodeWrites, type Writes } from "./statements.js";

/** Changes in one transaction: of more, a hub's deletion overruns a small server's memory. */
export const BATCH = 5_000;

type Verb = keyof Writes;

interface Step {
  readonly statement: Statement;
  readonly rows: readonly Value[];
}

/** What is written down of a load: the data set before it, and the one after. */
export interface Stamps {
  /** Null where the graph held none, or half a load. */
  readonly before: DatasetState | null;
  readonly after: Pick<DatasetState, "version" | "loadedAt">;
}

/**
 * Does what a plan says, between two marks: that the graph is not complete, and that it is. Who finds it complete after
 * having read knows that what was read is of one version: a server may show a transaction to readers piece by piece.
 * A plan of up to `batch` changes is one transaction, a larger one several; after
 * a failure in between the next load finishes it, for it compares anew.
 * @throws StoreError
 */
export async function applyPlan(store: GraphStore, plan: Plan, stamps: Stamps, batch: number = BATCH): Promise<void> {
  const steps = stepsOf(plan);
  const done = markDataset({ ...stamps.after, complete: true });
  await store.write([markDataset({ ...stamps.after, complete: false })]);
  if (planSize(plan) <= batch) {
    try {
      await store.write([...steps.map(callOf), done]);
    } catch (error) {
      // a statement's own failure left the graph as it was; after a broken connection nobody knows whether it did
      const undone = error instanceof StoreError && (error.failure === "STATEMENT" || error.failure === "FORBIDDEN");
      if (undone && stamps.before !== null) await store.write([markDataset(stamps.before)]);
      throw error;
    }
    return;
  }
  for (const step of steps) {
    for (let start = 0; start < step.rows.length; start += batch) {
      await store.write([callOf({ ...step, rows: step.rows.slice(start, start + batch) })]);
    }
  }
  await store.write([done]);
}

function callOf({ statement, rows }: Step): Call {
  return { statement, parameters: { rows } };
}

/** Edges go before the nodes that they hang on, and come after them. */
function stepsOf({ nodes, edges }: Plan): readonly Step[] {
  return [
    ...edgeSteps(edges.remove, "remove"),
    ...nodeSteps(nodes.remove, "remove"),
    ...nodeSteps(nodes.add, "add"),
    ...nodeSteps(nodes.change, "change"),
    ...edgeSteps(edges.add, "add"),
    ...edgeSteps(edges.change, "change"),
  ];
}

function nodeSteps(nodes: readonly GraphNode[], verb: Verb): readonly Step[] {
  return steps(nodes, verb, (node) => nodeWrites.get(node.kind), nodeRow);
}

function edgeSteps(edges: readonly GraphEdge[], verb: Verb): readonly Step[] {
  return steps(edges, verb, (edge) => edgeWrites.get(routeOf(edge)), edgeRow);
}

function steps<Item extends GraphNode | GraphEdge>(
  items: readonly Item[],
  verb: Verb,
  writesOf: (item: Item) => Writes | undefined,
  rowOf: (item: Item) => Value,
): readonly Step[] {
  const rowsOf = new Map<Statement, Value[]>();
  for (const item of items) {
    const statement = writesOf(item)?.[verb];
    if (statement === undefined) throw new Error(`the shape has no ${JSON.stringify(item)}`);
    const rows = rowsOf.get(statement) ?? [];
    if (rows.length === 0) rowsOf.set(statement, rows);
    rows.push(rowOf(item));
  }
  return [...rowsOf].map(([statement, rows]) => ({ statement, rows }));
}

function routeOf({ kind, from, to }: GraphEdge): string {
  return edgeRoute(kindOfEnd(from), kind, kindOfEnd(to));
}

function kindOfEnd(id: string): NodeKind {
  const kind = kindOf(id);
  if (kind === null) throw new Error(`${id} names no kind of node`);
  return kind;
}

function nodeRow({ id, properties }: GraphNode): Value {
  return { id, properties: { ...properties, id } };
}

function edgeRow({ from, to, key, properties }: GraphEdge): Value {
  return { from, to, key, properties: key === "" ? properties : { ...properties, key } };
}
