import {
  type DocumentNode,
  GraphQLError,
  type GraphQLResolveInfo,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { Arg, Info, Query, Resolver } from "type-graphql";
import type { ErrorCode } from "../errors.js";
import { Estimate, type Refusal } from "./estimate.type.js";
import type { GivenValues } from "./given-values.js";
import { JsonObjectScalar } from "./json-object.scalar.js";
import { limitRules, operationLimitsOf } from "./operation-limits.js";
import { priceOf } from "./price.js";
import { checkVariables } from "./variables-size.js";

/** GraphQL's `Int` ends here. */
const largestShown = 2 ** 31 - 1;

@Resolver()
export class EstimateResolver {
  @Query(() => Estimate, {
    description: "What an operation would cost and whether it would be answered, told without running it.",
  })
  estimate(
    @Arg("operation", () => String, { description: "The document, with one operation." }) operation: string,
    @Arg("variables", () => JsonObjectScalar, { nullable: true, description: "Its variables." })
    variables: GivenValues | null,
    @Info() { schema }: GraphQLResolveInfo,
  ): Estimate {
    const limits = operationLimitsOf(schema);
    const given = variables ?? {};
    const refused = (refusals: readonly Refusal[]): Estimate => ({
      cost: null,
      limit: limits.cost,
      accepted: false,
      costliest: null,
      refusals: [...refusals],
    });
    let document: DocumentNode;
    try {
      document = parse(operation, { maxTokens: limits.tokens });
    } catch (error) {
      return refused([refusal(error, "GRAPHQL_PARSE_FAILED")]);
    }
    const faults = validate(schema, document, [...limitRules(limits), ...specifiedRules], {
      maxErrors: 5,
      hideSuggestions: !limits.namesSchema,
    });
    if (faults.length > 0) return refused(faults.map((fault) => refusal(fault, "GRAPHQL_VALIDATION_FAILED")));
    const found = getOperationAST(document);
    if (!found) {
      return refused([{ code: "OPERATION_RESOLUTION_FAILURE", message: "The document has to have one operation." }]);
    }
    try {
      checkVariables(given, limits.variables);
    } catch (error) {
      return refused([refusal(error, "BAD_USER_INPUT")]);
    }
    const { cost, costliest } = priceOf({
      schema,
      document,
      operation: found,
      variables: given,
      pageSizes: limits.pageSizes,
    });
    const accepted = cost <= limits.cost;
    const refusals = accepted
      ? []
      : [{ code: "QUERY_TOO_COSTLY", message: `It costs ${cost}; most of it is ${costliest}.` }];
    return { cost: Math.min(cost, largestShown), limit: limits.cost, accepted, costliest, refusals };
  }
}

function refusal(error: unknown, code: ErrorCode): Refusal {
  if (!(error instanceof GraphQLError)) throw error;
  const { refusedAs, code: own } = error.extensions;
  return { code: String(refusedAs ?? own ?? code), message: error.message };
}
