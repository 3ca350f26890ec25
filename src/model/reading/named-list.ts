import Cypher from "@neo4j/cypher-builder";
import type { Direction } from "../../api/order.js";
import type { PageArguments } from "../../api/page.js";
import { keptWith } from "../../lib/kept-with.js";
import { checkedList, checkedText } from "../checks.js";
import { oneOf } from "../conditions.js";
import type { NodeKind } from "../shape.js";
import { type ListSource, listSource, sortTerms } from "./connection.js";
import { type Condition, type SortKey, type SortTerm, writtenFilter } from "./list.js";
import type { RequestContext } from "./request.js";

/** A sort key over a property that every node of the kind has. */
export function byProperty(name: string, property: string): SortKey {
  return { name, sample: "", by: { property } };
}

/** A sort key over a text property that may be absent: absent sorts as the smallest. */
export function byOptional(name: string, property: string): SortKey {
  return {
    name,
    sample: "",
    by: { expression: (node) => Cypher.coalesce(node.property(property), new Cypher.Literal("")) },
  };
}

interface NamedFilter {
  readonly id?: { readonly in: readonly string[] } | null;
  readonly name?: { readonly contains: string } | null;
}

/** What the filters of all named kinds share: by id, and by what they are called (`property`). */
export function namedPredicates(
  filter: NamedFilter,
  property: string,
  node: Cypher.Node,
): (Cypher.Predicate | undefined)[] {
  const { id, name } = filter;
  return [
    id ? oneOf(node.property("id"), checkedList("where.id.in", id.in)) : undefined,
    name
      ? Cypher.contains(
          Cypher.toLower(node.property(property)),
          new Cypher.Param(checkedText("where.name.contains", name.contains).toLowerCase()),
        )
      : undefined,
  ];
}

export interface NamedListArguments<Field extends string> extends PageArguments {
  /** What `condition` is made from, and from nothing else. */
  readonly where?: object | null;
  readonly orderBy?: readonly { readonly field: Field; readonly direction: Direction }[] | null;
}

const standardOrder = keptWith((keys: object): readonly SortTerm[] => {
  const [standard] = Object.values<SortKey>(keys as Readonly<Record<string, SortKey>>);
  return standard === undefined ? [] : [{ key: standard, direction: "ASC" }];
});

/** A root list of a kind of node, in the first of its orders where none is given. @throws GraphQLError for bad arguments */
export function namedList<Field extends string>(
  context: RequestContext,
  name: string,
  kind: NodeKind,
  keys: Readonly<Record<Field, SortKey>>,
  given: NamedListArguments<Field>,
  condition?: Condition,
): ListSource {
  const order = sortTerms(keys, given.orderBy, standardOrder(keys));
  condition?.(new Cypher.Node()); // a bad value is refused here, before anything is read
  return listSource(context, { name, kind, order, condition, filter: writtenFilter(given.where) }, given);
}
