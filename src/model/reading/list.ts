import Cypher from "@neo4j/cypher-builder";
import type { Position, SortValue } from "../../api/cursor.js";
import type { Direction } from "../../api/order.js";
import type { Parameters } from "../../graph/statement.js";
import type { Call } from "../../graph/store.js";
import { keptWith } from "../../lib/kept-with.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { type EdgeCondition, endsAt } from "../conditions.js";
import type { NodeKind } from "../shape.js";
import { projectedProperties } from "./nodes.js";

/** What a list can be ordered by. The expression is never null; `sample` has the type of its values. */
export interface SortKey {
  readonly name: string;
  readonly sample: SortValue;
  /** A property of the node as it stands, which an index can order by, or an expression that is computed a row. */
  readonly by: { readonly property: string } | { readonly expression: (node: Cypher.Node) => Cypher.Expr };
}

export interface SortTerm {
  readonly key: SortKey;
  readonly direction: Direction;
}

/** The way from a parent to the nodes of a list. `name` tells ways with other edges apart. */
export interface Way {
  readonly name: string;
  readonly parentLabel: string;
  readonly pattern: (parent: Cypher.Node, node: Cypher.Node) => Cypher.Pattern;
}

export interface Condition {
  (node: Cypher.Node): Cypher.Predicate | undefined;
  /** Absent where no part of it says at which few nodes the edges end. */
  readonly start?: Start | undefined;
}

/** A part of a condition that names the other ends of an edge: from them few nodes are reached, while all would be asked. */
export interface Start {
  readonly edge: EdgeCondition;
  /** How many ends are named. */
  readonly ends: number;
  /** What else must hold. */
  readonly rest: Condition;
}

/** A list of nodes: of one kind, under a condition, in an order, from everywhere or along a way from a parent. */
export interface List {
  readonly name: string;
  readonly kind: NodeKind;
  readonly order: readonly SortTerm[];
  readonly condition?: Condition | undefined;
  /** The filter that the condition was made from, written down: what tells this list from another of the same name. */
  readonly filter: string;
  readonly way?: Way | undefined;
  /** How many nodes it holds, where that is known without counting them. */
  readonly total?: (() => MaybePromise<number>) | null;
}

/** A filter as `List.filter` has it: the same for the same filter, whatever class it is of. */
export function writtenFilter(filter: object | null | undefined): string {
  return filter ? writtenOnce(filter) : "";
}

const writtenOnce = keptWith((filter: object) => JSON.stringify(filter));

export interface Slice {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

const buildOptions = { unsafeEscapeOptions: { disableRelationshipTypeEscaping: true } };

/** Builds a clause into a call. Edge types are ours alone, hence not escaped, so that `A|B` stays an alternative. */
export function callOf(name: string, clause: Cypher.Clause): Call {
  const { cypher, params } = clause.build(buildOptions);
  return { statement: { name, text: cypher }, parameters: params as Parameters };
}

const flipped = (direction: Direction): Direction => (direction === "ASC" ? "DESC" : "ASC");

/** A column of an order: the expression to sort and compare by, its direction, and what it is called in a row. */
interface Column {
  readonly expression: Cypher.Expr;
  readonly direction: Direction;
}

/** `column` lies after (or before) the position: compared key by key, the last being the id. */
function beyond(columns: readonly Column[], position: Position, forwards: boolean): Cypher.Predicate | undefined {
  const values = [...position.keys, position.id].map((value) => new Cypher.Param(value));
  const alternatives = columns.map((column, index) => {
    const value = values[index] as Cypher.Param;
    const ascending = (column.direction === "ASC") === forwards;
    const strict = ascending ? Cypher.gt(column.expression, value) : Cypher.lt(column.expression, value);
    const equal = columns
      .slice(0, index)
      .map((earlier, place) => Cypher.eq(earlier.expression, values[place] as Cypher.Param));
    return Cypher.and(...equal, strict);
  });
  return Cypher.or(...alternatives);
}

function conjunction(predicates: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const present = predicates.filter((predicate) => predicate !== undefined);
  return present.length === 0 ? undefined : Cypher.and(...present);
}

/** The nodes of a list from everywhere, of all that there are. */
function matched({ kind, condition }: Pick<List, "kind" | "condition">, node: Cypher.Node, more?: Cypher.Predicate) {
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [kind] }));
  const predicate = conjunction([condition?.(node), more]);
  if (predicate !== undefined) match.where(predicate);
  return match;
}

/** The same nodes, reached from the ends that the condition names; each as often as it is reached. */
function reached(kind: NodeKind, { edge, rest }: Start, node: Cypher.Node): Cypher.Match {
  const { pattern, predicate } = endsAt(edge, node, kind);
  const match = new Cypher.Match(pattern);
  const all = conjunction([predicate, rest(node)]);
  if (all !== undefined) match.where(all);
  return match;
}

/** Of so many ends at most a page is read from them rather than in the order of an index: the next row in that order is near where many nodes fit. */
const fewEnds = 3;

/**
 * The rows of one page, with one more to know whether another follows: `parent` (along a way), `node`, `keys`. What is shown
 * of a node is read of the page alone: read before the order it took the embedded engine four times as long.
 */
export function pageCall(list: List, slice: Slice, parents: readonly string[] | null): Call {
  const node = new Cypher.NamedNode("n");
  const computed: [Cypher.Expr, Cypher.Variable][] = [];
  const columns: Column[] = list.order.map(({ key, direction }, index) => {
    if ("property" in key.by) return { expression: node.property(key.by.property), direction };
    const variable = new Cypher.NamedVariable(`key${index}`);
    computed.push([key.by.expression(node), variable]);
    return { expression: variable, direction };
  });
  columns.push({ expression: node.property("id"), direction: "ASC" });
  const keyset = conjunction([
    slice.after === null ? undefined : beyond(columns, slice.after, true),
    slice.before === null ? undefined : beyond(columns, slice.before, false),
  ]);
  const order = columns.map(({ expression, direction }): [Cypher.Expr, Direction] => [
    expression,
    slice.backwards ? flipped(direction) : direction,
  ]);
  const limit = new Cypher.Param(slice.size + 1);
  const map = new Cypher.MapProjection(node, [...projectedProperties([list.kind])]);
  const keys = new Cypher.List(columns.slice(0, -1).map(({ expression }) => expression));

  const { way } = list;
  if (way === undefined) {
    const start = list.condition?.start;
    const fromEnds = start !== undefined && (computed.length > 0 || start.ends <= fewEnds);
    if (computed.length === 0 && !fromEnds) {
      // never null, but only where that is said does Neo4j take the rows from an index that has them in this order
      const [first] = list.order.length > 0 ? columns : [];
      const present = first === undefined ? undefined : Cypher.isNotNull(first.expression);
      const match = matched(list, node, conjunction([present, keyset]));
      return callOf(
        `${list.name}.page`,
        match
          .with(node)
          .orderBy(...order)
          .limit(limit)
          .return([map, "node"], [keys, "keys"])
          .orderBy(...order),
      );
    }
    const projected = fromEnds
      ? reached(list.kind, start, node)
          .with(node, ...computed)
          .distinct()
      : matched(list, node).with(node, ...computed);
    if (keyset !== undefined) projected.where(keyset);
    return callOf(
      `${list.name}.page`,
      projected
        .with(node, ...computed.map(([, variable]) => variable))
        .orderBy(...order)
        .limit(limit)
        .return([map, "node"], [keys, "keys"])
        .orderBy(...order),
    );
  }
  const parent = new Cypher.NamedNode("p");
  const match = new Cypher.Match(way.pattern(parent, node));
  const condition = list.condition?.(node);
  if (condition !== undefined) match.where(condition);
  const distinct = match.with(node, ...computed).distinct();
  if (keyset !== undefined) distinct.where(keyset);
  const page = distinct
    .return(node, ...computed.map(([, variable]) => variable))
    .orderBy(...order)
    .limit(limit);
  const all = new Cypher.Match(new Cypher.Pattern(parent, { labels: [way.parentLabel] }))
    .where(Cypher.in(parent.property("id"), new Cypher.Param(parents ?? [])))
    .call(page, [parent])
    .return([parent.property("id"), "parent"], [map, "node"], [keys, "keys"])
    .orderBy([parent.property("id"), "ASC"], ...order);
  return callOf(`${list.name}.page`, all);
}

/** How many nodes a list holds: `total`, and `parent` along a way (a parent with none has no row). */
export function countCall(list: Omit<List, "filter">, parents: readonly string[] | null): Call {
  const node = new Cypher.NamedNode("n");
  const { way } = list;
  if (way === undefined) {
    const start = list.condition?.start;
    const match = start === undefined ? matched(list, node) : reached(list.kind, start, node).with(node).distinct();
    return callOf(`${list.name}.count`, match.return([Cypher.count(node), "total"]));
  }
  const parent = new Cypher.NamedNode("p");
  const match = new Cypher.Match(new Cypher.Pattern(parent, { labels: [way.parentLabel] }))
    .where(Cypher.in(parent.property("id"), new Cypher.Param(parents ?? [])))
    .match(way.pattern(parent, node));
  const condition = list.condition?.(node);
  if (condition !== undefined) match.where(condition);
  const total = new Cypher.NamedVariable("total");
  const key = new Cypher.NamedVariable("parent");
  const counted = match.with([parent.property("id"), key], [Cypher.count(node).distinct(), total]);
  return callOf(`${list.name}.count`, counted.return(key, total).orderBy([key, "ASC"]));
}
