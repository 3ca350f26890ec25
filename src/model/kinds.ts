import { enumeration } from "../api/enumeration.js";
import { type EdgeKind, type NodeKind, nodeKinds } from "./shape.js";

/** The kinds of node that the API shows. */
export type PublicKind = Exclude<NodeKind, "Dataset">;
export const publicKinds = nodeKinds.filter((kind): kind is PublicKind => kind !== "Dataset");

const kindDescriptions: Readonly<Record<PublicKind, string>> = {
  Meeting: "Gatherings.",
  State: "States.",
  Organisation: "Organisations.",
  Theme: "Concepts of the theme vocabulary.",
  PolicyFramework: "Declarations, compacts, plans, agendas.",
  Provision: "Numbered parts of policy frameworks.",
  Dialogue: "Dialogues.",
  Series: "Series of meetings.",
  City: "Cities.",
  Source: "Documents.",
  Evidence: "Passages of documents.",
};

/** `PolicyFramework` → `POLICY_FRAMEWORK`. */
export function screaming(kind: PublicKind): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

const byWord = new Map(publicKinds.map((kind) => [screaming(kind), kind]));

/** The kind of node that an enum value of the API names. */
export function nodeKindOf(word: string): PublicKind {
  const kind = byWord.get(word);
  if (kind === undefined) throw new Error(`no kind of node is called ${word}`);
  return kind;
}

export const NodeKindEnum = enumeration(
  "NodeKind",
  "The kinds of node.",
  Object.fromEntries(publicKinds.map((kind) => [screaming(kind), kindDescriptions[kind]])) as Record<string, string>,
);

const edgeDescriptions: Readonly<Record<EdgeKind, string>> = {
  HOSTED: "An actor hosted a meeting.",
  CO_HOSTED: "An actor co-hosted a meeting.",
  CHAIRED: "An actor chaired a meeting.",
  CO_CHAIRED: "An actor co-chaired a meeting.",
  INITIATED: "A meeting took place on an actor's initiative.",
  ORGANISED: "An actor organised a meeting.",
  ATTENDED: "An actor is named as taking part in a meeting.",
  ADDRESSES: "A meeting addresses a theme.",
  REFERENCES: "A meeting invokes a policy framework or a provision.",
  CONVENED_BY: "A dialogue convened a meeting or took part in it.",
  HELD_IN: "A meeting was held in a city, or in a state where no city is stated.",
  IN: "A city lies in a state.",
  PART_OF_SERIES: "A meeting belongs to a series.",
  BUILDS_ON: "A meeting takes up the outcomes of another.",
  FOLLOWS: "A meeting comes after another.",
  PRECEDED_BY: "A meeting was led to by another just before it.",
  PREPARES_FOR: "A meeting prepares another.",
  RESUMES_TOPIC_OF: "A meeting takes up the topic of an earlier one.",
  REFERS_TO: "A meeting mentions another.",
  BROADER: "A theme stands under a broader one.",
  RELATED: "A theme stands beside another.",
  FALLS_UNDER: "A theme falls under a provision.",
  PROVISION_OF: "A provision is part of a policy framework.",
  PART_OF: "An organisation is part of, or run by, another.",
  MEMBER_OF: "An actor belongs to a dialogue.",
  PRESIDES: "A state presides over a dialogue for a term.",
  IN_SOURCE: "A passage stands in a source.",
};

export const EdgeKindEnum = enumeration("EdgeKind", "The kinds of edge.", edgeDescriptions);
