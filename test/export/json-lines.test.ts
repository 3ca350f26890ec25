import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { readGraph } from "../../src/loading/state.js";
import type { Graph, GraphEdge, GraphNode } from "../../src/model/shape.js";
import { engines, useStore } from "../support/engines.js";
import { inOrder } from "../support/graphs.js";
import { exported } from "./support/exported.js";
import { fillWithSeeds } from "./support/graphs.js";

interface Lines extends Graph {
  readonly first: unknown;
}

/** The graph as another program reads it from JSON Lines. */
function readBack(text: string): Lines {
  const [first, ...rest] = text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  const nodes = rest.filter((line) => (line as { type: string }).type === "node") as GraphNode[];
  const edges = rest.filter((line) => (line as { type: string }).type === "edge") as GraphEdge[];
  const edgesWithKey = edges.map(({ kind, from, to, key = "", properties }) => ({ kind, from, to, key, properties }));
  return { first, nodes: nodes.map(({ kind, id, properties }) => ({ kind, id, properties })), edges: edgesWithKey };
}

const forStatementsAlone = new Set(["foldedTitle", "foldedText", "sortDate"]);

/** The graph without what only statements read. */
function shown({ nodes, edges }: Graph): Graph {
  const plain = nodes.map(({ kind, id, properties }) => ({
    kind,
    id,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !forStatementsAlone.has(name))),
  }));
  return inOrder({ nodes: plain, edges });
}

describe.each(engines)("JSON Lines from $engine", (engine) => {
  const store = useStore(engine, fillWithSeeds);

  test("hold every node and edge of the store, each once, without loss", async () => {
    const { nodes, edges } = readBack(await exported(store(), "graph.jsonl"));
    expect(inOrder({ nodes, edges })).toEqual(shown(await readGraph(store())));
  });

  test("begin with the data set's version", async () => {
    const { first } = readBack(await exported(store(), "jsonl"));
    expect(first).toEqual({ type: "dataset", version: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test("name what a meeting's edges lead to before the meeting, but for other meetings", async () => {
    const seen = new Set<string>();
    const early: string[] = [];
    for (const line of (await exported(store(), "jsonl")).trimEnd().split("\n").slice(1)) {
      const { type, id = "", from = "", to = "" } = JSON.parse(line) as Record<string, string>;
      if (type === "node") seen.add(id);
      else if (meetingOrPassage.test(from) || meetingOrPassage.test(to)) {
        early.push(...[from, to].filter((end) => !end.startsWith("meeting:") && !seen.has(end)));
      }
    }
    expect(early).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  });
});

const meetingOrPassage = /^(meeting|evidence):/;
