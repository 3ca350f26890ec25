import type { EdgeKind, Graph, GraphEdge, GraphNode, NodeKind, PropertyValue } from "../../src/model/shape.js";

type Properties = Readonly<Record<string, PropertyValue>>;

function node(kind: NodeKind, id: string, properties: Properties): GraphNode {
  return { kind, id, properties };
}

function edge(from: string, kind: EdgeKind, to: string, properties: Properties = {}, key = ""): GraphEdge {
  return { kind, from, to, key, properties };
}

function meeting(slug: string, date: string, properties: Properties = {}): GraphNode {
  const dated = date === "" ? {} : { startDate: date, endDate: date, startEarliest: date, startLatest: date };
  return node("Meeting", `meeting:${slug}`, {
    title: `Meeting ${slug}`,
    titleGiven: true,
    kind: "THEMATIC_MEETING",
    status: "HELD",
    detail: "DESCRIBED",
    sortDate: date,
    ...dated,
    ...(date === "" ? {} : { datePrecision: "DAY" }),
    foldedTitle: `meeting ${slug}`,
    foldedText: `meeting ${slug} thematic meeting`,
    evidence: ["evidence:1"],
    ...properties,
  });
}

function state(code: string, code3: string, name: string, region: string): GraphNode {
  return node("State", `state:${code}`, { name, code, code3, region, aliases: [name], sources: ["source:page"] });
}

function organisation(slug: string, name: string, acronym: string, kind: string): GraphNode {
  return node("Organisation", `organisation:${slug}`, { name, acronym, kind, sources: ["source:page"] });
}

/** A little of everything: every kind of node, every kind of edge, something missing, parallel edges. */
export const smallGraph: Graph = {
  nodes: [
    meeting("a", "2017-05-01", { online: false, attendanceCount: 40, objectives: ["to meet"] }),
    meeting("b", "2019-11-20", { titleGiven: false, unknownFields: ["HOST"], unknownReasons: ["not said"] }),
    meeting("c", "", { detail: "MENTIONED", kindAsWorded: "gathering", groups: ["experts"] }),
    meeting("d", "2023-07-11", { status: "PLANNED", online: true }),
    state("KE", "KEN", "Kenya", "AFRICA"),
    state("ET", "ETH", "Ethiopia", "AFRICA"),
    state("PT", "PRT", "Portugal", "EUROPE"),
    organisation("ec", "European Commission", "EC", "ORGAN_OR_INSTITUTION"),
    organisation("dg-home", "Directorate-General Home", "DG HOME", "SERVICE"),
    organisation("auc", "African Union Commission", "AUC", "ORGAN_OR_INSTITUTION"),
    node("Theme", "theme:displacement", { label: "Displacement", altLabels: ["forced migration"] }),
    node("Theme", "theme:durable-solutions", { label: "Durable solutions" }),
    node("Theme", "theme:return", { label: "Return", definition: "Going back." }),
    node("PolicyFramework", "framework:jvap", { name: "Joint Valletta Action Plan", shortName: "JVAP", aliases: [] }),
    node("Provision", "provision:jvap/domain-1", { code: "1", title: "Root causes" }),
    node("Provision", "provision:jvap/domain-5", { code: "5", title: "Return" }),
    node("Dialogue", "dialogue:khartoum-process", { name: "Khartoum Process", founded: "2014-11-28" }),
    node("Dialogue", "dialogue:rabat-process", { name: "Rabat Process" }),
    node("Series", "series:4ps", { name: "4Ps", variants: ["four Ps"] }),
    node("City", "city:nairobi", { name: "Nairobi", latitude: -1.286389, longitude: 36.817223 }),
    node("Source", "source:page", { title: "A page", url: "https://example.org/", kind: "WEB_PAGE" }),
    node("Evidence", "evidence:1", { subject: "meeting:a", field: "hosts", locator: "entry 1", stated: true }),
    node("Evidence", "evidence:2", {
      subject: "meeting:b",
      field: "themes",
      value: "theme:displacement",
      locator: "entry 2",
      stated: false,
    }),
  ],
  edges: [
    edge("state:KE", "HOSTED", "meeting:a", { capacity: "host", evidence: ["evidence:1"] }),
    edge("state:ET", "CO_HOSTED", "meeting:b", { evidence: ["evidence:2"] }),
    edge("organisation:auc", "CO_HOSTED", "meeting:b"),
    edge("state:PT", "CHAIRED", "meeting:a"),
    edge("organisation:ec", "CO_CHAIRED", "meeting:a"),
    edge("state:PT", "INITIATED", "meeting:d"),
    edge("organisation:dg-home", "ORGANISED", "meeting:d"),
    edge("state:KE", "ATTENDED", "meeting:b"),
    edge("meeting:a", "ADDRESSES", "theme:durable-solutions", { weight: "MAIN", evidence: ["evidence:1"] }),
    edge("meeting:a", "ADDRESSES", "theme:return", { weight: "CONTEXT" }),
    edge("meeting:b", "ADDRESSES", "theme:return", { weight: "MAIN" }),
    edge("meeting:a", "REFERENCES", "framework:jvap", { part: "as a whole" }),
    edge("meeting:b", "REFERENCES", "provision:jvap/domain-5"),
    edge("meeting:a", "CONVENED_BY", "dialogue:khartoum-process", { role: "CONVENING" }),
    edge("meeting:b", "CONVENED_BY", "dialogue:khartoum-process", { role: "JOINT" }),
    edge("meeting:b", "CONVENED_BY", "dialogue:rabat-process", { role: "JOINT" }),
    edge("meeting:a", "HELD_IN", "city:nairobi"),
    edge("meeting:b", "HELD_IN", "state:ET"),
    edge("city:nairobi", "IN", "state:KE"),
    edge("meeting:b", "PART_OF_SERIES", "series:4ps", { position: 2 }),
    edge("meeting:b", "BUILDS_ON", "meeting:a", { evidence: ["evidence:2"] }),
    edge("meeting:d", "FOLLOWS", "meeting:b"),
    edge("meeting:b", "PRECEDED_BY", "meeting:a"),
    edge("meeting:c", "PREPARES_FOR", "meeting:d"),
    edge("meeting:d", "RESUMES_TOPIC_OF", "meeting:a"),
    edge("meeting:a", "REFERS_TO", "meeting:c"),
    edge("theme:durable-solutions", "BROADER", "theme:displacement"),
    edge("theme:return", "BROADER", "theme:durable-solutions"),
    edge("theme:displacement", "RELATED", "theme:return"),
    edge("theme:return", "FALLS_UNDER", "provision:jvap/domain-5"),
    edge("provision:jvap/domain-1", "PROVISION_OF", "framework:jvap", { position: 1 }),
    edge("provision:jvap/domain-5", "PROVISION_OF", "framework:jvap", { position: 5 }),
    edge("organisation:dg-home", "PART_OF", "organisation:ec"),
    edge(
      "state:KE",
      "MEMBER_OF",
      "dialogue:khartoum-process",
      { status: "SIGNATORY", from: "2014-11-28" },
      "2014-11-28",
    ),
    edge("state:KE", "MEMBER_OF", "dialogue:khartoum-process", { status: "STEERING_COMMITTEE", from: "2016" }, "2016"),
    edge("organisation:auc", "MEMBER_OF", "dialogue:khartoum-process", { status: "PARTNER" }),
    edge("state:ET", "PRESIDES", "dialogue:khartoum-process", { from: "2016-12", to: "2018" }, "2016-12"),
    edge("state:ET", "PRESIDES", "dialogue:khartoum-process", { from: "2022-01-01" }, "2022-01-01"),
    edge("evidence:1", "IN_SOURCE", "source:page"),
    edge("evidence:2", "IN_SOURCE", "source:page"),
  ],
};

const HUB_MEETINGS = 2_000;
const ON_ONE_THEME = 400;

/** The small graph, with one state in 2,000 meetings and 400 of them on one theme: what a bad plan drowns in. */
export const hubGraph: Graph = withHubs();

function withHubs(): Graph {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (let number = 0; number < HUB_MEETINGS; number += 1) {
    const slug = `hub-${String(number).padStart(4, "0")}`;
    const month = String((number % 12) + 1).padStart(2, "0");
    nodes.push(meeting(slug, `${2000 + (number % 24)}-${month}-15`, { attendanceCount: number % 90 }));
    const id = `meeting:${slug}`;
    edges.push(edge("state:KE", number % 2 === 0 ? "CO_HOSTED" : "ATTENDED", id));
    if (number % 4 === 0) edges.push(edge(number % 8 === 0 ? "state:ET" : "organisation:auc", "CO_HOSTED", id));
    if (number < ON_ONE_THEME) edges.push(edge(id, "ADDRESSES", "theme:return", { weight: "MAIN" }));
    if (number % 5 === 0) edges.push(edge(id, "CONVENED_BY", "dialogue:khartoum-process", { role: "CONVENING" }));
    if (number % 7 === 0) edges.push(edge(id, "HELD_IN", "city:nairobi"));
    if (number % 3 === 0) edges.push(edge(id, "REFERENCES", "framework:jvap"));
    if (number % 9 === 0) edges.push(edge(id, "PART_OF_SERIES", "series:4ps", { position: number }));
  }
  return { nodes: [...smallGraph.nodes, ...nodes], edges: [...smallGraph.edges, ...edges] };
}

/** The data sets that every statement is run on. */
export const datasets = [
  { dataset: "small", graph: smallGraph },
  { dataset: "hub", graph: hubGraph },
] as const;

/** The same graph stored in the opposite order: rows that come in another order then were never ordered. */
export function backwards({ nodes, edges }: Graph): Graph {
  return { nodes: nodes.toReversed(), edges: edges.toReversed() };
}
