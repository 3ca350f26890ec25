import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { after, type MaybePromise } from "../../../lib/maybe-promise.js";
import { joinedFrom } from "./joined.js";
import { leafWriter } from "./leaf.js";
import type { Run, Write } from "./run.js";

/** Makes what writes the objects of a type, as these nodes select of them. */
export interface Selecting {
  writerOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Write;
  /** The object type of this name, where it is one of an abstract type. @throws Error where it is none */
  possible(type: GraphQLAbstractType, name: unknown): GraphQLObjectType;
}

/**
 * What writes the values of a field. What is null where it may not be, or not of its type, is thrown: such an answer is
 * made anew by graphql-js, which says what is wrong.
 */
export function valueWriter(type: GraphQLOutputType, nodes: readonly FieldNode[], selecting: Selecting): Write {
  if (isNonNullType(type)) {
    const write = presentWriter(type.ofType, nodes, selecting);
    return (value, run) => {
      if (value === null || value === undefined) throw new Error(`${nodes[0]?.name.value} may not be null`);
      return write(value, run);
    };
  }
  const write = presentWriter(type, nodes, selecting);
  return (value, run) => {
    if (value !== null && value !== undefined) return write(value, run);
    run.values += 1;
    return "null";
  };
}

function presentWriter(type: GraphQLOutputType, nodes: readonly FieldNode[], selecting: Selecting): Write {
  if (isLeafType(type)) return leafWriter(type);
  if (isListType(type)) return listWriter(valueWriter(type.ofType, nodes, selecting));
  if (isAbstractType(type)) return abstractWriter(type, nodes, selecting);
  if (!isObjectType(type)) throw new Error(`${type} is written by what it is made of`);
  let write: Write | undefined; // made when the first is met: a type may be met in none of an answer's values
  return (value, run) => {
    if (value instanceof Error) throw value;
    write ??= selecting.writerOf(type, nodes);
    return write(value, run);
  };
}

function abstractWriter(type: GraphQLAbstractType, nodes: readonly FieldNode[], selecting: Selecting): Write {
  const writers = new Map<unknown, Write>();
  const nameOf = type.resolveType as ((value: unknown) => unknown) | null | undefined; // ours tell it by the value alone
  return (value, run) => {
    if (value instanceof Error) throw value;
    const name = nameOf?.(value);
    let write = writers.get(name);
    if (write === undefined) {
      write = selecting.writerOf(selecting.possible(type, name), nodes);
      writers.set(name, write);
    }
    return write(value, run);
  };
}

function listWriter(write: Write): Write {
  const ofItem = (item: unknown, run: Run): MaybePromise<string> =>
    item instanceof Promise ? item.then((ready) => write(ready, run)) : write(item, run);
  return (value, run) => {
    if (value instanceof Error) throw value;
    if (typeof value !== "object") throw new Error("a list is none");
    const items: readonly unknown[] = Array.isArray(value) ? value : [...(value as Iterable<unknown>)];
    let text = "[";
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) text += ",";
      const part = ofItem(items[index], run);
      if (typeof part !== "string") {
        const others = items.slice(index + 1).map((item) => () => after(ofItem(item, run), (other) => `,${other}`));
        return joinedFrom(text, part, [...others, () => "]"]);
      }
      text += part;
    }
    return `${text}]`;
  };
}
