import Cypher from "@neo4j/cypher-builder";
import type { Call } from "../graph/store.js";
import { type Condition, callOf } from "../model/reading/list.js";

/** One step from a meeting: edge types (`A|B`), which way, the label at the other end, and a condition on the edge. */
export interface MeetingStep {
  readonly types: string;
  readonly direction: "left" | "right";
  readonly label: string;
  readonly condition?: ((edge: Cypher.Relationship) => Cypher.Predicate | undefined) | undefined;
}

/** Meetings under a condition with what they are joined to by a step: `meeting` and `other`, newest meetings first. */
export function meetingPairsCall(name: string, condition: Condition, step: MeetingStep): Call {
  const meeting = new Cypher.NamedNode("n");
  const other = new Cypher.NamedNode("o");
  const edge = new Cypher.NamedRelationship("e");
  const match = new Cypher.Match(new Cypher.Pattern(meeting, { labels: ["Meeting"] }));
  const holds = condition(meeting);
  if (holds !== undefined) match.where(holds);
  const pattern = new Cypher.Pattern(meeting)
    .related(edge, { type: step.types, direction: step.direction })
    .to(other, { labels: [step.label] });
  const joined = match.match(pattern);
  const onEdge = step.condition?.(edge);
  if (onEdge !== undefined) joined.where(onEdge);
  const clause = joined
    .return([meeting.property("id"), "meeting"], [other.property("id"), "other"])
    .distinct()
    .orderBy([new Cypher.NamedVariable("meeting"), "ASC"], [new Cypher.NamedVariable("other"), "ASC"]);
  return callOf(name, clause);
}

/** Meetings under a condition with the days on which they may have begun: `id`, `startEarliest`, `startLatest`, newest first. */
export function meetingDatesCall(name: string, condition: Condition): Call {
  const meeting = new Cypher.NamedNode("n");
  const match = new Cypher.Match(new Cypher.Pattern(meeting, { labels: ["Meeting"] }));
  const holds = condition(meeting);
  if (holds !== undefined) match.where(holds);
  const clause = match
    .return(
      [meeting.property("id"), "id"],
      [meeting.property("startEarliest"), "startEarliest"],
      [meeting.property("startLatest"), "startLatest"],
    )
    .orderBy([meeting.property("sortDate"), "DESC"], [meeting.property("id"), "ASC"]);
  return callOf(name, clause);
}

/** What tells one call from another: its text and its values. */
export function signatureOf({ statement, parameters }: Call): string {
  return `${statement.text}\n${JSON.stringify(parameters)}`;
}
