import Cypher from "@neo4j/cypher-builder";
import { existsEdge, noneOf } from "../conditions.js";
import type { MeetingField } from "../enumerations.js";
import { roleEdges } from "../vocabulary.js";

const leads = [roleEdges.HOST, roleEdges.CO_HOST, roleEdges.CHAIR, roleEdges.CO_CHAIR, roleEdges.INITIATOR].join("|");

const without = (meeting: Cypher.Node, types: string, direction: "left" | "right", label: string | null) =>
  noneOf(existsEdge(meeting, types, direction, label));

const predicates: Readonly<Record<keyof typeof MeetingField, (meeting: Cypher.Node) => Cypher.Predicate>> = {
  TITLE: (meeting) => Cypher.eq(meeting.property("titleGiven"), Cypher.false),
  KIND: (meeting) => Cypher.isNull(meeting.property("kind")),
  DATE: (meeting) => Cypher.isNull(meeting.property("startDate")),
  PLACE: (meeting) =>
    Cypher.and(
      without(meeting, "HELD_IN", "right", null),
      Cypher.not(Cypher.eq(Cypher.coalesce(meeting.property("online"), Cypher.false), Cypher.true)),
    ),
  HOST: (meeting) => without(meeting, roleEdges.HOST, "left", "Actor"),
  LEAD: (meeting) => without(meeting, leads, "left", "Actor"),
  THEME: (meeting) =>
    noneOf(
      existsEdge(meeting, "ADDRESSES", "right", "Theme", (_theme, edge) =>
        Cypher.eq(edge.property("weight"), new Cypher.Param("MAIN")),
      ),
    ),
  FRAMEWORK: (meeting) => without(meeting, "REFERENCES", "right", null),
  ATTENDANCE: (meeting) => Cypher.isNull(meeting.property("attendanceCount")),
  EVIDENCE: (meeting) =>
    Cypher.eq(Cypher.size(Cypher.coalesce(meeting.property("evidence"), new Cypher.List([]))), new Cypher.Literal(0)),
};

/** This field of a meeting is unknown. */
export function unknownPredicate(field: keyof typeof MeetingField, meeting: Cypher.Node): Cypher.Predicate {
  return predicates[field](meeting);
}
