import { fold } from "../../src/lib/fold.js";
import type { Graph, GraphEdge, GraphNode } from "../../src/model/shape.js";

/** What a test says of a meeting; what it leaves out is unknown. */
export interface MeetingSketch {
  readonly id: string;
  readonly title?: string;
  /** Its first day. */
  readonly day?: string;
  /** Where the day is not known: the bounds. */
  readonly between?: readonly [string, string];
  readonly attendance?: number;
  readonly online?: boolean;
  readonly kind?: string;
  readonly mentioned?: boolean;
  readonly hosts?: readonly string[];
  readonly coHosts?: readonly string[];
  readonly themes?: readonly string[];
}

function meetingNode(sketch: MeetingSketch): GraphNode {
  const { id, day, between, attendance, online, kind, mentioned } = sketch;
  const title = sketch.title ?? id;
  const earliest = day ?? between?.[0];
  const latest = day ?? between?.[1];
  return {
    kind: "Meeting",
    id: `meeting:${id}`,
    properties: {
      title,
      titleGiven: true,
      status: "HELD",
      detail: mentioned ? "MENTIONED" : "DESCRIBED",
      sortDate: earliest ?? "",
      foldedTitle: fold(title),
      foldedText: fold(title),
      ...(day && { startDate: day, endDate: day, datePrecision: "DAY" }),
      ...(between && { notBefore: between[0], notAfter: between[1], datePrecision: "APPROXIMATE" }),
      ...(earliest && { startEarliest: earliest }),
      ...(latest && { startLatest: latest }),
      ...(attendance !== undefined && { attendanceCount: attendance }),
      ...(online !== undefined && { online }),
      ...(kind && { kind }),
    },
  };
}

function stateNode(code: string): GraphNode {
  return { kind: "State", id: `state:${code}`, properties: { name: code, code, code3: `${code}X`, region: "AFRICA" } };
}

function themeNode(slug: string): GraphNode {
  return { kind: "Theme", id: `theme:${slug}`, properties: { label: slug } };
}

/** A graph of meetings with the states and themes that they name. */
export function meetingsGraph(sketches: readonly MeetingSketch[]): Graph {
  const edge = (kind: GraphEdge["kind"], from: string, to: string, properties = {}): GraphEdge => ({
    kind,
    from,
    to,
    key: "",
    properties,
  });
  const states = new Set(sketches.flatMap(({ hosts = [], coHosts = [] }) => [...hosts, ...coHosts]));
  const themes = new Set(sketches.flatMap((sketch) => sketch.themes ?? []));
  const edges = sketches.flatMap(({ id, hosts = [], coHosts = [], themes: own = [] }) => [
    ...hosts.map((code) => edge("HOSTED", `state:${code}`, `meeting:${id}`)),
    ...coHosts.map((code) => edge("CO_HOSTED", `state:${code}`, `meeting:${id}`)),
    ...own.map((slug) => edge("ADDRESSES", `meeting:${id}`, `theme:${slug}`, { weight: "MAIN" })),
  ]);
  return { nodes: [...sketches.map(meetingNode), ...[...states].map(stateNode), ...[...themes].map(themeNode)], edges };
}
