import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import { contextText } from "../../src/export/linked/context.js";
import { openEmbeddedStore } from "../../src/graph/embedded/store.js";
import { nodeShapes } from "../../src/model/shape.js";
import { useStore } from "../support/engines.js";
import { exported } from "./support/exported.js";
import { fillWith, fillWithSeeds, nastyGraph, nastyTitle } from "./support/graphs.js";

const embedded = { engine: "EMBEDDED" as const, open: () => openEmbeddedStore() };
const graphs = { "the project's own data": fillWithSeeds, "a graph that is hard to write": fillWith(nastyGraph) };

/** Nothing may be fetched to read an export. */
const documentLoader = (url: string) => Promise.reject(new Error(`${url} was asked for`));

/** The N-Quads of a JSON-LD document; what has no term in its context is a failure, not left out. */
async function nQuadsOf(document: object): Promise<string> {
  const options = { format: "application/n-quads" as const, documentLoader, safe: true };
  return String(await jsonld.toRDF(document, options));
}

function nQuads(quads: readonly Quad[]): readonly string[] {
  const written = quads.map(({ subject, predicate, object }) => {
    const value =
      object.termType === "Literal" ? `${JSON.stringify(object.value)}^^${object.datatype.value}` : `<${object.value}>`;
    return `<${subject.value}> <${predicate.value}> ${value}`;
  });
  return [...new Set(written)].sort();
}

const vocabulary = "urn:dialogue-graph:vocabulary:";
const schema = "https://schema.org/";

describe.each(Object.entries(graphs))("%s", (_, fill) => {
  const store = useStore(embedded, fill);
  let turtle: readonly Quad[];
  let document: object;

  beforeAll(async () => {
    turtle = new Parser().parse(await exported(store(), "graph.ttl"));
    document = JSON.parse(await exported(store(), "graph.jsonld"));
  });

  test("is the same triples as JSON-LD and as Turtle", async () => {
    const fromJson = new Parser({ format: "N-Quads" }).parse(await nQuadsOf(document));
    expect(nQuads(fromJson)).toEqual(nQuads(turtle));
    expect(turtle.length).toBeGreaterThan(100);
  });

  test("has no property that is not told in some vocabulary", () => {
    const foreign = turtle.filter(
      ({ predicate }) => !/^(https?:|urn:dialogue-graph:vocabulary:)/.test(predicate.value),
    );
    expect(foreign).toEqual([]);
  });

  test("types every node of the graph", () => {
    const graph = new Store([...turtle]);
    const kinds = graph
      .getObjects(null, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", null)
      .map(({ value }) => value)
      .filter((value) => value.startsWith(vocabulary))
      .map((value) => value.slice(vocabulary.length));
    expect([...new Set(kinds)].sort()).toEqual(
      Object.keys(nodeShapes)
        .filter((kind) => kind !== "Dataset")
        .sort(),
    );
  });
});

describe("what is told", () => {
  const store = useStore(embedded, fillWith(nastyGraph));
  let graph: Store;
  beforeAll(async () => {
    graph = new Store(new Parser().parse(await exported(store(), "graph.ttl")));
  });
  const meeting = "urn:dialogue-graph:meeting:a";
  const objects = (subject: string, predicate: string) =>
    graph.getObjects(subject, predicate, null).map(({ value }) => value);

  test("is an event of schema.org, its title unharmed", () => {
    expect(objects(meeting, `${schema}name`)).toEqual([nastyTitle]);
    expect(objects(meeting, `${schema}organizer`)).toEqual(["urn:dialogue-graph:state:KE"]);
    expect(objects(meeting, `${schema}about`)).toEqual(["urn:dialogue-graph:theme:durable-solutions"]);
    expect(objects(meeting, `${schema}mentions`)).toEqual(["urn:dialogue-graph:theme:return"]);
  });

  test("says of a role which passage it is derived from", () => {
    const edge = "urn:dialogue-graph:edge:HOSTED/state:KE/meeting:a";
    expect(objects(edge, "http://www.w3.org/ns/prov#wasDerivedFrom")).toEqual(["urn:dialogue-graph:evidence:1"]);
    expect(objects(edge, "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject")).toEqual([meeting]);
    expect(objects(edge, "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate")).toEqual([`${vocabulary}host`]);
    expect(objects("urn:dialogue-graph:evidence:1", "http://www.w3.org/ns/prov#hadPrimarySource")).toEqual([
      "urn:dialogue-graph:source:page",
    ]);
  });

  test("is a thesaurus in SKOS", () => {
    const skos = "http://www.w3.org/2004/02/skos/core#";
    expect(objects("urn:dialogue-graph:theme:return", `${skos}broader`)).toEqual([
      "urn:dialogue-graph:theme:durable-solutions",
    ]);
    expect(objects("urn:dialogue-graph:theme:return", `${skos}prefLabel`)).toEqual(["Return"]);
  });

  test("keeps two memberships of one member apart, in W3C ORG, each from its date however coarse", () => {
    const org = "http://www.w3.org/ns/org#";
    const memberships = graph
      .getSubjects(`${org}member`, "urn:dialogue-graph:state:KE", null)
      .flatMap(({ value }) => graph.getObjects(value, `${schema}startDate`, null));
    expect(memberships.map(({ value }) => value).sort()).toEqual(["2014-11-28", "2016"]);
    const years = graph.getQuads(null, `${schema}startDate`, null, null).map(({ object }) => object);
    expect(years.some((year) => "datatype" in year && year.datatype.value.endsWith("#gYear"))).toBe(true);
  });
});

test("schema/context.jsonld is what the exports hold (npm run emit-context)", async () => {
  expect(await readFile(new URL("../../schema/context.jsonld", import.meta.url), "utf8")).toBe(contextText);
});

test("the context has a term for every property of the shape that is exported", async () => {
  const known = new Set(Object.keys((JSON.parse(contextText) as { "@context": object })["@context"]));
  const properties = Object.entries(nodeShapes)
    .filter(([kind]) => kind !== "Dataset")
    .flatMap(([, shape]) => Object.keys(shape.properties))
    .filter((name) => !["sortDate", "foldedTitle", "foldedText", "unknownFields", "unknownReasons"].includes(name));
  expect(properties.filter((name) => !known.has(name))).toEqual([]);
});
