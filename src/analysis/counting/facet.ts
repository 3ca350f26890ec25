import Cypher from "@neo4j/cypher-builder";
import { allRoles } from "../../model/meeting/meeting.cypher.js";
import { typesOf } from "../../model/reading/edges.js";
import { roleEdges, wordsOf } from "../../model/vocabulary.js";

/** What meetings are counted and grouped by. */
export const facetFields = {
  KIND: "The kind of meeting.",
  COUNTRY: "The country it was held in: ISO 3166-1 code.",
  YEAR: "The year in which it certainly began.",
  ROLE: "The roles that actors have in it.",
  ACTOR: "Who has a role in it.",
  THEME: "The themes that it addresses.",
  FRAMEWORK: "The policy frameworks that it invokes, as wholes or in parts.",
  DIALOGUE: "The dialogues that convened it or took part in it.",
} as const;
export type FacetField = keyof typeof facetFields;

/** How a field's values are found: along a pattern from the meeting, or on the meeting itself. */
export interface FacetReading {
  readonly pattern: Cypher.Pattern | null;
  readonly value: Cypher.Expr;
}

function along(
  meeting: Cypher.Node,
  types: string,
  direction: "left" | "right",
  label: string,
  property: string,
): FacetReading {
  const end = new Cypher.NamedNode("o");
  const pattern = new Cypher.Pattern(meeting).related({ type: types, direction }).to(end, { labels: [label] });
  return { pattern, value: end.property(property) };
}

/** From a meeting to what stands behind one or two steps, the second of which may be left out. */
function over(
  meeting: Cypher.Node,
  first: string,
  middle: string,
  second: string,
  label: string,
  property: string,
): FacetReading {
  const end = new Cypher.NamedNode("o");
  const pattern = new Cypher.Pattern(meeting)
    .related({ type: first, direction: "right" })
    .to({ labels: [middle] })
    .related({ type: second, direction: "right", length: { min: 0, max: 1 } })
    .to(end, { labels: [label] });
  return { pattern, value: end.property(property) };
}

function yearOf(meeting: Cypher.Node): Cypher.Expr {
  const year = (property: string) =>
    Cypher.substring(meeting.property(property), new Cypher.Literal(0), new Cypher.Literal(4));
  return new Cypher.Case()
    .when(Cypher.eq(year("startEarliest"), year("startLatest")))
    .then(year("startEarliest"))
    .else(Cypher.Null);
}

const roles = typesOf(allRoles);

const readings: Readonly<Record<FacetField, (meeting: Cypher.Node) => FacetReading>> = {
  KIND: (meeting) => ({ pattern: null, value: meeting.property("kind") }),
  COUNTRY: (meeting) => over(meeting, "HELD_IN", "Place", typesOf(["IN"]), "State", "code"),
  YEAR: (meeting) => ({ pattern: null, value: yearOf(meeting) }),
  ROLE: (meeting) => {
    const edge = new Cypher.NamedRelationship("e");
    const pattern = new Cypher.Pattern(meeting)
      .related(edge, { type: roles, direction: "left" })
      .to({ labels: ["Actor"] });
    return { pattern, value: Cypher.type(edge) };
  },
  ACTOR: (meeting) => along(meeting, roles, "left", "Actor", "id"),
  THEME: (meeting) => along(meeting, "ADDRESSES", "right", "Theme", "id"),
  FRAMEWORK: (meeting) => over(meeting, "REFERENCES", "Instrument", "PROVISION_OF", "PolicyFramework", "id"),
  DIALOGUE: (meeting) => along(meeting, "CONVENED_BY", "right", "Dialogue", "id"),
};

/** How the values of a field are read from a meeting. */
export function facetReading(field: FacetField, meeting: Cypher.Node): FacetReading {
  return readings[field](meeting);
}

const roleOfEdge = new Map<string, string>(wordsOf(roleEdges).map((role) => [roleEdges[role], role]));

/** A value as the API shows it: roles by their own words. */
export function facetValue(field: FacetField, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return field === "ROLE" ? (roleOfEdge.get(String(value)) ?? String(value)) : String(value);
}
