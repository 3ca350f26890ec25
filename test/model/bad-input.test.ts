import { beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { loadGraph } from "../../src/loading/load.js";
import { createSchema } from "../../src/schema.js";
import { ask } from "../support/ask.js";
import { engines, useStore } from "../support/engines.js";
import { meetingsGraph } from "../support/meetings-graph.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const deep = (levels: number): string => (levels === 0 ? "{ online: true }" : `{ not: ${deep(levels - 1)} }`);

/** A query, and of its error the code, the argument and the value. */
const refused: readonly [query: string, code: string, argument: string | undefined, value?: unknown][] = [
  ["{ meetings(first: -1) { totalCount } }", "BAD_USER_INPUT", "first", -1],
  ["{ meetings(last: -1) { totalCount } }", "BAD_USER_INPUT", "last", -1],
  ["{ meetings(first: 1000000000) { totalCount } }", "PAGE_TOO_LARGE", "first", 1_000_000_000],
  ["{ meetings(first: 201) { totalCount } }", "PAGE_TOO_LARGE", "first", 201],
  ["{ meetings(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT", "first", 1],
  ['{ meetings(after: "abc") { totalCount } }', "BAD_USER_INPUT", "after", "abc"],
  ['{ meetings(after: "") { totalCount } }', "BAD_USER_INPUT", "after", ""],
  ['{ meetings(where: { country: ["XX"] }) { totalCount } }', "BAD_USER_INPUT", "where.country[0]", "XX"],
  ['{ state(code: "Kenya") { id } }', "BAD_USER_INPUT", "code", "Kenya"],
  ["{ state { id } }", "BAD_USER_INPUT", "id", null],
  ['{ state(code: "KE") { name(language: "?") } }', "BAD_USER_INPUT", "language", "?"],
  ['{ state(code: "KE") { name(language: "zxx") } }', "BAD_USER_INPUT", "language", "zxx"],
  ['{ state(code: "KE") { meetings(roles: []) { totalCount } } }', "BAD_USER_INPUT", "roles", []],
  [
    "{ meetings(where: { participation: [{ roles: [] }] }) { totalCount } }",
    "BAD_USER_INPUT",
    "where.participation[0].roles",
    [],
  ],
  ["{ meetings(where: { id: { in: [] } }) { totalCount } }", "BAD_USER_INPUT", "where.id.in", []],
  [
    '{ meetings(where: { startDate: { gte: "2023-02-30" } }) { totalCount } }',
    "BAD_USER_INPUT",
    "where.startDate.gte",
    "2023-02-30",
  ],
  [
    '{ meetings(where: { startDate: { gte: "2023-02-02", lte: "2023-01-01" } }) { totalCount } }',
    "BAD_USER_INPUT",
    "where.startDate.gte",
    "2023-02-02",
  ],
  [
    '{ meetings(where: { or: [{ title: { contains: " " } }] }) { totalCount } }',
    "BAD_USER_INPUT",
    "where.or[0].title.contains",
    " ",
  ],
  ["{ meetings(where: { or: [] }) { totalCount } }", "BAD_USER_INPUT", "where.or", []],
  [`{ meetings(where: ${deep(9)}) { totalCount } }`, "BAD_USER_INPUT", `where${".not".repeat(8)}`, null],
  [
    "{ meetings(orderBy: [{ field: TITLE }, { field: TITLE }]) { totalCount } }",
    "BAD_USER_INPUT",
    "orderBy[1].field",
    "TITLE",
  ],
  ["{ meetings(where: { kind: { in: [PARTY] } }) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", undefined],
  ['{ paths(from: "state:KE", to: "state:KE") { length } }', "BAD_USER_INPUT", "to", "state:KE"],
  ['{ paths(from: "state:KE", to: "state:XX") { length } }', "BAD_USER_INPUT", "to", "state:XX"],
  ['{ paths(from: "state:KE", to: "state:DE", maxHops: 0) { length } }', "BAD_USER_INPUT", "maxHops", 0],
  ['{ paths(from: "state:KE", to: "state:DE", maxHops: 1000) { length } }', "BAD_USER_INPUT", "maxHops", 1000],
  ['{ paths(from: "state:KE", to: "state:DE", through: []) { length } }', "BAD_USER_INPUT", "through", []],
  ['{ search(query: "") { totalCount } }', "BAD_USER_INPUT", "query", ""],
  [`{ search(query: "${"a".repeat(10_000)}") { totalCount } }`, "BAD_USER_INPUT", "query", `${"a".repeat(200)}…`],
  ["{ coHosting(runs: -1) { density } }", "BAD_USER_INPUT", "runs", -1],
  ["{ coHosting(runs: 1001) { density } }", "BAD_USER_INPUT", "runs", 1001],
  [`{ nodes(ids: [${'"a",'.repeat(201)}]) { id } }`, "PAGE_TOO_LARGE", "ids", 201],
  ['{ meeting(id: "meeting:a") { lineage(depth: 0) { depth } } }', "BAD_USER_INPUT", "depth", 0],
  ['{ theme(id: "theme:t") { descendants(depth: 0) { id } } }', "BAD_USER_INPUT", "depth", 0],
];

/** What looks bad and is not: an empty answer. */
const empty: readonly [query: string, data: unknown][] = [
  ['{ node(id: "nonsense") { id } }', { node: null }],
  ['{ node(id: "meeting:none") { id } }', { node: null }],
  ['{ meeting(id: "state:KE") { id } }', { meeting: null }],
  ['{ nodes(ids: ["meeting:a", "x"]) { id } }', { nodes: [{ id: "meeting:a" }, null] }],
  ['{ organisation(acronym: "NONE") { id } }', { organisation: null }],
  ["{ meetings(first: 0) { nodes { id } totalCount } }", { meetings: { nodes: [], totalCount: 1 } }],
  ['{ search(query: "*") { totalCount nodes { id } } }', { search: { totalCount: 0, nodes: [] } }],
  ['{ search(query: "(") { totalCount } }', { search: { totalCount: 0 } }],
  [
    '{ coHosting(where: { id: { in: ["meeting:none"] } }) { density components actors { meetings } ties { count } } }',
    { coHosting: { density: 0, components: 0, actors: [], ties: [] } },
  ],
  [
    '{ themeNetwork(where: { id: { in: ["meeting:none"] } }) { meetingsTotal ties { count } } }',
    { themeNetwork: { meetingsTotal: 0, ties: [] } },
  ],
  ['{ timeline(where: { id: { in: ["meeting:none"] } }) { count } }', { timeline: [] }],
  ['{ paths(from: "state:KE", to: "theme:t", through: [BROADER]) { length } }', { paths: [] }],
];

describe.each(engines)("what cannot be used, on $engine", (engine) => {
  const sketch = [{ id: "a", day: "2020-01-01", hosts: ["KE"], coHosts: ["DE"], themes: ["t"] }];
  const store = useStore(engine, (opened) => loadGraph(opened, meetingsGraph(sketch), "bad input"));

  it.each(refused)("%s is refused", async (...[query, code, argument, value]) => {
    const { response } = await ask(schema, store(), query);
    expect(response.errors).toHaveLength(1);
    const [error] = response.errors ?? [];
    expect(error?.extensions).toMatchObject({
      code,
      ...(argument !== undefined && { argument }),
      ...(value !== undefined && { value }),
    });
    expect(JSON.stringify(response)).not.toMatch(/MATCH|at .*\.ts|node_modules/);
  });

  it.each(empty)("%s is answered", async (query, data) => {
    expect((await ask(schema, store(), query)).response).toEqual({ data });
  });

  it("names the argument of a variable that cannot be used", async () => {
    const query = "query ($where: MeetingFilter) { meetings(where: $where) { totalCount } }";
    const { response } = await ask(schema, store(), query, { where: { startDate: { gte: "2023-13-01" } } });
    expect(response.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "where.startDate.gte",
      value: "2023-13-01",
    });
  });

  it("refuses the cursor of another list", async () => {
    const query = "{ meetings { edges { cursor } } }";
    const first = (await ask(schema, store(), query)).response.data as { meetings: { edges: { cursor: string }[] } };
    const cursor = first.meetings.edges[0]?.cursor;
    const other = await ask(schema, store(), `{ states(after: "${cursor}") { totalCount nodes { id } } }`);
    expect(other.response.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "after",
      value: cursor,
    });
    const cut = await ask(schema, store(), `{ meetings(after: "${cursor?.slice(0, -4)}") { nodes { id } } }`);
    expect(cut.response.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
  });
});
