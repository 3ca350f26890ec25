import { projectedProperties } from "../../model/reading/nodes.js";
import {
  edgeShapes,
  type NodeKind,
  nodeShapes,
  type Property,
  type PropertyType,
  type PropertyValue,
} from "../../model/shape.js";

/** Attributes by name, each with the one type that it has wherever it occurs. */
export type Attributes = ReadonlyMap<string, PropertyType>;

/** Every property that is exported of these kinds of node. @throws Error when two kinds disagree on a type */
export function nodeAttributes(kinds: readonly NodeKind[]): Attributes {
  const shown = new Set(projectedProperties(kinds));
  return united(kinds.map((kind) => nodeShapes[kind].properties))
    .filter(([name]) => shown.has(name))
    .reduce(added, new Map());
}

/** Every property of edges. @throws Error when two kinds disagree on a type */
export function edgeAttributes(): Attributes {
  return united(Object.values(edgeShapes).map(({ properties }) => properties)).reduce(added, new Map());
}

type Entry = readonly [name: string, type: PropertyType];

function united(shapes: readonly Readonly<Record<string, Property>>[]): Entry[] {
  return shapes
    .flatMap((properties) => Object.entries(properties).map(([name, { type }]): Entry => [name, type]))
    .sort();
}

function added(types: Map<string, PropertyType>, [name, type]: Entry): Map<string, PropertyType> {
  if ((types.get(name) ?? type) !== type) throw new Error(`property ${name} has more than one type`);
  return types.set(name, type);
}

/** A value as one text: items of a list are joined. */
export function written(value: PropertyValue): string {
  return Array.isArray(value) ? joined(value as readonly string[]) : String(value);
}

/** A list in one cell or attribute. */
export function joined(items: readonly string[]): string {
  return items.join("; ");
}
