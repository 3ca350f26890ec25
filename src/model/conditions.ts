import Cypher from "@neo4j/cypher-builder";

/** `expression` is one of these values, which travel as one parameter. */
export function oneOf(expression: Cypher.Expr, values: readonly (string | number)[]): Cypher.Predicate {
  return Cypher.in(expression, new Cypher.Param([...values]));
}

/** All of the predicates that are given; undefined when none is. */
export function allOf(predicates: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const present = predicates.filter((predicate) => predicate !== undefined);
  return present.length === 0 ? undefined : Cypher.and(...present);
}

/** The predicate does not hold; where it is unknown it does not hold either, on every level. */
export function noneOf(predicate: Cypher.Predicate): Cypher.Predicate {
  return Cypher.not(Cypher.coalesce(predicate as Cypher.Expr, Cypher.false) as unknown as Cypher.Predicate);
}

/** One step of a path: edge types (`A|B`), which way, and the label of the node it leads to, if it has one. */
export interface Step {
  readonly types: string;
  readonly direction: "left" | "right";
  readonly label: string | null;
}

export type EndCondition = (end: Cypher.Node, lastEdge: Cypher.Relationship) => Cypher.Predicate | undefined;

/**
 * There is a path over these steps such that the condition holds at its end. A path is one flat pattern: the embedded
 * engine takes seconds where one EXISTS stands inside another.
 */
export function existsPath(
  node: Cypher.Node,
  steps: readonly [Step, ...Step[]],
  condition?: EndCondition,
): Cypher.Predicate {
  let pattern = new Cypher.Pattern(node);
  let end = node;
  let edge = new Cypher.Relationship();
  for (const { types, direction, label } of steps) {
    end = new Cypher.Node();
    edge = new Cypher.Relationship();
    pattern = pattern.related(edge, { type: types, direction }).to(end, label === null ? {} : { labels: [label] });
  }
  const match = new Cypher.Match(pattern);
  const predicate = condition?.(end, edge);
  if (predicate !== undefined) match.where(predicate);
  return new Cypher.Exists(match);
}

/** There is an edge of one of these types (`A|B`) from or to a node with this label, such that the condition holds. */
export function existsEdge(
  node: Cypher.Node,
  types: string,
  direction: "left" | "right",
  label: string | null,
  condition?: EndCondition,
): Cypher.Predicate {
  return existsPath(node, [{ types, direction, label }], condition);
}

/** There is such an edge of a node: a step, and what holds at its end. */
export interface EdgeCondition extends Step {
  readonly holds: EndCondition;
}

/** The condition on a node. */
export function hasEdge(node: Cypher.Node, { types, direction, label, holds }: EdgeCondition): Cypher.Predicate {
  return existsEdge(node, types, direction, label, holds);
}

/** The same condition begun at the other end: the pattern from there to the node, of this kind, and what holds there. */
export function endsAt(
  { types, direction, label, holds }: EdgeCondition,
  node: Cypher.Node,
  kind: string,
): { readonly pattern: Cypher.Pattern; readonly predicate: Cypher.Predicate | undefined } {
  const end = new Cypher.NamedNode("s");
  const edge = new Cypher.NamedRelationship("e");
  const pattern = new Cypher.Pattern(end, label === null ? {} : { labels: [label] })
    .related(edge, { type: types, direction: direction === "left" ? "right" : "left" })
    .to(node, { labels: [kind] });
  return { pattern, predicate: holds(end, edge) };
}

/**
 * How many edges of one of these types there are. Nothing is said of their other end, which the shape knows: Neo4j then
 * has the number from the node itself and follows none of them.
 */
export function countEdges(node: Cypher.Node, types: string, direction: "left" | "right"): Cypher.Expr {
  const pattern = new Cypher.Pattern(node)
    .related(new Cypher.Relationship(), { type: types, direction })
    .to(new Cypher.Node());
  return new Cypher.Count(new Cypher.Match(pattern));
}
