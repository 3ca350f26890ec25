import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationRule,
} from "graphql";
import type { ErrorCode } from "../errors.js";
import type { PageLimits } from "../page.js";
import { type DocumentLimits, documentSize } from "./document-size.js";
import type { GivenValues } from "./given-values.js";
import { type Price, priceOf } from "./price.js";
import { queryDepth } from "./query-depth.js";
import { checkVariables, type VariableLimits } from "./variables-size.js";

/** How much one operation may ask for. */
export interface OperationLimits {
  readonly cost: number;
  readonly depth: number;
  readonly tokens: number;
  readonly document: DocumentLimits;
  readonly variables: VariableLimits;
  readonly pageSizes: PageLimits;
  /** Whether an estimate may say which names of the schema a wrong one is like. */
  readonly namesSchema: boolean;
}

const key = "operationLimits";

/** Lets a schema tell its limits to the field that estimates. */
export function setOperationLimits(schema: GraphQLSchema, limits: OperationLimits): void {
  schema.extensions = { ...schema.extensions, [key]: limits };
}

/** The limits that a schema is served under. @throws Error where none were set */
export function operationLimitsOf(schema: GraphQLSchema): OperationLimits {
  const limits = schema.extensions[key];
  if (limits === undefined) throw new Error("the schema is served without limits");
  return limits as OperationLimits;
}

/** The rules of validation that hold a document to its limits. */
export function limitRules({ depth, document }: OperationLimits): readonly ValidationRule[] {
  return [queryDepth(depth), documentSize(document)];
}

/** Prices an operation and looks at its variables, before any of it runs. @throws GraphQLError when a limit is passed */
export function priceWithin(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: GivenValues,
  limits: OperationLimits,
): Price {
  checkVariables(variables, limits.variables);
  const price = priceOf({ schema, document, operation, variables, pageSizes: limits.pageSizes });
  if (price.cost > limits.cost) throw tooCostly(price, limits.cost);
  return price;
}

function tooCostly({ cost, costliest }: Price, limit: number): GraphQLError {
  const code: ErrorCode = "QUERY_TOO_COSTLY";
  const problem = `The operation costs ${cost}; at most ${limit} are answered. Most of it is ${costliest}: ask for fewer or for less of each.`;
  return new GraphQLError(problem, { extensions: { code, cost, limit, field: costliest } });
}
