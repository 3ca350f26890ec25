import { beforeAll, describe, expect, test } from "@jest/globals";
import { readSeeds, type Seeds } from "../../src/loading/seeds/read-seeds.js";
import {
  type EdgeKind,
  edgeShapes,
  type GraphNode,
  type NodeKind,
  nodeShapes,
  type Property,
  type PropertyValue,
} from "../../src/model/shape.js";

let seeds: Seeds;

beforeAll(async () => {
  seeds = await readSeeds("seeds");
});

const nodes = (kind: NodeKind) => seeds.graph.nodes.filter((node) => node.kind === kind);
const edges = (kind: EdgeKind) => seeds.graph.edges.filter((edge) => edge.kind === kind);
const node = (id: string): GraphNode => {
  const found = seeds.graph.nodes.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
};
const into = (kind: EdgeKind, to: string) =>
  edges(kind)
    .filter((edge) => edge.to === to)
    .map(({ from }) => from);
const outOf = (kind: EdgeKind, from: string) =>
  edges(kind)
    .filter((edge) => edge.from === from)
    .map(({ to }) => to);
const meeting = (slug: string) => `meeting:${slug}`;
const property = (id: string, name: string) => node(id).properties[name];

describe("the data set", () => {
  test("has no fault", () => {
    expect(seeds.faults).toEqual([]);
  });

  test("has the twenty entries of the page and the six meetings that they mention", () => {
    const details = nodes("Meeting").map(({ properties }) => properties.detail);
    expect(details.filter((detail) => detail === "DESCRIBED")).toHaveLength(20);
    expect(details.filter((detail) => detail === "MENTIONED")).toHaveLength(6);
  });

  test("has the registry", () => {
    const members = edges("MEMBER_OF").filter(
      ({ to, properties }) => to === "dialogue:khartoum-process" && /SIGNATORY|JOINED/.test(String(properties.status)),
    );
    expect(members.map(({ from }) => from).filter((id) => id.startsWith("state:"))).toHaveLength(41);
    expect(nodes("State").filter(({ properties }) => properties.euFrom !== undefined)).toHaveLength(28);
    expect(outOf("PROVISION_OF", "provision:gcm/objective-23")).toEqual(["framework:gcm"]);
    expect(into("PROVISION_OF", "framework:gcm")).toHaveLength(23 + 1 + 10);
    expect(into("PROVISION_OF", "framework:jvap")).toHaveLength(5);
    expect(nodes("Theme")).toHaveLength(52);
    expect(nodes("City")).toHaveLength(10);
  });
});

describe("the graph has the shape of shape.ts", () => {
  const types: Readonly<Record<Property["type"], (value: PropertyValue) => boolean>> = {
    string: (value) => typeof value === "string",
    boolean: (value) => typeof value === "boolean",
    integer: (value) => Number.isInteger(value),
    float: (value) => typeof value === "number",
    strings: (value) => Array.isArray(value) && value.every((word) => typeof word === "string"),
  };
  const wrong = (
    found: Readonly<Record<string, PropertyValue>>,
    declared: Readonly<Record<string, Property>>,
  ): readonly string[] => [
    ...Object.entries(found)
      .filter(([name, value]) => !(declared[name] !== undefined && types[declared[name].type](value)))
      .map(([name]) => name),
    ...Object.keys(declared).filter((name) => declared[name]?.required && found[name] === undefined),
  ];
  const common = { sources: { type: "strings" } } as const;

  test("every node", () => {
    const faults = seeds.graph.nodes.flatMap(({ kind, id, properties }) =>
      wrong(properties, { ...common, ...nodeShapes[kind].properties }).map((name) => `${id} ${name}`),
    );
    expect(faults).toEqual([]);
  });

  test("every edge", () => {
    const kinds = new Map(seeds.graph.nodes.map(({ id, kind }) => [id, kind] as const));
    const evidence = { evidence: { type: "strings" } } as const;
    const faults = seeds.graph.edges.flatMap(({ kind, from, to, properties }) => {
      const shape = edgeShapes[kind];
      const ends =
        (shape.from as readonly unknown[]).includes(kinds.get(from)) &&
        (shape.to as readonly unknown[]).includes(kinds.get(to));
      const names = wrong(properties, { ...common, ...evidence, ...shape.properties });
      return [...(ends ? [] : ["ends"]), ...names].map((name) => `${from} ${kind} ${to} ${name}`);
    });
    expect(faults).toEqual([]);
  });

  test("ids are unique, and nodes and edges stand in order", () => {
    const ids = seeds.graph.nodes.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    const names = seeds.graph.edges.map(({ kind, from, to, key }) => [kind, from, to, key].join("\u0000"));
    expect(names).toEqual([...new Set(names)].sort());
  });

  test("every piece of evidence has its source, and every one that is named is there", () => {
    const evidence = nodes("Evidence").map(({ id }) => id);
    expect(edges("IN_SOURCE").map(({ from }) => from)).toEqual(evidence);
    const named = seeds.graph.edges.flatMap(({ properties }) => (properties.evidence as readonly string[]) ?? []);
    expect(named.filter((id) => !evidence.includes(id))).toEqual([]);
    const ofMeetings = nodes("Meeting").flatMap(({ properties }) => properties.evidence as readonly string[]);
    const subjects = nodes("Evidence").filter(({ properties }) => String(properties.subject).startsWith("meeting:"));
    expect([...ofMeetings].sort()).toEqual(subjects.map(({ id }) => id));
  });

  test("every edge that a page asserts of a meeting has evidence; every other its sources", () => {
    const asserted = new Set<EdgeKind>(["IN_SOURCE"]);
    for (const { kind, from, to, properties } of seeds.graph.edges) {
      if (asserted.has(kind)) continue;
      const ofMeeting = from.startsWith("meeting:") || to.startsWith("meeting:");
      const named = properties[ofMeeting ? "evidence" : "sources"] as readonly string[] | undefined;
      expect([from, kind, to, (named ?? []).length > 0]).toEqual([from, kind, to, true]);
    }
  });
});

describe("what the page says, read from the page", () => {
  test("Asmara 2019: Eritrea hosted and chaired, Switzerland co-chaired, fourteen organisations came", () => {
    const id = meeting("2019-10-asmara-diaspora");
    expect(into("HOSTED", id)).toEqual(["state:ER"]);
    expect(into("CHAIRED", id)).toEqual(["state:ER"]);
    expect(into("CO_CHAIRED", id)).toEqual(["state:CH"]);
    expect(into("ATTENDED", id)).toHaveLength(14);
    expect(property("evidence:2019-10-asmara-diaspora/hosts/ER/1", "quote")).toBe("hosted and chaired by Eritrea");
  });

  test("Berlin 2023: a state and an organisation co-chaired, and nobody hosted", () => {
    const id = meeting("2023-10-berlin-climate-mobility");
    expect(into("CO_CHAIRED", id)).toEqual(["organisation:auc", "state:DE"]);
    expect([...into("HOSTED", id), ...into("CO_HOSTED", id)]).toEqual([]);
    expect([property(id, "attendanceCount"), property(id, "attendanceQualifier")]).toEqual([100, "APPROXIMATELY"]);
  });

  test("the roundtable of 2021 had two co-hosts and no host", () => {
    const id = meeting("2021-09-online-return-roundtable");
    expect(into("HOSTED", id)).toEqual([]);
    expect(into("CO_HOSTED", id)).toEqual(["state:CH", "state:ET"]);
    expect(property(id, "online")).toBe(true);
  });

  test("an initiative makes nobody host", () => {
    const id = meeting("2023-11-stockholm-whole-of-government");
    expect(into("INITIATED", id)).toEqual(["state:SE", "state:SO"]);
    expect(into("HOSTED", id)).toEqual([]);
  });

  test("dates that are not known to the day have bounds only", () => {
    const dates = (slug: string) => {
      const { startDate, datePrecision, notBefore, notAfter, sortDate } = node(meeting(slug)).properties;
      return [startDate, datePrecision, notBefore, notAfter, sortDate];
    };
    expect(dates("2017-02-malta-jvap-som")).toEqual([undefined, "MONTH", "2017-02-01", "2017-02-28", "2017-02-01"]);
    expect(dates("2016-thematic-meeting-return").slice(1, 4)).toEqual(["YEAR", "2016-01-01", "2016-12-31"]);
    expect(dates("2020-online-mixed-migration-covid-19").slice(1, 4)).toEqual([
      "APPROXIMATE",
      "2020-07-02",
      "2021-03-31",
    ]);
    expect(dates("2018-05-nairobi-som")).toEqual(["2018-05-08", "DAY", undefined, undefined, "2018-05-08"]);
  });

  test("where only the country is stated, the meeting was held in the state", () => {
    expect(outOf("HELD_IN", meeting("2017-02-malta-jvap-som"))).toEqual(["state:MT"]);
  });

  test("an inferred dialogue says why", () => {
    const inferred = property("evidence:2018-09-stockholm-women-and-girls/dialogues/khartoum-process/1", "note");
    expect(inferred).toContain("does not name the Process");
    expect(property("evidence:2018-09-stockholm-women-and-girls/dialogues/khartoum-process/1", "stated")).toBe(false);
  });

  test("the webinar series stands in its order", () => {
    const positions = edges("PART_OF_SERIES").filter(({ to }) => to === "series:4ps-revisited-2021");
    expect(positions.map(({ from, properties }) => [properties.position, from])).toEqual([
      [1, "meeting:2021-03-online-4ps-prevention"],
      [2, "meeting:2021-04-online-4ps-protection"],
      [3, "meeting:2021-05-online-4ps-prosecution"],
      [4, "meeting:2021-06-online-4ps-partnership"],
    ]);
  });

  test("the meeting on skills builds on that on labour migration", () => {
    expect(outOf("BUILDS_ON", meeting("2022-07-mombasa-skills-mobility"))).toEqual([
      meeting("2019-09-cairo-labour-migration"),
    ]);
    expect(property(meeting("2022-07-mombasa-skills-mobility"), "objectives")).toHaveLength(5);
  });

  test("terms of the Chair run from handover to handover, and a day that is not certain has bounds", () => {
    const terms = edges("PRESIDES").map(({ from, key, properties }) => [
      from,
      key,
      properties.to,
      properties.certainFrom,
    ]);
    expect(terms).toContainEqual(["state:IT", "2017-12-07", "2019-03-07", "2017-12-07"]);
    expect(terms).toContainEqual(["state:SS", "2022-03-22", "2023-03-16", "2022-03-23"]);
    expect(terms.filter(([from]) => from === "state:EG")).toHaveLength(2);
    expect(property("evidence:khartoum-process/chairmanships/NL-2020-03-06/1", "value")).toBe("2020-03-05");
  });
});
