import "reflect-metadata";
import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { readGraph } from "../../src/loading/state.js";
import { useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, fillWithSeeds, nastyGraph, nastyTitle } from "./support/graphs.js";

const embedded = { engine: "EMBEDDED" as const, open: () => openEmbeddedStore() };

const read = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": list(graph.edges(keys=True, data=True)), "directed": graph.is_directed()}))
`;
const hasNetworkx = spawnSync("python3", ["-c", "import networkx"]).status === 0;

interface ReadBack {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [
    from: string,
    to: string,
    id: string,
    values: Readonly<Record<string, unknown>>,
  ])[];
  readonly directed: boolean;
}

function asNetworkxReads(xml: string): ReadBack {
  return JSON.parse(execFileSync("python3", ["-c", read], { input: xml, maxBuffer: 100_000_000, encoding: "utf8" }));
}

describe("GraphML of the project's own data", () => {
  const store = useStore(embedded, fillWithSeeds);

  test("holds every node and edge of the store, and declares every key that it uses", async () => {
    const xml = await exported(store(), "graph.graphml");
    expect(XMLValidator.validate(xml)).toBe(true);
    const options = { ignoreAttributes: false, attributeNamePrefix: "", isArray: (name: string) => name === "data" };
    const { key, graph } = new XMLParser(options).parse(xml).graphml;
    const { nodes, edges } = await readGraph(store());
    expect([graph.node.length, graph.edge.length]).toEqual([nodes.length, edges.length]);
    const declared = new Set(key.map(({ id }: { id: string }) => id));
    const used = [...graph.node, ...graph.edge].flatMap(({ data = [] }: { data?: readonly { key: string }[] }) =>
      data.map((value) => value.key),
    );
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
  });

  (hasNetworkx ? test : test.skip)("is what networkx reads it to be", async () => {
    const { nodes, edges, directed } = asNetworkxReads(await exported(store(), "graph.graphml"));
    const graph = await readGraph(store());
    expect(Object.keys(nodes).sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(edges).toHaveLength(graph.edges.length);
    expect(directed).toBe(true);
  });
});

(hasNetworkx ? describe : describe.skip)("GraphML of a graph that is hard to write, as networkx reads it", () => {
  const store = useStore(embedded, fillWith(nastyGraph));

  test("has typed values, whole texts and edges that say what they are", async () => {
    const { nodes, edges } = asNetworkxReads(await exported(store(), "graph.graphml"));
    expect(nodes["meeting:a"]).toMatchObject({
      title: nastyTitle.replace("\u0007", "\uFFFD"),
      type: "Meeting",
      attendanceCount: 40,
      online: false,
    });
    expect(nodes["city:nairobi"]).toMatchObject({ longitude: 36.817223 });
    const memberships = edges.filter(([from, , , { type }]) => from === "state:KE" && type === "MEMBER_OF");
    expect(memberships.map(([, to, , { status }]) => [to, status])).toEqual([
      ["dialogue:khartoum-process", "SIGNATORY"],
      ["dialogue:khartoum-process", "STEERING_COMMITTEE"],
    ]);
  });
});
