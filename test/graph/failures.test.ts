import { expect, test } from "@jest/globals";
import { translate } from "../../src/graph/neo4j/failures.js";

/** An error as the driver gives it. */
const driverError = (code: string, message: string) => Object.assign(new Error(message), { code, retryable: false });

test.each([
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "No write operations are allowed on this database."],
  [
    "Neo.ClientError.Security.Forbidden",
    "Create node with labels 'State' is not allowed for user 'api' with roles [PUBLIC, reader].",
  ],
])("a user that may not write is told so, and which user is needed for what: %s", (code, message) => {
  const error = translate(driverError(code, message), "statement apply.nodes");
  expect(error).toMatchObject({ failure: "FORBIDDEN", retryable: false });
  expect(error.message).toContain(message);
  expect(error.message).toContain("`npm run load` one that may write");
  expect(error.message).not.toContain("\n");
});

test("a wrong password stays a wrong password", () => {
  const error = translate(
    driverError("Neo.ClientError.Security.Unauthorized", "The client is unauthorized."),
    "connect",
  );
  expect(error.failure).toBe("UNAUTHENTICATED");
});
