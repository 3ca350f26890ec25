import type { Graph, GraphEdge, GraphNode, PropertyValue } from "../model/shape.js";

/** What makes one list of nodes or edges equal to another. */
export interface Changes<Item> {
  readonly add: readonly Item[];
  readonly change: readonly Item[];
  readonly remove: readonly Item[];
}

/** What makes one graph equal to another. */
export interface Plan {
  readonly nodes: Changes<GraphNode>;
  readonly edges: Changes<GraphEdge>;
}

/** Compares the graph that is there with the one that should be. A pure function. */
export function planLoad(current: Graph, wanted: Graph): Plan {
  return {
    nodes: changes(current.nodes.filter(isSeed), wanted.nodes.filter(isSeed), (node) => node.id),
    edges: changes(current.edges, wanted.edges, edgeName),
  };
}

/** How many nodes and edges a plan adds, changes or removes. */
export function planSize({ nodes, edges }: Plan): number {
  return [nodes, edges].reduce((sum, { add, change, remove }) => sum + add.length + change.length + remove.length, 0);
}

/** "to add 3 nodes and 5 edges, to change …": the plan in one line. */
export function describePlan({ nodes, edges }: Plan): string {
  const part = (verb: keyof Plan["nodes"]) => `to ${verb} ${nodes[verb].length} nodes and ${edges[verb].length} edges`;
  return `${part("add")}, ${part("change")}, ${part("remove")}`;
}

function isSeed(node: GraphNode): boolean {
  return node.kind !== "Dataset";
}

function edgeName({ kind, from, to, key }: GraphEdge): string {
  return [kind, from, to, key].join("\n");
}

interface Named {
  readonly outdated?: boolean;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

function changes<Item extends Named>(
  current: readonly Item[],
  wanted: readonly Item[],
  nameOf: (item: Item) => string,
): Changes<Item> {
  const there = new Map<string, Item>();
  const twice = new Set<string>(); // edges alike are told apart by nothing: all of them go, and one comes
  for (const item of current) {
    const name = nameOf(item);
    if (there.has(name)) twice.add(name);
    there.set(name, item);
  }
  const add: Item[] = [];
  const change: Item[] = [];
  const remove: Item[] = [];
  const kept = new Set<string>();
  for (const item of wanted) {
    const name = nameOf(item);
    if (kept.has(name)) throw new Error(`${name} is wanted twice`);
    kept.add(name);
    const old = there.get(name);
    if (old === undefined || twice.has(name)) add.push(item);
    else if (old.outdated || !sameProperties(old.properties, item.properties)) change.push(item);
  }
  for (const [name, item] of there) if (!kept.has(name) || twice.has(name)) remove.push(item);
  return { add, change, remove };
}

function sameProperties(a: Named["properties"], b: Named["properties"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => sameValue(a[name], b[name]));
}

function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
