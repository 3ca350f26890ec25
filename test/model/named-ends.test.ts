import { beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import { createSchema } from "../../src/schema.js";
import { hubGraph } from "../contract/graphs.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";

/** Filters that name the other ends of an edge, from which the meetings are reached. */
const filters: readonly object[] = [
  { theme: { in: ["theme:return"] } },
  { theme: { in: ["theme:displacement", "theme:return"], includeNarrower: true } },
  { theme: { in: ["theme:displacement"], weight: "MAIN" }, startDate: { gte: "2018-01-01" } },
  { theme: { in: ["theme:displacement", "theme:durable-solutions", "theme:return", "theme:none"] } },
  { participation: [{ actor: { id: { in: ["state:KE", "state:ET"] } } }] },
  { participation: [{ roles: ["HOST"] }, { roles: ["HOST", "CO_HOST"], actor: { code: { in: ["KE"] } } }] },
  { participation: [{ actor: { acronym: { in: ["ec"] } } }], theme: { in: ["theme:return"] } },
  {
    dialogue: { in: ["dialogue:khartoum-process", "dialogue:rabat-process"] },
    detail: { in: ["MENTIONED", "DESCRIBED"] },
  },
  { series: { in: ["series:4ps"] }, not: { theme: { in: ["theme:return"] } } },
  { provision: { in: ["provision:jvap/domain-1", "provision:jvap/domain-5"] } },
  { city: { id: "city:nairobi", name: "nai" } },
  {
    and: [{ startDate: { lte: "2030-01-01" } }, { theme: { in: ["theme:return"] } }],
    kind: { in: ["THEMATIC_MEETING"] },
  },
  { id: { in: ["meeting:a", "meeting:b"] }, theme: { in: ["theme:displacement"] } },
];

const query = `query ($where: MeetingFilter, $orderBy: [MeetingOrder!], $after: String) {
  meetings(first: 20, after: $after, where: $where, orderBy: $orderBy) { totalCount edges { cursor node { id } } }
}`;
const orders: readonly (readonly object[])[] = [
  [{ field: "START_DATE", direction: "DESC" }],
  [{ field: "PARTICIPATION_COUNT", direction: "DESC" }, { field: "TITLE" }],
];

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

async function found(store: GraphStore, where: object, orderBy: readonly object[], after?: string): Promise<Found> {
  const { response } = await ask(schema, store, query, { where, orderBy, after });
  expect(response.errors).toBeUndefined();
  return (response.data as { meetings: Found }).meetings;
}

describe.each(engines)("meetings reached from ends that a filter names, on $engine", (engine) => {
  const store = useStore(engine, (opened) => loadGraph(opened, hubGraph, "hub"));

  it.each(filters.map((filter): [string, object] => [JSON.stringify(filter), filter]))(
    "are those that are found among all: %s",
    async (_, filter) => {
      // an alternative says nothing of all meetings, so that none are reached from it: each is asked
      const among = { or: [filter] };
      for (const orderBy of orders) {
        const reached = await found(store(), filter, orderBy);
        expect(reached).toEqual(await found(store(), among, orderBy));
        const cursor = reached.edges[1]?.cursor;
        if (cursor === undefined) continue;
        const next = await found(store(), filter, orderBy, cursor);
        expect(next).toEqual(await found(store(), among, orderBy, cursor));
      }
    },
  );

  it("are found by most of these filters", async () => {
    const counts = await Promise.all(filters.map((filter) => found(store(), filter, orders[0] ?? [])));
    expect(counts.filter(({ totalCount }) => totalCount > 0).length).toBeGreaterThan(9);
    expect(Math.max(...counts.map(({ totalCount }) => totalCount))).toBeGreaterThan(200);
  });
});
