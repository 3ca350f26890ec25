import { describe, expect, test } from "@jest/globals";
import { unlabelledMiddles } from "./patterns.js";

describe("unlabelledMiddles finds", () => {
  test.each([
    ["MATCH (a:Actor)-[:HOSTED]->(m)<-[:CO_HOSTED]-(b:Actor)", ["(m)"]],
    ["MATCH (a)-[]->(b)-[]-(c)<--(d)", ["(b)", "(c)"]],
    ["MATCH (a)--()-->(c)", ["()"]],
    ["MATCH (a)-[:X]->\n  (m {id: $id})\n  -[:Y]->(c)", ["(m {id: $id})"]],
  ])("in %j: %j", (text, middles) => {
    expect(unlabelledMiddles(text)).toEqual(middles);
  });

  test.each([
    "MATCH (a:Actor)-[:HOSTED]->(m:Meeting)<-[:CO_HOSTED]-(b)",
    "MATCH (a)-[:HOSTED]->(m)",
    "RETURN 3 - (1) - 2, count(a) - count(b), $a-(b.x)",
  ])("nothing in %j", (text) => {
    expect(unlabelledMiddles(text)).toEqual([]);
  });
});
