import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from "graphql";
import type { CompiledQuery } from "graphql-jit";
import { once } from "../../lib/once.js";
import { takingCoercedVariables, withCoercedVariables } from "./pass-through.js";

/** What is to be executed: a valid document, one of its operations, its variables as the client gave them. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Execute = (operation: Operation, contextValue: object) => Promise<ExecutionResult>;

interface Seen {
  times: number;
  /** Null where the operation cannot be compiled. */
  compiled?: CompiledQuery["query"] | null;
}

/** Compiling takes about as long as executing a page once: what is asked once only is not worth it. */
const standardTimes = 2;

/**
 * Executes operations: interpreted at first, compiled from the time on that the same document comes again. Both give
 * the same bytes where nothing fails. The words and places of errors differ: whoever shows them asks graphql-js again.
 */
export function createExecutor(schema: GraphQLSchema, compiledFrom = standardTimes): Execute {
  const compilable = once(() => takingCoercedVariables(schema));
  const seen = new WeakMap<DocumentNode, Map<string, Seen>>();

  function seenOf({ document, operationName }: Operation): Seen {
    let operations = seen.get(document);
    if (operations === undefined) {
      operations = new Map();
      seen.set(document, operations);
    }
    const name = operationName ?? "";
    let entry = operations.get(name);
    if (entry === undefined) {
      entry = { times: 0 };
      operations.set(name, entry);
    }
    return entry;
  }

  return async (operation, contextValue) => {
    const { document, operationName, variables } = operation;
    const interpret = () =>
      execute({ schema, document, operationName, variableValues: { ...variables }, contextValue });
    const entry = seenOf(operation);
    entry.times += 1;
    if (entry.times < compiledFrom) return interpret();
    if (entry.compiled === undefined) entry.compiled = compile(await compiler(), compilable(), document, operationName);
    if (entry.compiled === null) return interpret();
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, variables);
    if (coerced === undefined) return interpret();
    return entry.compiled(undefined, contextValue, coerced);
  };
}

/** Loaded when something is asked again: it takes a tenth of the start. */
const compiler = once(() => import("graphql-jit"));

function compile(
  { compileQuery, isCompiledQuery }: typeof import("graphql-jit"),
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery["query"] | null {
  if (asksForTheSchema(document)) return null; // the compiled one has a type more
  try {
    const compiled = compileQuery(schema, withCoercedVariables(document), operationName ?? "", {
      disablingCapturingStackErrors: true,
    });
    return isCompiledQuery(compiled) ? compiled.query : null;
  } catch {
    return null; // executed as graphql-js does, which needs no compiling
  }
}

function asksForTheSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    [Kind.FIELD]: ({ name }: FieldNode) => {
      asks ||= name.value === SchemaMetaFieldDef.name || name.value === TypeMetaFieldDef.name;
    },
  });
  return asks;
}
