import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { loadGraph } from "../../src/loading/load.js";
import { createSchema } from "../../src/schema.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";
import { meetingsGraph } from "../support/meetings-graph.js";

const days = ["2014-12-31", "2015-01-01", "2015-06-01", "2015-06-30", "2016-02-29", "2017-01-01"] as const;

/** Known days, days between two others, and unknown ones, of described meetings and of mentioned ones. */
const meetings = days.flatMap((day, index) => [
  { id: `known-${index}`, day },
  { id: `again-${index}`, day },
  { id: `roughly-${index}`, between: [day, days[index + 1] ?? day] as const },
  { id: `unknown-${index}` },
  { id: `mentioned-${index}`, day, mentioned: true },
  { id: `mentioned-roughly-${index}`, between: [day, "2019-12-31"] as const, mentioned: true },
  { id: `mentioned-unknown-${index}`, mentioned: true },
]);

const bound = fc.option(fc.constantFrom(...days, "2000-01-01", "2015-03-03", "2030-01-01"), { nil: null });
const filters = fc.record({
  detail: fc.option(fc.record({ in: fc.uniqueArray(fc.constantFrom("DESCRIBED", "MENTIONED"), { minLength: 1 }) }), {
    nil: null,
  }),
  startDate: fc.option(
    fc
      .record({ gte: bound, lte: bound, certain: fc.boolean() })
      .filter(({ gte, lte }) => gte === null || lte === null || gte <= lte),
    { nil: null },
  ),
});

const query = `query ($where: MeetingFilter, $among: MeetingFilter) {
  added: meetings(first: 1, where: $where) { totalCount }
  counted: meetings(first: 1, where: $among) { totalCount }
  listed: meetings(first: 100, where: $where) { nodes { id } }
}`;

interface Totals {
  readonly added: { readonly totalCount: number };
  readonly counted: { readonly totalCount: number };
  readonly listed: { readonly nodes: readonly object[] };
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

describe.each(engines)("how many meetings there are in a time, on $engine", (engine) => {
  const store = useStore(engine, (opened) => loadGraph(opened, meetingsGraph(meetings), "days"));
  const runs = engine.engine === "EMBEDDED" ? 200 : 40;

  it("added up from the days is what is counted one by one, and what the list holds", async () => {
    const property = fc.asyncProperty(filters, async (where) => {
      // an alternative is more than days and detail: its meetings are counted
      const { response, statements } = await ask(schema, store(), query, { where, among: { or: [where] } });
      expect(response.errors).toBeUndefined();
      expect(statements).toEqual(expect.arrayContaining(["Meeting.daysOfAll", "meetings.count"]));
      const { added, counted, listed } = response.data as Totals;
      expect(added).toEqual(counted);
      expect(added.totalCount).toBe(listed.nodes.length);
    });
    await fc.assert(property, { numRuns: runs });
  });

  it("is that of all described ones without a filter", async () => {
    const { response } = await ask(schema, store(), "{ meetings(first: 1) { totalCount } }");
    expect(response.data).toEqual({ meetings: { totalCount: 24 } });
  });
});
