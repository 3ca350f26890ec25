import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isLeafType,
  Kind,
  print,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import { readsItsObjectAlone } from "../../../api/direct-resolvers.js";
import type { GivenValues } from "../../../api/limits/given-values.js";
import { after } from "../../../lib/maybe-promise.js";
import { joinedFrom } from "./joined.js";
import type { Pieces, RowTexts } from "./pieces.js";
import type { Run, Write } from "./run.js";
import { type Selecting, valueWriter } from "./values.js";

/** Gives the numbers of fields whose arguments take variables. */
export type NextNumber = () => number;

/** How one field of an object is read and written. */
export interface FieldPlan {
  readonly name: string;
  readonly read: (source: unknown, run: Run) => unknown;
  readonly write: Write;
  /** What it is of its object and nothing else, told apart from other such fields; null where it reads more. */
  readonly own: string | null;
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
    const write = valueWriter(TypeNameMetaFieldDef.type, nodes, selecting);
    return { name, read: () => type.name, write, own: `${name}:${wanted}` };
  }
  const field = type.getFields()[wanted];
  if (node === undefined || field === undefined)
    throw new NotWritten(`${type.name}.${wanted} is none of its own fields`);
  return {
    name,
    read: readerOf(field, node, nextNumber),
    write: valueWriter(field.type, nodes, selecting),
    own: ownName(name, field, node),
  };
}

function ownName(name: string, field: GraphQLField<unknown, unknown>, node: FieldNode): string | null {
  const readsMore = field.resolve !== undefined && field.extensions[readsItsObjectAlone] !== true;
  if (readsMore || !isLeafType(getNamedType(field.type)) || takesVariables(node)) return null;
  return `${name}:${field.name}(${(node.arguments ?? []).map(print).join()})`;
}

function takesVariables(node: FieldNode): boolean {
  let takes = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        takes = true;
      },
    });
  }
  return takes;
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
  if (!takesVariables(node)) {
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

/** What writes an object by the plans of its fields, in their order; of rows, what they hold themselves is kept in `pieces`. */
export function objectWriter(
  plans: readonly FieldPlan[],
  rows: { readonly type: string; readonly pieces: Pieces } | null,
): Write {
  const write = partsWriter(rows === null ? plans.map(led) : withPieces(plans, rows.type, rows.pieces));
  return (source, run) => {
    run.values += 1;
    const text = write(source, run);
    return typeof text === "string" ? `{${text}}` : text.then((waited) => `{${waited}}`);
  };
}

/** A part of an object: what comes before its value, and what writes that. */
interface Part {
  readonly lead: string;
  readonly write: Write;
}

function led(plan: FieldPlan, index: number): Part {
  const lead = `${index > 0 ? "," : ""}${JSON.stringify(plan.name)}:`;
  return {
    lead,
    write: (source, run) => {
      const value = plan.read(source, run);
      return value instanceof Promise ? value.then((ready) => plan.write(ready, run)) : plan.write(value, run);
    },
  };
}

function partsWriter(parts: readonly Part[]): Write {
  return (source, run) => {
    let text = "";
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part === undefined) continue;
      text += part.lead;
      const written = part.write(source, run);
      if (typeof written !== "string") {
        const others = parts
          .slice(index + 1)
          .map((other) => () => after(other.write(source, run), (then) => other.lead + then));
        return joinedFrom(text, written, others);
      }
      text += written;
    }
    return text;
  };
}

/** The parts of a row: fields beside one another that are its own make one piece, written once. */
function withPieces(plans: readonly FieldPlan[], type: string, pieces: Pieces): readonly Part[] {
  const parts: Part[] = [];
  let own: FieldPlan[] = [];
  const end = () => {
    if (own.length > 0) {
      const texts = pieces.of([type, ...own.map((plan) => plan.own)].join(" "));
      parts.push({ lead: parts.length > 0 ? "," : "", write: pieceWriter(partsWriter(own.map(led)), texts) });
    }
    own = [];
  };
  for (const plan of plans) {
    if (plan.own !== null) {
      own.push(plan);
      continue;
    }
    end();
    parts.push(led(plan, parts.length));
  }
  end();
  return parts;
}

function pieceWriter(write: Write, texts: RowTexts): Write {
  return (row, run) => {
    if (typeof row !== "object" || row === null) return write(row, run);
    const known = texts.find(row);
    if (known !== undefined) {
      run.values += known.values;
      return known.text;
    }
    const before = run.values;
    const text = write(row, run);
    if (typeof text !== "string") return text;
    text.charCodeAt(0); // makes one text of what it was put together from, once and not in each answer
    texts.keep(row, { text, values: run.values - before });
    return text;
  };
}
