import type { ConnectionSource, Edge, PageOfEdges } from "../../api/connection.js";
import { decodeCursor, encodeCursor, type Position, type SortValue } from "../../api/cursor.js";
import { badInput } from "../../api/errors.js";
import type { Direction } from "../../api/order.js";
import { checkedPage, type PageArguments } from "../../api/page.js";
import type { Row } from "../../graph/statement.js";
import { grouped } from "../../lib/grouped.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { once } from "../../lib/once.js";
import { countCall, type List, pageCall, type Slice, type SortKey, type SortTerm } from "./list.js";
import { entityIn } from "./nodes.js";
import type { Entity, RequestContext } from "./request.js";

/** An edge of a list of the graph; `parent` is the id of the node whose list it is, where it is somebody's. */
export interface ListEdge extends Edge<Entity> {
  readonly parent: string | null;
}

/** A connection over a list of the graph, with what further fields (facets, groups) need to read the same list. */
export interface ListSource extends ConnectionSource<ListEdge> {
  readonly list: List;
  readonly parent: string | null;
}

/** The terms of an order by field names. @throws GraphQLError when a field is named twice */
export function sortTerms<Field extends string>(
  keys: Readonly<Record<Field, SortKey>>,
  orderBy: readonly { readonly field: Field; readonly direction: Direction }[] | null | undefined,
  standard: readonly SortTerm[],
): readonly SortTerm[] {
  if (orderBy === null || orderBy === undefined || orderBy.length === 0) return standard;
  const seen = new Set<string>();
  return orderBy.map(({ field, direction }, index) => {
    if (seen.has(field)) throw badInput(`orderBy[${index}].field`, field, "named twice; one direction a field");
    seen.add(field);
    return { key: keys[field], direction };
  });
}

function orderName(list: List): string {
  return [list.kind, ...list.order.map(({ key, direction }) => `${key.name}.${direction}`)].join(" ");
}

/** What tells one list from another, whichever the parents. Much is kept under it, hence no Cypher is built for it. */
export function signatureOf(list: List): string {
  return `${list.name} ${orderName(list)} ${list.way?.name ?? ""} ${list.filter}`;
}

function positionOf(row: Row): Position {
  return { keys: row.keys as readonly SortValue[], id: entityIn(row).id };
}

function pageFrom(rows: readonly Row[], slice: Slice, order: string): PageOfEdges<ListEdge> {
  const kept = rows.slice(0, slice.size);
  const more = rows.length > slice.size;
  const inOrder = slice.backwards ? kept.toReversed() : kept;
  return {
    edges: inOrder.map((row) => ({
      cursor: encodeCursor(order, positionOf(row)),
      node: entityIn(row),
      parent: row.parent === undefined ? null : String(row.parent),
    })),
    hasNextPage: slice.backwards ? slice.before !== null : more,
    hasPreviousPage: slice.backwards ? more : slice.after !== null,
  };
}

/**
 * A connection over a list, from everywhere or of one parent. The pages of the same list of many parents are one
 * statement, and so are their counts.
 * @throws GraphQLError when the arguments of the page cannot be used
 */
export function listSource(
  context: RequestContext,
  list: List,
  pageArguments: PageArguments,
  parent: string | null = null,
): ListSource {
  const page = checkedPage(pageArguments, context.pageLimits);
  const order = orderName(list);
  const samples = list.order.map(({ key }) => key.sample);
  const slice: Slice = {
    size: page.size,
    backwards: page.backwards,
    after: page.after === null ? null : decodeCursor("after", page.after, order, samples),
    before: page.before === null ? null : decodeCursor("before", page.before, order, samples),
  };
  const { reader } = context;

  const parentsOf = (keys: readonly string[]) => (parent === null ? null : keys);
  const key = parent ?? "";
  const signature = signatureOf(list);
  const cursors = [page.backwards, page.size, page.after ?? "", page.before ?? ""].join(" ");

  const read = (): MaybePromise<PageOfEdges<ListEdge>> => {
    const loaded = reader.load(`${signature} ${cursors}`, key, async (keys) => {
      const read = await reader.read(pageCall(list, slice, parentsOf(keys)));
      const rows = grouped(read, (row) => String(row.parent ?? "")); // without parents all are of one, named ""
      return new Map(keys.map((wanted) => [wanted, pageFrom(rows.get(wanted) ?? [], slice, order)]));
    });
    return after(loaded, (page) => page ?? pageFrom([], slice, order));
  };
  const counted = (): MaybePromise<number> => {
    const loaded = reader.load(`${signature} total`, key, async (keys) => {
      const counts = await reader.read(countCall(list, parentsOf(keys)));
      return new Map(counts.map((row) => [String(row.parent ?? ""), Number(row.total)]));
    });
    return after(loaded, (count) => count ?? 0);
  };
  return {
    list,
    parent,
    page: once(read),
    total: once(list.total ?? counted),
  };
}
