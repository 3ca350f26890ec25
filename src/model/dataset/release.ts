import type { EdgeKind, NodeKind, PropertyValue } from "../shape.js";

/** How much one release of a data set differs from the one before, as Semantic Versioning counts. */
export const releaseLevels = {
  MAJOR:
    "An id is gone or names something else in the world, or the shape lost a kind, an end or a property: what was built on the earlier release may break.",
  MINOR: "Nothing is gone; nodes, edges, values or properties were added.",
  PATCH: "Corrections: values became others, and edges, values or passages were withdrawn.",
} as const;
export type ReleaseLevel = keyof typeof releaseLevels;

/** What can have become of a node or an edge from one release to another. */
export const changeKinds = {
  ADDED: "It is in the later one only.",
  CHANGED: "It is in both, with other values.",
  REMOVED: "It is in the earlier one only.",
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** A release of the data set. */
export interface Release {
  /** Semantic version: "1.2.0". */
  readonly release: string;
  /** ISO 8601 day on which it was made. */
  readonly date: string;
  /** The hash of its seed files, as the graph keeps it. */
  readonly datasetVersion: string;
  /** What it changed since the one before; null of the first. */
  readonly level: ReleaseLevel | null;
  readonly nodeCount: number;
  readonly edgeCount: number;
}

/** A property with its values before and after; null where it has none. */
export interface PropertyChange {
  readonly property: string;
  readonly before: PropertyValue | null;
  readonly after: PropertyValue | null;
}

/** A node that differs between two releases. */
export interface NodeDifference {
  readonly change: ChangeKind;
  readonly kind: NodeKind;
  readonly id: string;
  readonly label: string;
  readonly properties: readonly PropertyChange[];
}

/** An end of an edge: the node's id, kind, and what it is called. */
export interface EdgeEnd {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

/** An edge that differs between two releases. */
export interface EdgeDifference {
  readonly change: ChangeKind;
  readonly kind: EdgeKind;
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
  /** What tells parallel edges apart, else "". */
  readonly key: string;
  readonly properties: readonly PropertyChange[];
}

/** Everything that differs between two releases, nodes by id, edges by kind and ends. */
export interface Differences {
  readonly nodes: readonly NodeDifference[];
  readonly edges: readonly EdgeDifference[];
  /** What the later one has to be counted as; null where nothing differs. */
  readonly level: ReleaseLevel | null;
}

/** The releases of the data set that is served. */
export interface Releases {
  /** Newest first. */
  readonly all: readonly Release[];
  /** What differs between two of them, by their semantic versions. @throws Error when there is no such release */
  differences(from: string, to: string): Promise<Differences>;
}

/** A data set without releases. */
export const noReleases: Releases = {
  all: [],
  differences: async (from, to) => {
    throw new Error(`there is no release ${from} or ${to}`);
  },
};
