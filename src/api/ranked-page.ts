import type { PageOfEdges } from "./connection.js";
import { decodeCursor, encodeCursor, type Position } from "./cursor.js";
import type { Page } from "./page.js";

/** A page of a list that is ranked in the process, by a number, the highest first, ties by id: the items with their cursors. `order` names the list, as for every cursor. */
export type RankedPage<Item> = PageOfEdges<{ readonly item: Item; readonly cursor: string }>;

/**
 * Prepares to cut a page out of a ranked list; what it gives takes the whole list, in its order.
 * @throws GraphQLError BAD_USER_INPUT when a cursor is none of this list, before anything is read
 */
export function rankedPages<Item extends { readonly id: string }>(
  order: string,
  page: Page,
  rankOf: (item: Item) => number,
): (items: readonly Item[]) => RankedPage<Item> {
  const after = page.after === null ? null : decodeCursor("after", page.after, order, [0]);
  const before = page.before === null ? null : decodeCursor("before", page.before, order, [0]);
  /** Negative when an item comes before a position. */
  const compared = (item: Item, { keys: [rank], id }: Position): number => {
    const difference = Number(rank) - rankOf(item);
    return difference !== 0 ? difference : item.id < id ? -1 : item.id === id ? 0 : 1;
  };
  return (items) => {
    const isInside = (item: Item) =>
      (after === null || compared(item, after) > 0) && (before === null || compared(item, before) < 0);
    const inside = after === null && before === null ? items : items.filter(isInside);
    const kept = page.backwards ? inside.slice(Math.max(0, inside.length - page.size)) : inside.slice(0, page.size);
    const more = inside.length > kept.length;
    return {
      edges: kept.map((item) => ({
        item,
        // written where it is asked for: that takes longer than to find the item
        get cursor() {
          return encodeCursor(order, { keys: [rankOf(item)], id: item.id });
        },
      })),
      hasNextPage: page.backwards ? before !== null : more,
      hasPreviousPage: page.backwards ? more : after !== null,
    };
  };
}
