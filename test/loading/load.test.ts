import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { GraphStore } from "../../src/graph/store.js";
import { datasetState } from "../../src/loading/dataset.js";
import { loadGraph } from "../../src/loading/load.js";
import { planSize } from "../../src/loading/plan.js";
import { readGraph } from "../../src/loading/state.js";
import type { Graph } from "../../src/model/shape.js";
import { engines, useStore } from "../support/engines.js";
import { graphOfEverything, inOrder } from "../support/graphs.js";

const nothing: Graph = { nodes: [], edges: [] };
const noon = () => new Date("2024-05-01T12:00:00Z");
const later = () => new Date("2024-05-02T12:00:00Z");

async function graphIn(store: GraphStore): Promise<Graph> {
  return inOrder(await readGraph(store));
}

async function write(store: GraphStore, text: string): Promise<void> {
  await store.write([{ statement: { name: "test", text }, parameters: {} }]);
}

describe.each(engines)("loading into $engine", (engine) => {
  const store = useStore(engine);
  beforeEach(async () => {
    await loadGraph(store(), nothing, "nothing", { now: noon });
  });
  afterEach(async () => {
    await write(store(), "MATCH (n:Dataset) DELETE n");
  });

  test("gives back exactly the graph, every kind of node and edge", async () => {
    const graph = graphOfEverything("one");
    const { written } = await loadGraph(store(), graph, "v1", { now: noon });
    expect(written).toBe(true);
    expect(await graphIn(store())).toEqual(inOrder(graph));
    const state = await datasetState(store());
    expect(state).toEqual({ version: "v1", loadedAt: "2024-05-01T12:00:00.000Z", complete: true });
  });

  test("changes every property of what is there, and removes all of it", async () => {
    await loadGraph(store(), graphOfEverything("one"), "v1");
    const { plan } = await loadGraph(store(), graphOfEverything("other"), "v2");
    expect(plan.nodes.add).toEqual([]);
    expect(plan.nodes.change).toHaveLength(graphOfEverything("other").nodes.length);
    expect(await graphIn(store())).toEqual(inOrder(graphOfEverything("other")));
    await loadGraph(store(), nothing, "v3");
    expect(await graphIn(store())).toEqual(nothing);
  });

  test("a second time changes nothing, the time of loading neither", async () => {
    await loadGraph(store(), graphOfEverything("one"), "v1", { now: noon });
    const { plan, written } = await loadGraph(store(), graphOfEverything("one"), "v1", { now: later });
    expect([planSize(plan), written]).toEqual([0, false]);
    expect((await datasetState(store()))?.loadedAt).toBe("2024-05-01T12:00:00.000Z");
  });

  test("a dry run says what it would do and does nothing", async () => {
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    const { written } = await loadGraph(store(), graphOfEverything("one"), "v1", { dryRun: true, log });
    expect(written).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(
        /^to add 22 nodes and \d+ edges, to change 0 nodes and 0 edges, to remove 0 nodes and 0 edges$/,
      ),
    ]);
    expect(await graphIn(store())).toEqual(nothing);
    expect((await datasetState(store()))?.version).toBe("nothing");
  });

  test("leaves alone what is not ours: other labels, ids without our prefix, edges to something else", async () => {
    await loadGraph(store(), graphOfEverything("one"), "v1");
    await write(
      store(),
      `MATCH (m:Meeting {id: 'meeting:a'})
CREATE (m)-[:ADDRESSES]->(:Note {id: 'mine', text: 'keep'})
CREATE (:City {id: 'mine'})
CREATE (:Theme {label: 'without an id'})`,
    );
    await loadGraph(store(), graphOfEverything("other"), "v2");
    expect(await graphIn(store())).toEqual(inOrder(graphOfEverything("other")));
    const text = `MATCH (m:Meeting)-[:ADDRESSES]->(n:Note) MATCH (c:City {id: 'mine'}) MATCH (t:Theme)
WHERE t.id IS NULL RETURN m.id AS meeting, n.text AS note, t.label AS theme`;
    const rows = await store().read({ statement: { name: "test", text }, parameters: {} });
    expect(rows).toEqual([{ meeting: "meeting:a", note: "keep", theme: "without an id" }]);
    await write(
      store(),
      "MATCH (n) WHERE n:Note OR (n:City AND n.id = 'mine') OR (n:Theme AND n.id IS NULL) DETACH DELETE n",
    );
  });

  test("two loads at the same time both end well, with one graph", async () => {
    const graph = graphOfEverything("one");
    await Promise.all([loadGraph(store(), graph, "v1"), loadGraph(store(), graph, "v1")]);
    expect(await graphIn(store())).toEqual(inOrder(graph));
    expect(await datasetState(store())).toMatchObject({ version: "v1", complete: true });
  });

  test("makes one of edges that are there twice", async () => {
    const graph = graphOfEverything("one");
    await loadGraph(store(), graph, "v1");
    await write(
      store(),
      "MATCH (s:State {id: 'state:a'}) MATCH (m:Meeting {id: 'meeting:b'}) CREATE (s)-[:HOSTED {capacity: 'x'}]->(m)",
    );
    expect((await readGraph(store())).edges).toHaveLength(graph.edges.length + 1);
    await loadGraph(store(), graph, "v1");
    expect(await graphIn(store())).toEqual(inOrder(graph));
  });

  test("reads back more nodes than a page holds", async () => {
    const nodes = Array.from({ length: 4_500 }, (_, index) => ({
      kind: "Theme" as const,
      id: `theme:${index}`,
      properties: { label: "many" },
    }));
    const edges = nodes.slice(1).map(({ id }) => ({
      kind: "BROADER" as const,
      from: id,
      to: "theme:0",
      key: "",
      properties: {},
    }));
    await loadGraph(store(), { nodes, edges }, "v1");
    expect(await graphIn(store())).toEqual(inOrder({ nodes, edges }));
  });
});
