import { type EdgeKind, edgeShapes } from "../../../model/shape.js";
import { addEdge, type Draft, type Item, refer } from "../draft.js";
import type { Evidenced } from "../format/evidence.js";
import type { MeetingSeed } from "../format/meeting.js";
import { addEvidence, type Subject } from "./evidence.js";

const roles = {
  hosts: "HOSTED",
  coHosts: "CO_HOSTED",
  chairs: "CHAIRED",
  coChairs: "CO_CHAIRED",
  initiators: "INITIATED",
  organisers: "ORGANISED",
  participants: "ATTENDED",
} as const satisfies Partial<Record<keyof MeetingSeed, EdgeKind>>;

const roleFields = Object.keys(roles) as readonly (keyof typeof roles)[];

interface Assertion {
  /** The seed's and the API's name of the list, and the index in it. */
  readonly field: keyof MeetingSeed & string;
  readonly index: number;
  readonly fact: Evidenced;
  /** The key that names the other node, and its value. */
  readonly key: string;
  readonly other: string;
  readonly kind: EdgeKind;
  readonly properties?: Readonly<Record<string, string | number | undefined>>;
}

/** Adds every edge of a meeting to actors, themes, frameworks, dialogues, series and other meetings. */
export function addMeetingEdges(draft: Draft, item: Item<MeetingSeed>, subject: Subject): void {
  for (const assertion of assertions(item.value)) addAssertion(draft, item, subject, assertion);
  for (const [index, chair] of (item.value.processChairs ?? []).entries()) {
    const place = item.at("processChairs", index);
    refer(draft, chair.actor, ["State"], item.at("processChairs", index, "actor"));
    addEvidence(draft, subject, "processChairs", { value: chair, place }, chair.actor);
  }
}

function addAssertion(draft: Draft, { value: meeting, at }: Item<MeetingSeed>, subject: Subject, assertion: Assertion) {
  const { field, index, fact, key, other, kind, properties } = assertion;
  const incoming = edgeShapes[kind].to.some((to: string) => to === "Meeting") && field !== "relations";
  const kinds = incoming ? edgeShapes[kind].from : edgeShapes[kind].to;
  refer(draft, other, kinds, at(field, index, key));
  const evidence = addEvidence(draft, subject, field, { value: fact, place: at(field, index) }, other);
  const ends = incoming ? { from: other, to: meeting.id } : { from: meeting.id, to: other };
  addEdge(draft, { kind, ...ends }, at(field, index, key), { ...properties, evidence });
}

function assertions(meeting: MeetingSeed): readonly Assertion[] {
  return [
    ...roleFields.flatMap((field) =>
      (meeting[field] ?? []).map((fact, index): Assertion => {
        const properties = { capacity: fact.capacity };
        return { field, index, fact, key: "actor", other: fact.actor, kind: roles[field], properties };
      }),
    ),
    ...(meeting.themes ?? []).map((fact, index): Assertion => {
      const properties = { weight: fact.weight };
      return { field: "themes", index, fact, key: "theme", other: fact.theme, kind: "ADDRESSES", properties };
    }),
    ...(meeting.frameworks ?? []).map((fact, index): Assertion => {
      const properties = { part: fact.part };
      return {
        field: "frameworks",
        index,
        fact,
        key: "framework",
        other: fact.framework,
        kind: "REFERENCES",
        properties,
      };
    }),
    ...(meeting.dialogues ?? []).map((fact, index): Assertion => {
      const properties = { role: fact.role };
      return {
        field: "dialogues",
        index,
        fact,
        key: "dialogue",
        other: fact.dialogue,
        kind: "CONVENED_BY",
        properties,
      };
    }),
    ...(meeting.series ?? []).map((fact, index): Assertion => {
      const properties = { position: fact.position };
      return { field: "series", index, fact, key: "series", other: fact.series, kind: "PART_OF_SERIES", properties };
    }),
    ...(meeting.relations ?? []).map(
      (fact, index): Assertion => ({
        field: "relations",
        index,
        fact,
        key: "meeting",
        other: fact.meeting,
        kind: fact.kind,
      }),
    ),
  ];
}
