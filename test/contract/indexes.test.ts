import "reflect-metadata";
import "../../src/schema.js";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Driver, Session } from "neo4j-driver";
import { type Parameters, registeredStatements, type Statement } from "../../src/graph/statement.js";
import type { GraphStore } from "../../src/graph/store.js";
import { loadGraph } from "../../src/loading/load.js";
import { describeOn, useStore } from "../support/engines.js";
import { driverOf, operatorsOf, resample, testServer } from "../support/neo4j.js";
import { cases } from "./cases.js";
import { hubGraph } from "./graphs.js";

const byId = [...registeredStatements().values()].filter(({ text }) => /\.id (?:IN|=) \$/.test(text));
const fill = (store: GraphStore) => loadGraph(store, hubGraph, "hub");

function parametersOf({ name }: Statement): Parameters {
  const parameters = cases[name];
  if (parameters === undefined) throw new Error(`${name} has no case`);
  return parameters;
}

async function embeddedPlan(store: GraphStore, { name, text }: Statement, parameters: Parameters): Promise<string> {
  const [row] = await store.read({ statement: { name, text: `EXPLAIN ${text}` }, parameters });
  return String(row?.plan);
}

test("most statements look nodes up by id", () => {
  expect(byId.length).toBeGreaterThan(20);
});

describeOn("EMBEDDED", "look-ups by id", (engine) => {
  const store = useStore(engine, fill);

  test.each(byId)("$name uses an index", async (statement) => {
    expect(await embeddedPlan(store(), statement, parametersOf(statement))).toContain("[index: id]");
  });

  test("and where there is none, the plan says so", async () => {
    const statement = { name: "test", text: "MATCH (n:Meeting) WHERE n.title IN $ids RETURN n.id AS id" };
    expect(await embeddedPlan(store(), statement, { ids: ["a"] })).not.toContain("[index:");
  });
});

/** Statements that read a kind whole, once a data set, or one of a few dozen nodes without an index that fits. */
const readWhole: readonly RegExp[] = [
  /^Edges\./, // all edges of a kind: ways between nodes are looked for in memory
  /^Search\./, // all names of a kind: they are indexed in memory
  /^Dataset\./, // counts, and the one node that tells the version
  /^Theme\.broaderPairs$/,
  /^Meeting\.(daysOfAll|datesOfAll|ancestralRelations)$/,
  /^Dialogue\.termsOfAll$/,
  /^(Evidence\.contradictions|Source\.notSince)$/, // coverage
  /^(Organisation\.byAcronyms|PolicyFramework\.byShortNames)$/, // compared without regard to case
  /^(loading|export)\./, // the whole graph, page by page
];

const server = testServer();

describeOn("NEO4J", "look-ups by id", (engine) => {
  useStore(engine, fill);
  let driver: Driver | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    if (server === null) throw new Error("there is no server");
    driver = driverOf(server);
    session = driver.session();
    await resample(session);
  });
  afterAll(async () => {
    await session?.close();
    await driver?.close();
  });

  async function operators(text: string, parameters: Parameters): Promise<readonly string[]> {
    if (session === undefined) throw new Error("there is no server");
    return operatorsOf(session, text, parameters);
  }

  test.each(byId)("$name uses an index", async (statement) => {
    const used = await operators(statement.text, parametersOf(statement));
    expect(used.filter((name) => name.endsWith("Scan"))).toEqual([]);
    expect(used).toContainEqual(expect.stringMatching(/^Node(Unique)?IndexSeek$/));
  });

  test("no other statement scans a label", async () => {
    const scanning: string[] = [];
    for (const { name, text } of registeredStatements().values()) {
      const used = await operators(text, cases[name] ?? {});
      if (used.includes("NodeByLabelScan") || used.includes("AllNodesScan")) scanning.push(name);
    }
    expect(scanning.filter((name) => !readWhole.some((listed) => listed.test(name)))).toEqual([]);
    expect(scanning).not.toEqual([]);
  });

  test("and where there is none, the plan says so", async () => {
    const used = await operators("MATCH (n:Meeting) WHERE n.title IN $ids RETURN n.id AS id", { ids: ["a"] });
    expect(used).toContain("NodeByLabelScan");
  });
});
