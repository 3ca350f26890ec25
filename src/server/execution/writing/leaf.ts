import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { countValues } from "../../../api/limits/count-values.js";
import type { Run } from "./run.js";

/** Writes a value that is not null as JSON. @throws where it is none of its type */
export type WriteLeaf = (value: unknown, run: Run) => string;

/** Whatever else than these characters JSON writes in another way. */
const unusual = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A text as JSON: most have nothing in them to escape, and to look for that takes less than to write it anew. */
export function quoted(text: string): string {
  return unusual.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** How values of a leaf type are written. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (type === GraphQLString || type === GraphQLID) return (value, run) => ofText(type, value, run);
  if (type === GraphQLInt) return (value, run) => (isInt(value) ? counted(`${value}`, run) : any(type, value, run));
  if (type === GraphQLBoolean) {
    return (value, run) => (typeof value === "boolean" ? counted(`${value}`, run) : any(type, value, run));
  }
  if (!isEnumType(type)) return (value, run) => any(type, value, run);
  const names = new Map(type.getValues().map(({ value, name }): [unknown, string] => [value, `"${name}"`]));
  return (value, run) => {
    const name = names.get(value);
    return name === undefined ? any(type, value, run) : counted(name, run);
  };
}

function counted(written: string, run: Run): string {
  run.values += 1;
  return written;
}

function ofText(type: GraphQLLeafType, value: unknown, run: Run): string {
  return typeof value === "string" ? counted(quoted(value), run) : any(type, value, run);
}

function isInt(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function any(type: GraphQLLeafType, value: unknown, run: Run): string {
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new GraphQLError(`a value is no ${type.name}`);
  run.values += countValues(serialized);
  return typeof serialized === "string" ? quoted(serialized) : JSON.stringify(serialized);
}
