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

/** There is an edge of one of these types (`A|B`) from or to a node with this label, such that the condition holds. */
export function existsEdge(
  node: Cypher.Node,
  types: string,
  direction: "left" | "right",
  label: string | null,
  condition?: (other: Cypher.Node, edge: Cypher.Relationship) => Cypher.Predicate | undefined,
): Cypher.Predicate {
  const other = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const pattern = new Cypher.Pattern(node)
    .related(edge, { type: types, direction })
    .to(other, label === null ? {} : { labels: [label] });
  const match = new Cypher.Match(pattern);
  const predicate = condition?.(other, edge);
  if (predicate !== undefined) match.where(predicate);
  return new Cypher.Exists(match);
}

/** How many edges of one of these types there are. */
export function countEdges(node: Cypher.Node, types: string, direction: "left" | "right", label: string): Cypher.Expr {
  const pattern = new Cypher.Pattern(node)
    .related(new Cypher.Relationship(), { type: types, direction })
    .to(new Cypher.Node(), { labels: [label] });
  return new Cypher.Count(new Cypher.Match(pattern));
}
