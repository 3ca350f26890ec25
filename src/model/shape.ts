/**
 * The shape of the graph, once, as data: node kinds with their properties, edge kinds with their ends and properties.
 * Constraints, loading, edge loaders, export, paths and counts read it. A new concept is a few rows here.
 */

export type PropertyType = "string" | "boolean" | "integer" | "float" | "strings";

export interface Property {
  readonly type: PropertyType;
  readonly required?: true;
}

const text = { type: "string" } as const;
const requiredText = { type: "string", required: true } as const;
const flag = { type: "boolean" } as const;
const requiredFlag = { type: "boolean", required: true } as const;
const integer = { type: "integer" } as const;
const float = { type: "float", required: true } as const;
const texts = { type: "strings" } as const;

export interface NodeShape {
  /** Labels, the kind itself first. */
  readonly labels: readonly string[];
  /** Ids read `prefix:slug`. */
  readonly prefix: string;
  /** Properties beside `id` (required of all) and `sources` (the ids of the sources of what is general knowledge). */
  readonly properties: Readonly<Record<string, Property>>;
}

export const nodeShapes = {
  Meeting: {
    labels: ["Meeting"],
    prefix: "meeting",
    properties: {
      title: requiredText,
      titleGiven: requiredFlag, // false: we made the title, the source gives none
      kind: text, // a MeetingKind; absent when not stated
      kindAsWorded: text,
      qualifier: text, // "flagship"
      status: requiredText, // HELD | PLANNED
      detail: requiredText, // DESCRIBED: an entry of a source; MENTIONED: only named in one
      startDate: text, // ISO 8601, only when datePrecision is DAY
      endDate: text,
      datePrecision: text, // DAY | MONTH | YEAR | APPROXIMATE; absent when nothing is known
      notBefore: text, // ISO 8601, the first and last day that the date may be; only when datePrecision is not DAY
      notAfter: text,
      startEarliest: text, // first day on which it may have started: startDate, else notBefore
      startLatest: text, // last day on which it may have started: startDate, else notAfter
      sortDate: requiredText, // startEarliest, else "" (unknown sorts as the oldest)
      online: flag,
      attendanceCount: integer,
      attendanceQualifier: text, // an AttendanceQualifier
      attendanceUnit: text, // as worded: "participants"
      objectives: texts, // in our own words
      groups: texts, // unnamed participants, as worded
      remarks: texts, // what the passage says that no edge can hold, in our own words
      unknownFields: texts, // what is not known …
      unknownReasons: texts, // … and why, in the same order
      evidence: texts, // ids of every Evidence about this meeting and its edges
      foldedTitle: requiredText, // `fold(title)` of lib/fold.ts: to compare and order by
      foldedText: requiredText, // `fold` of title, kind and qualifier as worded, objectives, groups, remarks and quotes: to look for words in
    },
  },
  State: {
    labels: ["State", "Actor", "Place"],
    prefix: "state",
    properties: {
      name: requiredText, // English short name
      code: requiredText, // ISO 3166-1 alpha-2
      code3: requiredText, // ISO 3166-1 alpha-3
      region: requiredText, // AFRICA | EUROPE | …
      euFrom: text, // EU membership, ISO 8601; absent when never
      euTo: text,
      wikidata: text,
      aliases: texts,
      demonyms: texts,
    },
  },
  Organisation: {
    labels: ["Organisation", "Actor"],
    prefix: "organisation",
    properties: {
      name: requiredText,
      acronym: text,
      aliases: texts,
      kind: requiredText, // an OrganisationKind
      wikidata: text,
    },
  },
  Theme: {
    labels: ["Theme"],
    prefix: "theme",
    properties: { label: requiredText, altLabels: texts, definition: text },
  },
  PolicyFramework: {
    labels: ["PolicyFramework", "Instrument"], // what a meeting can reference is an Instrument
    prefix: "framework",
    properties: {
      name: requiredText,
      shortName: requiredText,
      aliases: texts,
      adoptedOn: text,
      adoptedUntil: text,
      adoptedIn: text,
    },
  },
  Provision: {
    labels: ["Provision", "Instrument"],
    prefix: "provision",
    properties: { code: requiredText, title: requiredText },
  },
  Dialogue: {
    labels: ["Dialogue"],
    prefix: "dialogue",
    properties: { name: requiredText, shortName: text, aliases: texts, founded: text },
  },
  Series: {
    labels: ["Series"],
    prefix: "series",
    properties: { name: requiredText, variants: texts },
  },
  City: {
    labels: ["City", "Place"], // where a meeting can be held is a Place
    prefix: "city",
    properties: { name: requiredText, aliases: texts, latitude: float, longitude: float },
  },
  Source: {
    labels: ["Source"],
    prefix: "source",
    properties: { title: requiredText, url: text, publisher: text, kind: requiredText, retrieved: text },
  },
  Evidence: {
    labels: ["Evidence"],
    prefix: "evidence",
    properties: {
      subject: requiredText, // id of the node that the fact is about
      field: requiredText, // the API's field that the fact fills: "startDate", "hosts", "themes" …
      value: text, // the value that the passage gives, where it contradicts the one recorded
      locator: requiredText, // "entry 3, paragraph 1"
      quote: text, // at most 160 characters; absent only when inferred from the absence or order of words
      stated: requiredFlag,
      note: text, // the reason, when inferred
    },
  },
  /** One node: which data set the graph holds. */
  Dataset: {
    labels: ["Dataset"],
    prefix: "dataset",
    properties: { version: requiredText, loadedAt: requiredText, complete: requiredFlag },
  },
} as const satisfies Record<string, NodeShape>;

export type NodeKind = keyof typeof nodeShapes;

export interface EdgeShape {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[];
  /** Properties beside `evidence` (ids of Evidence) and `sources` (ids of Source). */
  readonly properties: Readonly<Record<string, Property>>;
}

const actor = ["State", "Organisation"] as const;
const role = { from: actor, to: ["Meeting"], properties: { capacity: text } } as const;
/**
 * A time from one day (included) to another (excluded). `from` and `to` are ISO 8601 days, or a coarser prefix ("2014",
 * "2016-12") where the day is not known; `certainFrom` is then the last day that `from` may mean, and `certainTo` the
 * first that `to` may mean. An absent `to` means: still, or not known; `from` likewise: always, or not known.
 */
const term = { from: text, to: text, certainFrom: text, certainTo: text } as const;
const relation = { from: ["Meeting"], to: ["Meeting"], properties: {} } as const;

export const edgeShapes = {
  HOSTED: role,
  CO_HOSTED: role,
  CHAIRED: role,
  CO_CHAIRED: role,
  INITIATED: role,
  ORGANISED: role,
  ATTENDED: role,
  ADDRESSES: { from: ["Meeting"], to: ["Theme"], properties: { weight: requiredText } }, // MAIN | CONTEXT
  REFERENCES: { from: ["Meeting"], to: ["PolicyFramework", "Provision"], properties: { part: text } },
  CONVENED_BY: { from: ["Meeting"], to: ["Dialogue"], properties: { role: requiredText } }, // CONVENING | JOINT | PARTICIPATING
  HELD_IN: { from: ["Meeting"], to: ["City", "State"], properties: {} }, // a State where no city is stated
  IN: { from: ["City"], to: ["State"], properties: {} },
  PART_OF_SERIES: { from: ["Meeting"], to: ["Series"], properties: { position: integer } },
  BUILDS_ON: relation,
  FOLLOWS: relation,
  PRECEDED_BY: relation,
  PREPARES_FOR: relation,
  RESUMES_TOPIC_OF: relation,
  REFERS_TO: relation,
  BROADER: { from: ["Theme"], to: ["Theme"], properties: {} },
  RELATED: { from: ["Theme"], to: ["Theme"], properties: {} }, // stored once, from the smaller id; read both ways
  FALLS_UNDER: { from: ["Theme"], to: ["Provision"], properties: {} },
  PROVISION_OF: { from: ["Provision"], to: ["PolicyFramework"], properties: { position: integer } },
  PART_OF: { from: ["Organisation"], to: ["Organisation"], properties: { capacity: text } },
  MEMBER_OF: { from: actor, to: ["Dialogue"], properties: { status: requiredText, ...term } }, // a MembershipStatus
  PRESIDES: { from: ["State"], to: ["Dialogue"], properties: { ...term, from: requiredText } },
  IN_SOURCE: { from: ["Evidence"], to: ["Source"], properties: {} },
} as const satisfies Record<string, EdgeShape>;

export type EdgeKind = keyof typeof edgeShapes;

export const nodeKinds = Object.keys(nodeShapes) as readonly NodeKind[];
export const edgeKinds = Object.keys(edgeShapes) as readonly EdgeKind[];

export type PropertyValue = string | boolean | number | readonly string[];

/** A node as the seed files or a store give it: absent properties are absent, never null. */
export interface GraphNode {
  readonly kind: NodeKind;
  readonly id: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** True of a node of a store that lacks a label of its kind: an older version of the shape was loaded with it. */
  readonly outdated?: boolean;
}

/**
 * An edge, named by its ends: of one kind at most one goes from one node to another, save where `key` tells several
 * apart (two terms of one Chair, two roles worded differently stay one edge with two pieces of evidence).
 */
export interface GraphEdge {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** Distinguishes parallel edges of one kind: the `from` date of MEMBER_OF and PRESIDES, else "". */
  readonly key: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
