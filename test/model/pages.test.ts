import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import { createSchema } from "../../src/schema.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";
import { meetingsGraph } from "../support/meetings-graph.js";

/** Many ties in every order, and unknown values in all of them. */
const meetings = Array.from({ length: 37 }, (_, index) => ({
  id: `m${String((index * 17) % 37).padStart(2, "0")}`,
  title: ["Réturn", "return", "Border", "Ábc"][index % 4] as string,
  ...(index % 5 !== 0 && { day: `20${10 + (index % 3)}-0${1 + (index % 2)}-01` }),
  ...(index % 3 !== 0 && { attendance: (index % 4) * 10 }),
  hosts: ["KE", "DE"].slice(0, index % 3),
  coHosts: index % 2 ? ["ET"] : [],
  themes: ["a", "b", "c"].slice(0, index % 4),
}));

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}

const fields = ["START_DATE", "TITLE", "ATTENDANCE", "PARTICIPATION_COUNT", "THEME_COUNT"];
const orders = fc.uniqueArray(
  fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom("ASC", "DESC") }),
  {
    selector: ({ field }) => field,
    maxLength: 3,
  },
);
const sizes = fc.integer({ min: 1, max: 40 });

const pageFields =
  "edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";
const rootQuery = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: [MeetingOrder!]) {
  list: meetings(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) { ${pageFields} }
}`;
const nestedQuery = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: [MeetingOrder!]) {
  state(code: "KE") {
    meetings(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) { ${pageFields} }
  }
}`;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

async function pageOf(store: GraphStore, query: string, variables: Record<string, unknown>): Promise<Page> {
  const { response } = await ask(schema, store, query, variables);
  expect(response.errors).toBeUndefined();
  const data = response.data as { list?: Page; state?: { meetings: Page } };
  return (data.list ?? data.state?.meetings) as Page;
}

async function walk(
  store: GraphStore,
  query: string,
  orderBy: unknown,
  size: number,
  backwards: boolean,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let guard = 0; guard < 100; guard++) {
    const variables: Record<string, unknown> = backwards
      ? { last: size, before: cursor, orderBy }
      : { first: size, after: cursor, orderBy };
    const { edges, pageInfo } = await pageOf(store, query, variables);
    const page = edges.map(({ node }) => node.id);
    if (backwards) ids.unshift(...page);
    else ids.push(...page);
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
  throw new Error("the pages do not end");
}

describe.each(engines)("pages on $engine", (engine) => {
  const store = useStore(engine, (opened) => loadGraph(opened, meetingsGraph(meetings), "pages"));
  const runs = engine.engine === "EMBEDDED" ? 60 : 12;

  it.each([
    ["from everywhere", rootQuery, 37],
    ["of one parent", nestedQuery, 24],
  ])("put end to end are the whole list, %s, for any size, order and direction", async (_, query, total) => {
    const property = fc.asyncProperty(orders, sizes, fc.boolean(), async (orderBy, size, backwards) => {
      const whole = await pageOf(store(), query, { first: 200, orderBy });
      const ids = whole.edges.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(total);
      expect(whole.totalCount).toBe(total);
      expect(await walk(store(), query, orderBy, size, backwards)).toEqual(ids);
    });
    await fc.assert(property, { numRuns: runs });
  });

  it("costs the same statements whatever the size", async () => {
    const query = `query ($first: Int) { meetings(first: $first) { totalCount nodes { id hosts { id meetings(first: 3) { nodes { id themes { id } } } } } } }`;
    const [small, large] = await Promise.all([2, 37].map((first) => ask(schema, store(), query, { first })));
    expect(large?.statements).toEqual(small?.statements);
    expect(small?.statements).toEqual([
      "Actor.meetings.page",
      "Meeting.daysOfAll",
      "Meeting.participations",
      "Meeting.themes",
      "meetings.page",
    ]);
  });
});
