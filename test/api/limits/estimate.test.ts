import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphQLSchema, graphql } from "graphql";
import { setOperationLimits } from "../../../src/api/limits/operation-limits.js";
import { readConfig } from "../../../src/config/config.js";
import { createSchema } from "../../../src/schema.js";
import { operationLimitsFrom } from "../../../src/server/operation-limits.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
  setOperationLimits(schema, operationLimitsFrom(readConfig({ MAXIMUM_COST: "1000" })));
});
afterAll(() => {
  schema.extensions = {};
});

/** What the field says of an operation; nothing else of it is run, for there is no store. */
async function estimate(operation: string, variables?: Record<string, unknown>) {
  const source =
    "query ($operation: String!, $variables: JSONObject) { estimate(operation: $operation, variables: $variables) { cost limit accepted costliest refusals { code } } }";
  const { data, errors } = await graphql({ schema, source, variableValues: { operation, variables } });
  expect(errors).toBeUndefined();
  return data?.estimate;
}
const refusedAs = (code: string) => ({
  cost: null,
  limit: 1000,
  accepted: false,
  costliest: null,
  refusals: [{ code }],
});

test("an operation is priced with its variables and not run", async () => {
  const operation = "query ($first: Int!) { meetings(first: $first) { nodes { id title } } }";
  expect(await estimate(operation, { first: 10 })).toEqual({
    cost: 36,
    limit: 1000,
    accepted: true,
    costliest: "meetings.nodes",
    refusals: [],
  });
});

test("one over the limit says which field to shrink", async () => {
  const operation = "{ meetings(first: 200) { nodes { id title themes { id label } } } }";
  expect(await estimate(operation)).toMatchObject({
    accepted: false,
    costliest: "meetings.nodes",
    refusals: [{ code: "QUERY_TOO_COSTLY" }],
  });
});

test.each([
  ["{", "GRAPHQL_PARSE_FAILED"],
  ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ["query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE"],
  [
    `{ ${"node(id: 1) { ... on Meeting { ".repeat(1)} series { ${"series { meetings { nodes { series { ".repeat(5)} position ${"} } } }".repeat(5)} } } } }`,
    "QUERY_TOO_DEEP",
  ],
])("%s is refused as %s", async (operation, code) => {
  expect(await estimate(operation)).toEqual(refusedAs(code));
});

test("variables are held to their limits too", async () => {
  const ids = Array.from({ length: 3000 }, (_, n) => `state:${n}`);
  const operation = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
  expect(await estimate(operation, { ids })).toEqual(refusedAs("QUERY_TOO_COSTLY"));
});

test("a name that is nearly right is helped, but where the schema is hidden", async () => {
  const source = '{ estimate(operation: "{ meetingz { totalCount } }") { refusals { message } } }';
  expect(JSON.stringify(await graphql({ schema, source }))).toContain("Did you mean");
  const hidden = await createSchema();
  setOperationLimits(hidden, operationLimitsFrom(readConfig({ INTROSPECTION: "off" })));
  const said = JSON.stringify(await graphql({ schema: hidden, source }));
  expect(said).toContain("Cannot query field");
  expect(said).not.toContain("meetings");
});
