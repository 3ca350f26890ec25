import { expect, test } from "@jest/globals";
import { linkedOperation } from "../../src/web/playground/linked-operation.js";

const query = "query A($id: ID!) { node(id: $id) { id } } # 100 % + &";
const variables = '{"id":"state:KE"}';
const carried = new URLSearchParams({ query, variables }).toString();

test.each(["?", "#"])("an operation after %j is read back as it was written", (sign) => {
  const { search, hash } = new URL(`http://here/playground${sign}${carried}`);
  expect(linkedOperation({ search, hash })).toEqual({ query, variables });
});

test("variables may be absent", () => {
  expect(linkedOperation({ search: "?query=%7Ba%7D", hash: "" })).toEqual({ query: "{a}", variables: "" });
});

test.each(["", "?query=", "?variables=%7B%7D", "?other=1"])("%j carries no operation", (search) => {
  expect(linkedOperation({ search, hash: "" })).toBeUndefined();
});
