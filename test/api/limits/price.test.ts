import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphQLSchema, getIntrospectionQuery, Kind, parse, validate } from "graphql";
import { limitRules } from "../../../src/api/limits/operation-limits.js";
import { priceOf } from "../../../src/api/limits/price.js";
import { readConfig } from "../../../src/config/config.js";
import { createSchema } from "../../../src/schema.js";
import { operationLimitsFrom } from "../../../src/server/operation-limits.js";

const limits = operationLimitsFrom(readConfig({}));
const source = (path: string) => fileURLToPath(new URL(`../../../src/web/${path}`, import.meta.url));

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

/** The price of a document's operation, the first or the one of this name. */
function price(text: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(text);
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION || (name !== undefined && operation.name?.value !== name))
      continue;
    return priceOf({ schema, document, operation, variables, pageSizes: limits.pageSizes });
  }
  throw new Error(`there is no operation ${name}`);
}
const cost = (text: string, variables?: Record<string, unknown>) => price(text, variables).cost;

describe("a page", () => {
  test("multiplies what is asked of each of its nodes, and nothing beside them", () => {
    const of = (first: number) => cost(`{ meetings(first: ${first}) { totalCount nodes { id title } } }`);
    expect(of(11) - of(10)).toBe(3);
    expect(of(110) - of(10)).toBe(300);
  });

  test("is counted from the end as from the start, and has its standard size where none is given", () => {
    expect(cost("{ meetings(last: 7) { nodes { id } } }")).toBe(cost("{ meetings(first: 7) { nodes { id } } }"));
    expect(cost("{ meetings { nodes { id } } }")).toBe(cost("{ meetings(first: 20) { nodes { id } } }"));
  });

  test("is as large as a variable says, or its default", () => {
    const text = "query ($first: Int = 50) { meetings(first: $first) { nodes { id } } }";
    expect(cost(text)).toBe(cost("{ meetings(first: 50) { nodes { id } } }"));
    expect(cost(text, { first: 90 })).toBe(cost("{ meetings(first: 90) { nodes { id } } }"));
  });

  test("within a page multiplies with it", () => {
    const of = (outer: number, inner: number) =>
      cost(`{ states(first: ${outer}) { nodes { meetings(first: ${inner}) { nodes { id } } } } }`);
    expect(of(20, 21) - of(20, 20)).toBe(20 * 2);
  });

  test("that is too large is left to the field, which names the argument", () => {
    expect(cost("{ meetings(first: 100000) { nodes { id } } }")).toBe(
      cost("{ meetings(first: 200) { nodes { id } } }"),
    );
  });
});

test("ids are counted, a computation by its argument, a filter by its conditions at every depth", () => {
  expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(6);
  expect(cost("{ coHosting(runs: 700) { density } }") - cost("{ coHosting(runs: 200) { density } }")).toBe(1_000);
  const filtered = (where: string) =>
    cost(`{ meetings(where: ${where}) { totalCount } }`) - cost("{ meetings { totalCount } }");
  expect(filtered("{ online: true }")).toBe(100);
  expect(filtered('{ or: [{ online: true }, { not: { text: "a", online: true } }] }')).toBe(300);
});

describe("fragments", () => {
  test("of different types on one object count as the costliest of them", () => {
    const [meeting, state] = ["... on Meeting { title startDate status }", "... on State { name }"];
    const of = (fragments: string) => cost(`{ node(id: "a") { ${fragments} } }`);
    expect(of(`${meeting} ${state}`)).toBe(of(meeting));
    expect(of(`${meeting} ${meeting}`)).toBeGreaterThan(of(meeting));
  });

  test("cost the same as what they hold", () => {
    expect(
      cost("{ ...F } fragment F on Query { meetings { ...G } } fragment G on MeetingConnection { nodes { id } }"),
    ).toBe(cost("{ meetings { nodes { id } } }"));
  });

  test("that double at every step are priced in no time, to their full price", () => {
    const bomb = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Meeting { ...F${n + 1} ...F${n + 1} }`);
    const started = performance.now();
    const priced = cost(`{ meeting(id: "a") { ...F0 } } ${bomb.join(" ")} fragment F40 on Meeting { id }`);
    expect(priced).toBe(2 ** 40 + 1);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

test("what is skipped costs nothing", () => {
  const text =
    "query ($no: Boolean!) { a: meetings @skip(if: $no) { nodes { id } } b: meetings @include(if: $no) { nodes { id } } }";
  expect(cost(text, { no: true })).toBe(cost("{ meetings { nodes { id } } }"));
});

test("the costliest field is named by its path in the answer", () => {
  expect(
    price("{ dataset { version } few: meetings(first: 1) { nodes { id } } many: meetings(first: 90) { nodes { id } } }")
      .costliest,
  ).toBe("many.nodes");
  expect(price('{ state(code: "KE") { mine: meetings(first: 100) { edges { node { title } } } } }').costliest).toBe(
    "state.mine.edges",
  );
});

describe("our own operations stay under half of the limits:", () => {
  const half = {
    ...limits,
    cost: limits.cost / 2,
    depth: limits.depth / 2,
    document: {
      aliases: limits.document.aliases / 2,
      directives: limits.document.directives / 2,
      inputDepth: limits.document.inputDepth / 2,
    },
  };
  const filesOf = (folder: string) =>
    readdirSync(source(folder))
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => readFileSync(join(source(folder), file), "utf8"));
  const documents = [...filesOf("examples"), filesOf("explorer/operations").join("\n")];
  const operations = documents.flatMap((text) =>
    parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [{ name: definition.name?.value ?? "", text }] : [],
    ),
  );

  test("there are some", () => {
    expect(operations.length).toBeGreaterThan(25);
  });

  test.each(operations)("$name", ({ name, text }) => {
    const document = parse(text);
    expect(validate(schema, document, limitRules(half))).toEqual([]);
    expect(price(text, { first: limits.pageSizes.maximum }, name).cost).toBeLessThanOrEqual(half.cost);
    const { start, end } = document.loc ?? { start: 0, end: 0 };
    expect(end - start).toBeLessThan(50_000);
  });

  test("GraphiQL's introspection", () => {
    expect(cost(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeLessThan(half.cost);
  });
});
