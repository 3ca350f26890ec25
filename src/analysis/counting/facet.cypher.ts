import Cypher from "@neo4j/cypher-builder";
import type { Call } from "../../graph/store.js";
import { oneOf } from "../../model/conditions.js";
import { callOf, type List } from "../../model/reading/list.js";
import { type FacetField, facetReading } from "./facet.js";

/** The meetings of a list, matched: of some parents along its way, or from everywhere. */
function matched(list: List, parents: readonly string[] | null) {
  const meeting = new Cypher.NamedNode("n");
  const parent = new Cypher.NamedNode("p");
  const { way } = list;
  const match =
    way === undefined
      ? new Cypher.Match(new Cypher.Pattern(meeting, { labels: ["Meeting"] }))
      : new Cypher.Match(new Cypher.Pattern(parent, { labels: [way.parentLabel] }))
          .where(oneOf(parent.property("id"), parents ?? []))
          .match(way.pattern(parent, meeting));
  const condition = list.condition?.(meeting);
  if (condition !== undefined) match.where(condition);
  const parentId: Cypher.Expr = way === undefined ? new Cypher.Literal("") : parent.property("id");
  return { match, meeting, parentId };
}

/**
 * How often each value of several fields is there in the meetings of a list from everywhere: `field`, `value`, `count`,
 * most first. The meetings are looked for once, which costs ten times what a count does.
 */
export function facetsCall(list: List, fields: readonly FacetField[]): Call {
  const { match, meeting } = matched(list, null);
  const meetings = new Cypher.NamedVariable("meetings");
  const [name, found, count] = [
    new Cypher.NamedVariable("field"),
    new Cypher.NamedVariable("value"),
    new Cypher.NamedVariable("count"),
  ];
  const counts = fields.map((field) => {
    const { pattern, value } = facetReading(field, meeting);
    const one = new Cypher.Unwind([meetings, meeting]);
    const joined = pattern === null ? one : one.match(pattern);
    return joined
      .with([value, found], [Cypher.count(meeting).distinct(), count])
      .return([new Cypher.Literal(field), name], found, count);
  });
  const [only, ...others] = counts;
  if (only === undefined) throw new Error("no facet is asked for");
  const all = others.length === 0 ? only : new Cypher.Union(...counts).all();
  const clause = match
    .with([Cypher.collect(meeting), meetings])
    .call(all, [meetings])
    .return(name, found, count)
    .orderBy([name, "ASC"], [count, "DESC"], [found, "ASC"]);
  return callOf("facets", clause);
}

/** How often each value of a field is there in the meetings of a list: `parent`, `value`, `count`; most first. */
export function facetCall(list: List, field: FacetField, parents: readonly string[] | null): Call {
  const { match, meeting, parentId } = matched(list, parents);
  const { pattern, value } = facetReading(field, meeting);
  const [key, found, count] = [
    new Cypher.NamedVariable("parent"),
    new Cypher.NamedVariable("value"),
    new Cypher.NamedVariable("count"),
  ];
  const clause = (pattern === null ? match : match.match(pattern))
    .with([parentId, key], [value, found], [Cypher.count(meeting).distinct(), count])
    .return(key, found, count)
    .orderBy([key, "ASC"], [count, "DESC"], [found, "ASC"]);
  return callOf(`facets.${field}`, clause);
}

/** Which meeting of a list has which value of a field: `parent`, `id`, `value`; newest meetings first. */
export function groupCall(list: List, field: FacetField, parents: readonly string[] | null): Call {
  const { match, meeting, parentId } = matched(list, parents);
  const { pattern, value } = facetReading(field, meeting);
  const [key, found] = [new Cypher.NamedVariable("parent"), new Cypher.NamedVariable("value")];
  const clause = (pattern === null ? match : match.match(pattern))
    .with([parentId, key], meeting, [value, found])
    .distinct()
    .return(key, [meeting.property("id"), "id"], found)
    .orderBy([key, "ASC"], [meeting.property("sortDate"), "DESC"], [meeting.property("id"), "ASC"], [found, "ASC"]);
  return callOf(`groupBy.${field}`, clause);
}
