import {
  type ExecutionResult,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { openComputer } from "../../src/analysis/worker/pool.js";
import { reportError } from "../../src/api/format-error.js";
import { createContext } from "../../src/context.js";
import type { GraphStore } from "../../src/graph/store.js";
import { createSharedMemory } from "../../src/lib/shared-memory.js";
import { noReleases, type Releases } from "../../src/model/dataset/release.js";

export interface Answer {
  /** The answer as a client gets it, as plain JSON. */
  readonly response: { readonly data?: unknown; readonly errors?: readonly GraphQLFormattedError[] };
  /** The names of the statements that were run, sorted. */
  readonly statements: readonly string[];
}

/** Computes within the test itself: no thread outlives it. */
const computer = openComputer({ threads: 1, queue: 1, inlineSteps: Number.POSITIVE_INFINITY });

type Variables = Readonly<Record<string, unknown>>;

/** Asks the schema over a store, as the server does: validated, executed, errors formatted. */
export async function ask(
  schema: GraphQLSchema,
  store: GraphStore,
  source: string,
  variables: Variables = {},
  releases: Releases = noReleases,
): Promise<Answer> {
  const statements: string[] = [];
  const contextValue = createContext({
    store,
    version: "test",
    memory: createSharedMemory(100_000),
    computer,
    pageLimits: { standard: 20, maximum: 200 },
    analysisLimits: { nullModelRuns: 1000, hops: 12, paths: 25 },
    releases,
    requestId: "test",
    onStatement: (name) => statements.push(name),
  });
  const document = parse(source);
  const invalid = validate(schema, document);
  const result: ExecutionResult =
    invalid.length > 0
      ? { errors: invalid }
      : await execute({ schema, document, contextValue, variableValues: variables });
  const errors = result.errors?.map((error) => {
    const code = error.extensions.code ?? (invalid.length > 0 ? "GRAPHQL_VALIDATION_FAILED" : undefined);
    const formatted = { ...error.toJSON(), extensions: { ...error.extensions, ...(code !== undefined && { code }) } };
    return reportError(formatted, error, "test").formatted;
  });
  const response = JSON.parse(
    JSON.stringify({ ...(errors && { errors }), ...(result.data !== undefined && { data: result.data }) }),
  );
  return { response, statements: statements.sort() };
}
