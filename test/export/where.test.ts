import "reflect-metadata";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { readFilter } from "../../src/export/where.js";
import type { GraphEdge, GraphNode } from "../../src/model/shape.js";
import { createSchema } from "../../src/schema.js";
import { engines, useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, fillWithSeeds, nastyGraph } from "./support/graphs.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

interface Selected {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

function linesOf(text: string): Selected {
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const of = (type: string) => lines.filter((line) => line.type === type);
  return { nodes: of("node"), edges: of("edge") };
}

const ids = ({ nodes }: Selected, prefix: string) => nodes.map(({ id }) => id).filter((id) => id.startsWith(prefix));

describe.each(engines)("a selection from $engine", (engine) => {
  const store = useStore(engine, fillWith(nastyGraph));

  async function selected(where: object): Promise<Selected> {
    return linesOf(await exported(store(), "graph.jsonl", readFilter(schema, JSON.stringify(where))));
  }

  test("holds the meetings that match and those that they are joined to, once each", async () => {
    const graph = await selected({ id: { in: ["meeting:b"] } });
    expect(ids(graph, "meeting:").sort()).toEqual(["meeting:a", "meeting:b", "meeting:d"]);
    expect(ids(graph, "meeting:").at(-1)).toBe("meeting:b"); // the selected come last
  });

  test("holds of the others only what joins them", async () => {
    const { nodes, edges } = await selected({ id: { in: ["meeting:b"] } });
    const between = edges.filter(({ from, to }) => from.startsWith("meeting:") && to.startsWith("meeting:"));
    expect(between.map(({ kind, from, to }) => `${from} ${kind} ${to}`).sort()).toEqual([
      "meeting:b BUILDS_ON meeting:a",
      "meeting:b PRECEDED_BY meeting:a",
      "meeting:d FOLLOWS meeting:b",
    ]);
    expect(edges.filter(({ to }) => to === "meeting:a").map(({ kind }) => kind)).toEqual(["BUILDS_ON", "PRECEDED_BY"]);
    expect(nodes.find(({ id }) => id === "meeting:a")?.properties).not.toHaveProperty("evidence");
  });

  test("holds what they touch, the wholes of its parts, its passages and sources, and nothing else", async () => {
    const graph = await selected({ id: { in: ["meeting:b"] } });
    const others = graph.nodes.map(({ id }) => id).filter((id) => !id.startsWith("meeting:"));
    expect(others.sort()).toEqual([
      "dialogue:khartoum-process",
      "dialogue:rabat-process",
      "evidence:2",
      "framework:jvap",
      "organisation:auc",
      "provision:jvap/domain-5",
      "series:4ps",
      "source:page",
      "state:ET",
      "state:KE",
      "theme:return",
    ]);
  });

  test("with a city holds its state", async () => {
    expect(ids(await selected({ id: { in: ["meeting:a"] } }), "state:")).toContain("state:KE");
  });

  test("that nothing matches is an empty graph", async () => {
    expect((await selected({ id: { in: ["meeting:none"] } })).nodes).toEqual([]);
  });

  test("reads a filter as the API does: described only, narrower themes too", async () => {
    expect(ids(await selected({}), "meeting:")).toEqual(["meeting:c", "meeting:a", "meeting:b", "meeting:d"]);
    const table = await exported(store(), "meetings.csv", readFilter(schema, "{}"));
    expect(table).not.toContain("meeting:c,");
    const narrower = await selected({ theme: { in: ["theme:displacement"], weight: "MAIN" } });
    expect(ids(narrower, "meeting:")).toEqual(expect.arrayContaining(["meeting:a", "meeting:b"]));
  });
});

describe.each(engines)("any selection of the project's own data from $engine", (engine) => {
  const store = useStore(engine, fillWithSeeds);

  test.each([
    { startDate: { gte: "2021-01-01" } },
    { detail: { in: ["MENTIONED"] } },
    { participation: [{ roles: ["CO_HOST"] }] },
    { country: ["KE", "MT"] },
  ])("%j has no node twice and no edge that leads out of it", async (where) => {
    const { nodes, edges } = linesOf(await exported(store(), "graph.jsonl", readFilter(schema, JSON.stringify(where))));
    const inside = new Set(nodes.map(({ id }) => id));
    expect(inside.size).toBe(nodes.length);
    expect(edges.filter(({ from, to }) => !inside.has(from) || !inside.has(to))).toEqual([]);
    const named = [...nodes, ...edges].flatMap(({ properties }) => [
      ...((properties.evidence ?? []) as readonly string[]),
      ...((properties.sources ?? []) as readonly string[]),
    ]);
    expect(named.filter((id) => !inside.has(id))).toEqual([]);
    expect(edges.length).toBeGreaterThan(5);
  });
});
