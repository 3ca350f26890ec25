import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { XMLParser } from "fast-xml-parser";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import { validateXML } from "xmllint-wasm";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, fillWithSeeds, nastyGraph, nastyTitle } from "./support/graphs.js";

const embedded = { engine: "EMBEDDED" as const, open: () => openEmbeddedStore() };

async function faultsOf(xml: string): Promise<readonly string[]> {
  const schema = await readFile(new URL("support/gexf-1.3.xsd", import.meta.url), "utf8");
  const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4_096 });
  return errors.map(({ message }) => message);
}

/** What GEXF says of time: graphology keeps none of it. */
function spansIn(xml: string): ReadonlyMap<string, string> {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", parseAttributeValue: false });
  const { nodes, edges } = parser.parse(xml).gexf.graph;
  const all: readonly Record<string, string>[] = [...nodes.node, ...edges.edge];
  return new Map(all.map(({ id = "", start = "", end = "" }) => [id, `${start}..${end}`]));
}

describe.each([
  ["the project's own data", fillWithSeeds],
  ["a graph that is hard to write", fillWith(nastyGraph)],
])("GEXF of %s", (_, fill) => {
  const store = useStore(embedded, fill);

  test("is valid", async () => {
    expect(await faultsOf(await exported(store(), "graph.gexf"))).toEqual([]);
  });

  test("would not be, were an edge's end missing or a date none", async () => {
    const xml = await exported(store(), "graph.gexf");
    const faulty = xml.replace(/target="[^"]*"/, 'target="nobody"').replace(/start="[^"]*"/, 'start="May"');
    expect(await faultsOf(faulty)).toHaveLength(2);
  });
});

describe("GEXF", () => {
  const store = useStore(embedded, fillWith(nastyGraph));

  test("is read by the reader that Gephi Lite has", async () => {
    const graph = parse(Graph.MultiDirectedGraph, await exported(store(), "graph.gexf"));
    expect([graph.order, graph.size]).toEqual([20, 38]);
    expect(graph.getNodeAttributes("meeting:a")).toMatchObject({
      label: nastyTitle.replace("\u0007", "\uFFFD"),
      type: "Meeting",
      online: false,
      attendanceCount: 40,
    });
    expect(graph.getNodeAttributes("city:nairobi")).toMatchObject({ latitude: -1.286389, longitude: 36.817223 });
    expect(graph.getEdgeAttributes("HOSTED state:KE meeting:a")).toMatchObject({ quotes: "@SUM(A1)" });
  });

  test("gives meetings and what is said of them the time of the meeting, and terms theirs", async () => {
    const spans = spansIn(await exported(store(), "graph.gexf"));
    const of = (id: string) => spans.get(id);
    expect(of("meeting:a")).toBe("2017-05-01..2017-05-01");
    expect(of("HOSTED state:KE meeting:a")).toBe("2017-05-01..2017-05-01");
    expect(of("meeting:c")).toBe(".."); // not known: always
    expect(of("dialogue:khartoum-process")).toBe("2014-11-28..");
    // from some day of December 2016 to some day of 2018, that day excluded
    expect(of("PRESIDES state:ET dialogue:khartoum-process 2016-12")).toBe("2016-12-01..2018-12-30");
    expect(of("state:KE")).toBe("..");
  });
});
