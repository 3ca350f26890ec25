import { decodeCursor } from "../../api/cursor.js";
import { checkedPage, type PageArguments, type PageLimits } from "../../api/page.js";
import { keptWith } from "../../lib/kept-with.js";
import type { NodeKind } from "../shape.js";
import type { List, Slice, SortTerm } from "./list.js";

/** What a page of a list is read by, and what it and the list's total are kept under. */
export interface ListKeys {
  readonly slice: Slice;
  /** The list's kind and order, as cursors name them. */
  readonly order: string;
  readonly page: string;
  readonly total: string;
}

const termNames = keptWith((order: readonly SortTerm[]) =>
  order.map(({ key, direction }) => ` ${key.name}.${direction}`).join(""),
);

const orderName = ({ kind, order }: List): string => kind + termNames(order);

/** What tells one list from another, whichever the parents. Much is kept under it, hence no Cypher is built for it. */
export function signatureOf(list: List): string {
  return `${list.name} ${orderName(list)} ${list.way?.name ?? ""} ${list.filter}`;
}

/** Of a list what its keys are made from; the list itself may hold on to the request that it was made for. */
interface Made {
  readonly limits: PageLimits;
  readonly name: string;
  readonly kind: NodeKind;
  readonly terms: readonly SortTerm[];
  readonly way: string | undefined;
  readonly filter: string;
  readonly keys: ListKeys;
}

/** By the arguments that a page is asked with: those of an operation that is asked again are the same ones. */
const made = new WeakMap<PageArguments, Made>();

/** The keys of a page of a list. @throws GraphQLError when the arguments of the page cannot be used */
export function listKeys(list: List, given: PageArguments, limits: PageLimits): ListKeys {
  const before = made.get(given);
  const isOfThis =
    before !== undefined &&
    before.limits === limits &&
    before.name === list.name &&
    before.kind === list.kind &&
    before.terms === list.order &&
    before.way === list.way?.name &&
    before.filter === list.filter;
  if (isOfThis) return before.keys;
  const keys = newKeys(list, given, limits);
  const { name, kind, order: terms, filter } = list;
  made.set(given, { limits, name, kind, terms, way: list.way?.name, filter, keys });
  return keys;
}

function newKeys(list: List, given: PageArguments, limits: PageLimits): ListKeys {
  const page = checkedPage(given, limits);
  const order = orderName(list);
  const samples = list.order.map(({ key }) => key.sample);
  const signature = signatureOf(list);
  return {
    slice: {
      size: page.size,
      backwards: page.backwards,
      after: page.after === null ? null : decodeCursor("after", page.after, order, samples),
      before: page.before === null ? null : decodeCursor("before", page.before, order, samples),
    },
    order,
    page: `${signature} ${page.backwards} ${page.size} ${page.after ?? ""} ${page.before ?? ""}`,
    total: `${signature} total`,
  };
}
