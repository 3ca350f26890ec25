import type { ConnectionSource, Edge, PageOfEdges } from "../../api/connection.js";
import { encodeCursor, type Position, type SortValue } from "../../api/cursor.js";
import { badInput } from "../../api/errors.js";
import type { Direction } from "../../api/order.js";
import type { PageArguments } from "../../api/page.js";
import type { Row } from "../../graph/statement.js";
import { grouped } from "../../lib/grouped.js";
import { keptWith } from "../../lib/kept-with.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { once } from "../../lib/once.js";
import { countCall, type List, pageCall, type Slice, type SortKey, type SortTerm } from "./list.js";
import { listKeys } from "./list-keys.js";
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
  return termsBy(keys)(orderBy);
}

type Order = readonly { readonly field: string; readonly direction: Direction }[];

/** The same terms for the same arguments: what is kept under an order is found by them. */
const termsBy = keptWith((keys: Readonly<Record<string, SortKey>>) =>
  keptWith((orderBy: Order) => termsOf(keys, orderBy)),
);

function termsOf(keys: Readonly<Record<string, SortKey>>, orderBy: Order): readonly SortTerm[] {
  const seen = new Set<string>();
  return orderBy.map(({ field, direction }, index) => {
    if (seen.has(field)) throw badInput(`orderBy[${index}].field`, field, "named twice; one direction a field");
    seen.add(field);
    const key = keys[field];
    if (key === undefined) throw badInput(`orderBy[${index}].field`, field, "nothing to order by");
    return { key, direction };
  });
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
  const { slice, order, page, total } = listKeys(list, pageArguments, context.pageLimits);
  const { reader } = context;

  const parentsOf = (keys: readonly string[]) => (parent === null ? null : keys);
  const key = parent ?? "";

  const read = (): MaybePromise<PageOfEdges<ListEdge>> => {
    const loaded = reader.load(page, key, async (keys) => {
      const read = await reader.read(pageCall(list, slice, parentsOf(keys)));
      const rows = grouped(read, (row) => String(row.parent ?? "")); // without parents all are of one, named ""
      return new Map(keys.map((wanted) => [wanted, pageFrom(rows.get(wanted) ?? [], slice, order)]));
    });
    return after(loaded, (found) => found ?? pageFrom([], slice, order));
  };
  const counted = (): MaybePromise<number> => {
    const loaded = reader.load(total, key, async (keys) => {
      if (list.total) {
        const known = await list.total();
        return new Map(keys.map((wanted) => [wanted, known]));
      }
      const counts = await reader.read(countCall(list, parentsOf(keys)));
      return new Map(counts.map((row) => [String(row.parent ?? ""), Number(row.total)]));
    });
    return after(loaded, (count) => count ?? 0);
  };
  return {
    list,
    parent,
    page: once(read),
    total: once(counted),
  };
}
