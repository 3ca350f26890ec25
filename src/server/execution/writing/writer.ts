import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import type { GivenValues } from "../../../api/limits/given-values.js";
import { after, type MaybePromise } from "../../../lib/maybe-promise.js";
import { type FieldPlan, fieldPlan, type NextNumber, NotWritten, objectWriter } from "./fields.js";
import { PartsFailed } from "./joined.js";
import { createPieces, type Pieces } from "./pieces.js";
import type { Write } from "./run.js";
import type { Selecting } from "./values.js";

/** The data of an answer, as text. */
export interface Written {
  readonly data: string;
  /** How many values they hold, as prices count them. */
  readonly values: number;
}

/** An operation's variables, coerced, with what was made of them: to be kept for the next asking with the same. */
export interface Bound {
  readonly variables: GivenValues;
  readonly given: (GivenValues | undefined)[];
}

/** One operation, planned. */
export interface Writer {
  /** Null where a variable is not of its type: graphql-js says so. */
  bind(variables: GivenValues): Bound | null;
  /** Answers it. @throws whatever fails, at once or later: such an answer is made anew by graphql-js */
  write(bound: Bound, context: object): MaybePromise<Written>;
}

/** What only graphql-js can answer: the schema itself, or a resolver that asks for more than its arguments. */
export function isNotWritten(error: unknown): boolean {
  return error instanceof NotWritten || (error instanceof PartsFailed && error.errors.some(isNotWritten));
}

/** Every combination of what `@skip` and `@include` are told has a plan of its own; of the latest so many. */
const mostPlans = 16;

/**
 * Plans an operation of a valid document, so that its answer is written as text right away, without an object of it: what is
 * resolved in the answers before, arguments and which fields are selected, is resolved once. Null where there is none of
 * this name.
 */
export function planned(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  pieces: Pieces = createPieces(),
): Writer | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const deciding = variablesThatSkip(document);
  const plans = new Map<string, Write>();
  let numbers = 0;
  const nextNumber = () => {
    numbers += 1;
    return numbers - 1;
  };
  return {
    bind: (variables) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      return coerced === undefined ? null : { variables: coerced, given: [] };
    },
    write: ({ variables, given }, context) => {
      const decided = Object.fromEntries(deciding.map((name) => [name, variables[name]]));
      const key = deciding.length === 0 ? "" : JSON.stringify(decided);
      let write = plans.get(key);
      if (write === undefined) {
        if (plans.size >= mostPlans) plans.clear();
        write = planOf({ schema, document, operation, pieces, nextNumber }, decided);
        plans.set(key, write);
      }
      const run = { context, variables, given, values: 0 };
      return after(write(undefined, run), (data) => ({ data, values: run.values }));
    },
  };
}

interface Planning {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly pieces: Pieces;
  readonly nextNumber: NextNumber;
}

function planOf({ schema, document, operation, pieces, nextNumber }: Planning, decided: GivenValues): Write {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const selecting: Selecting = {
    writerOf: (type, nodes) => {
      const fields = collectSubfields(schema, fragments, decided, type, nodes);
      const plans = plansOf(fields, (name, of) => fieldPlan(name, type, of, selecting, nextNumber));
      return objectWriter(plans, isRow(type) ? { type: type.name, pieces } : null);
    },
    possible: (type, name) => {
      const found = typeof name === "string" ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found)) throw new Error(`${name} is no ${type.name}`);
      return found;
    },
  };
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`there is no ${operation.operation}`);
  const fields = collectFields(schema, fragments, decided, root, operation.selectionSet);
  return objectWriter(
    plansOf(fields, (name, of) => fieldPlan(name, root, of, selecting, nextNumber)),
    null,
  );
}

/** Nodes of the graph are rows as they were read: none changes, and each is the same object as long as memory has it. */
function isRow(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Node");
}

function plansOf(
  fields: ReadonlyMap<string, readonly FieldNode[]>,
  plan: (name: string, nodes: readonly FieldNode[]) => FieldPlan,
): FieldPlan[] {
  return [...fields].map(([name, nodes]) => plan(name, nodes));
}

/** The names of the variables that decide what is selected. */
function variablesThatSkip(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: (directive) => {
      visit(directive, {
        [Kind.VARIABLE]: ({ name }) => {
          names.add(name.value);
        },
      });
    },
  });
  return [...names].sort();
}
