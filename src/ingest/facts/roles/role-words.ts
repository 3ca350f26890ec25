import type { ParticipationRole } from "../../../model/vocabulary.js";

const passive: readonly (readonly [ParticipationRole, string])[] = [
  ["CO_HOST", "co-?hosted|co-?accueillie?s?"],
  ["HOST", "hosted|accueillie?s?"],
  ["CO_CHAIR", "co-?chaired|co-?presided(?: over)?|co-?présidée?s?"],
  ["CHAIR", "chaired|presided over|présidée?s?"],
  [
    "ORGANISER",
    "co-?organi[sz]ed|organi[sz]ed|co-?convened|convened|run|delivered|held|co-?organisée?s?|organisée?s?|convoquée?s?",
  ],
  ["INITIATOR", "initiated"],
];
const active: readonly (readonly [ParticipationRole, string])[] = [
  ["CO_HOST", "co-?host(?:ed|s|ing)?"],
  ["HOST", "host(?:ed|s|ing)?|accueill(?:i|e|era|ait)"],
  ["CO_CHAIR", "co-?chair(?:ed|s|ing)?|co-?présid(?:é|e|era)"],
  ["CHAIR", "chair(?:ed|s|ing)?|presided over|presid(?:es|ing) over|présid(?:é|e|era)"],
  [
    "ORGANISER",
    "co-?organi[sz](?:ed|es|ing)|organi[sz](?:ed|es|ing)|co-?conven(?:ed|es|ing)|conven(?:ed|es|ing)|held|ran|put on|(?:co-?)?organis(?:é|e|era)",
  ],
  ["INITIATOR", "initiated"],
];
const nouns: readonly (readonly [ParticipationRole, string])[] = [
  ["CO_HOST", "co-?hosts?|co-?host countr(?:y|ies)"],
  ["HOST", "hosts?|host countr(?:y|ies)|hosting countr(?:y|ies)"],
  ["CO_CHAIR", "co-?chairs?|co-?chairpersons?"],
  ["CHAIR", "chairs?|chairpersons?|chair country"],
  ["ORGANISER", "co-?organi[sz]ers?|organi[sz]ers?"],
  ["INITIATOR", "initiators?"],
];

const source = (list: readonly (readonly [ParticipationRole, string])[]) =>
  `(?:${list.map(([, words]) => words).join("|")})`;
/** Words that may stand with capitals ("Co-Hosted by"), in an expression that heeds them. */
export function eitherCase(words: string): string {
  return words.replaceAll(/(?<=(?:^\(\?:|\||-\?))\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Participles, verbs and nouns for roles, for expressions. */
export const passiveVerb = `${eitherCase(source(passive))}(?![\\p{L}-])`;
export const activeVerb = `${source(active)}(?![\\p{L}-])`;
export const roleNoun = `${source(nouns)}(?![\\p{L}-])`;

const all = [...passive, ...active, ...nouns].map(
  ([role, words]) => [role, new RegExp(`^(?:${words})$`, "iu")] as const,
);

/** The roles of words joined by "and", in order. */
export function rolesIn(words: string): readonly ParticipationRole[] {
  return words
    .split(/\s*(?:,|\/|\band\b|\bet\b)\s*/u)
    .flatMap((word) => all.find(([, expression]) => expression.test(word.trim()))?.[0] ?? []);
}

/** The role where several do together what the words say of each: "jointly hosted by A and B" makes two co-hosts. */
export function together(role: ParticipationRole): ParticipationRole {
  return role === "HOST" ? "CO_HOST" : role === "CHAIR" ? "CO_CHAIR" : role;
}
