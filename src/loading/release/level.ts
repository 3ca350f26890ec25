import semver from "semver";
import type { EdgeDifference, NodeDifference, PropertyChange, ReleaseLevel } from "../../model/dataset/release.js";
import { type EdgeKind, edgeShapes, type NodeKind, nodeShapes, type PropertyValue } from "../../model/shape.js";
import { isComputed } from "./snapshot.js";

const levels = ["PATCH", "MINOR", "MAJOR"] as const satisfies readonly ReleaseLevel[];

/** Properties by which the world outside knows a node: with another one the id names something else. */
const identities: Readonly<Partial<Record<NodeKind, ReadonlySet<string>>>> = {
  State: new Set(["code", "code3", "wikidata"]),
  Organisation: new Set(["wikidata"]),
};

/** What a release promises of the graph's shape, a promise a line: `Meeting.title: string`, `HOSTED: State → Meeting`. */
export function shapeLines(): readonly string[] {
  const properties = (kind: NodeKind | EdgeKind, own: Readonly<Record<string, { readonly type: string }>>) =>
    Object.entries(own)
      .filter(([name]) => !isComputed(kind, name))
      .map(([name, { type }]) => `${kind}.${name}: ${type}`);
  const nodes = Object.entries(nodeShapes)
    .filter(([kind]) => kind !== "Dataset")
    .flatMap(([kind, shape]) => [kind, ...properties(kind as NodeKind, shape.properties)]);
  const edges = Object.entries(edgeShapes).flatMap(([kind, shape]) => [
    ...shape.from.flatMap((from) => shape.to.map((to) => `${kind}: ${from} → ${to}`)),
    ...properties(kind as EdgeKind, shape.properties),
  ]);
  return [...nodes, ...edges].sort();
}

/**
 * What the later of two releases has to be counted as, at the least; null where nothing differs. Ids of passages are
 * made from the facts that they stand for: one that goes is a correction.
 */
export function levelOf(
  { nodes, edges }: { readonly nodes: readonly NodeDifference[]; readonly edges: readonly EdgeDifference[] },
  shapeBefore: readonly string[],
  shapeAfter: readonly string[],
): ReleaseLevel | null {
  const found = [
    ...missing(shapeBefore, shapeAfter).map(() => "MAJOR" as const),
    ...missing(shapeAfter, shapeBefore).map(() => "MINOR" as const),
    ...nodes.map(levelOfNode),
    ...edges.map(({ change, properties }) => (change === "ADDED" ? "MINOR" : levelOfProperties(change, properties))),
  ];
  return levels.findLast((level) => found.includes(level)) ?? null;
}

function missing(lines: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  return lines.filter((line) => !there.has(line));
}

function levelOfNode({ change, kind, properties }: NodeDifference): ReleaseLevel {
  if (change === "ADDED") return "MINOR";
  if (change === "REMOVED") return kind === "Evidence" ? "PATCH" : "MAJOR";
  const another = properties.some(
    ({ property, before, after }) => before !== null && after !== null && identities[kind]?.has(property),
  );
  return another ? "MAJOR" : levelOfProperties(change, properties);
}

function levelOfProperties(change: "CHANGED" | "REMOVED", properties: readonly PropertyChange[]): ReleaseLevel {
  return change === "CHANGED" && properties.some(addsOnly) ? "MINOR" : "PATCH";
}

/** A value where there was none, or a list that only grew. */
function addsOnly({ before, after }: PropertyChange): boolean {
  if (before === null) return true;
  if (!isList(before) || !isList(after)) return false;
  return after.length > before.length && before.every((item) => after.includes(item));
}

function isList(value: PropertyValue | null): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether a text is a semantic version of three numbers, without more. */
export function isRelease(text: string): boolean {
  return semver.valid(text) === text && semver.prerelease(text) === null;
}

/** Negative when one release comes before another. */
export function compareReleases(one: string, other: string): number {
  return semver.compare(one, other);
}

/** The releases that may follow one after changes of a level, the least first. */
export function nextReleases(release: string, level: ReleaseLevel): readonly string[] {
  return levels
    .slice(levels.indexOf(level))
    .map((step) => semver.inc(release, step.toLowerCase() as Lowercase<ReleaseLevel>))
    .filter((next) => next !== null);
}

/** What one release counts itself as, following another; null where it is no step from it. */
export function stepBetween(release: string, next: string): ReleaseLevel | null {
  return levels.find((level) => nextReleases(release, level)[0] === next) ?? null;
}

/** Whether a level is at least as high as another. */
export function covers(level: ReleaseLevel, least: ReleaseLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}
