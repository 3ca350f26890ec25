import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  Kind,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import type { GivenValues } from "../../../api/limits/given-values.js";
import { after, type MaybePromise } from "../../../lib/maybe-promise.js";
import { joinedFrom } from "./joined.js";
import type { Run, Write } from "./run.js";
import { type Selecting, valueWriter } from "./values.js";

/** Gives the numbers of fields whose arguments take variables. */
export type NextNumber = () => number;

/** How one field of an object is read and written. */
export interface FieldPlan {
  readonly name: string;
  readonly read: (source: unknown, run: Run) => unknown;
  readonly write: Write;
}

/** What is not resolved here. */
export class NotWritten extends Error {}

/** The plan of one field of an answer. @throws NotWritten for what only graphql-js can resolve */
export function fieldPlan(
  name: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
  nextNumber: NextNumber,
): FieldPlan {
  const [node] = nodes;
  const wanted = node?.name.value ?? "";
  if (wanted === TypeNameMetaFieldDef.name) {
    return { name, read: () => type.name, write: valueWriter(TypeNameMetaFieldDef.type, nodes, selecting) };
  }
  const field = type.getFields()[wanted];
  if (node === undefined || field === undefined)
    throw new NotWritten(`${type.name}.${wanted} is none of its own fields`);
  return { name, read: readerOf(field, node, nextNumber), write: valueWriter(field.type, nodes, selecting) };
}

type Resolve = (source: unknown, given: GivenValues, context: object) => unknown;

function readerOf(field: GraphQLField<unknown, unknown>, node: FieldNode, nextNumber: NextNumber): FieldPlan["read"] {
  const givenIn = argumentsOf(field, node, nextNumber);
  if (field.resolve === undefined) {
    const { name } = field;
    return (source, run) => {
      const found = (source as Readonly<Record<string, unknown>> | undefined)?.[name];
      return typeof found === "function" ? found.call(source, givenIn(run), run.context) : found;
    };
  }
  if (field.resolve.length > 3) throw new NotWritten(`${field.name} asks for more than its arguments and the context`);
  const resolve = field.resolve as Resolve;
  return (source, run) => resolve(source, givenIn(run), run.context);
}

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  nextNumber: NextNumber,
): (run: Run) => GivenValues {
  let takesVariables = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        takesVariables = true;
      },
    });
  }
  if (!takesVariables) {
    let always: GivenValues | undefined;
    return () => {
      always ??= getArgumentValues(field, node, {});
      return always;
    };
  }
  const number = nextNumber();
  return ({ given, variables }) => {
    const known = given[number];
    if (known !== undefined) return known;
    const coerced = getArgumentValues(field, node, variables);
    given[number] = coerced;
    return coerced;
  };
}

function partOf(field: FieldPlan, source: unknown, run: Run): MaybePromise<string> {
  const value = field.read(source, run);
  return value instanceof Promise ? value.then((ready) => field.write(ready, run)) : field.write(value, run);
}

/** What writes an object by the plans of its fields, in their order. */
export function objectWriter(plans: readonly FieldPlan[]): Write {
  const fields = plans.map((plan, index) => ({
    ...plan,
    lead: `${index > 0 ? "," : ""}${JSON.stringify(plan.name)}:`,
  }));
  return (source, run) => {
    run.values += 1;
    let text = "{";
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index];
      if (field === undefined) continue;
      text += field.lead;
      const part = partOf(field, source, run);
      if (typeof part !== "string") {
        const others = fields
          .slice(index + 1)
          .map((other) => () => after(partOf(other, source, run), (written) => other.lead + written));
        return joinedFrom(text, part, [...others, () => "}"]);
      }
      text += part;
    }
    return `${text}}`;
  };
}
