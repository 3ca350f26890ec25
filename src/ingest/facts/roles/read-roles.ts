import { matchesIn } from "../../../lib/matches.js";
import type { ParticipationRole } from "../../../model/vocabulary.js";
import { rule, signsIn, spanOf } from "../../clause/mask.js";
import type { Fact, Field } from "../../draft/fact.js";
import type { LabelledValue } from "../../entries/entry.js";
import type { OwnedMeeting, OwnedSentence } from "../../entries/owned.js";
import type { LabelKind } from "../../layout/labels.js";
import { activeRoles } from "./active.js";
import { nominalRoles } from "./nominal.js";
import { passiveRoles } from "./passive.js";
import { actorsIn, type RoleHit } from "./role-hit.js";
import { passiveVerb, roleNoun, rolesIn } from "./role-words.js";

/** The API's field of each role. */
export const roleFields: Readonly<Record<ParticipationRole, Field>> = {
  HOST: "hosts",
  CO_HOST: "coHosts",
  CHAIR: "chairs",
  CO_CHAIR: "coChairs",
  INITIATOR: "initiators",
  ORGANISER: "organisers",
  PARTICIPANT: "participants",
};

/** The roles that a sentence gives, those of other meetings with their meeting. */
export function roleHits(owned: OwnedSentence): readonly RoleHit[] {
  // every role is an actor's
  if (signsIn(owned.sentence.mask.text).every(({ letter }) => letter !== "A" && letter !== "N")) return [];
  return [passiveRoles, activeRoles, nominalRoles].flatMap((read) => read(owned));
}

/** The facts of hits: one for each actor and role. */
export function roleFacts(
  owned: OwnedSentence,
  hits: readonly RoleHit[],
  meeting: OwnedMeeting | null,
): readonly Fact[] {
  const { mask } = owned.sentence;
  return hits
    .filter(({ other }) => (meeting === null ? other === null : other?.at === meeting.at))
    .flatMap(({ role, actors, from, to, rule: name }) =>
      actors.map(
        (named): Fact => ({
          field: roleFields[role],
          value: named.label,
          named,
          quote: spanOf(mask, from, to),
          rule: name,
          stated: true,
        }),
      ),
    );
}

/** "Host / chair: Chaired by {A}, co-chaired by {A}": the words are nearer than the label. */
const worded = rule(
  `(?<=^|, |; | and )(?<verbs>${passiveVerb}(?: and ${passiveVerb})*) (?:jointly )?by (?<list>{list})`,
);
const bracketed = rule(`(?<list>{A}) \\((?<verbs>${roleNoun})\\)`, "giu");

const labelRoles: Partial<Record<LabelKind, ParticipationRole>> = {
  HOST: "HOST",
  CO_HOST: "CO_HOST",
  CHAIR: "CHAIR",
  CO_CHAIR: "CO_CHAIR",
  ORGANISER: "ORGANISER",
  PARTICIPANT: "PARTICIPANT",
};

/** A line of a page's foot: "Co-chairs: {A} and {A} | Contact". */
const foot = /[|·•] ?(?:contact|imprint|privacy|terms|sitemap|subscribe|legal notice|follow us)\b/iu;

/** The roles of labelled lines ("Host: Kenya", and "Host / chair: Chaired by Kenya", which says which). */
export function labelledRoles(labels: readonly LabelledValue[]): readonly Fact[] {
  return labels.flatMap(({ kind, sentence }) => {
    const role = labelRoles[kind];
    if (role === undefined || foot.test(sentence.mask.text)) return [];
    const { mask } = sentence;
    const said = (expression: RegExp) =>
      [...matchesIn(mask.text, expression)].flatMap(({ groups }) =>
        rolesIn(groups?.verbs ?? "").map((own) => [own, actorsIn(mask, groups?.list ?? "")] as const),
      );
    const dealt = said(worded);
    if (dealt.length === 0) dealt.push([role, actorsIn(mask, mask.text)], ...said(bracketed));
    return dealt.flatMap(([own, actors]) =>
      actors.map(
        (named): Fact => ({
          field: roleFields[own],
          value: named.label,
          named,
          quote: sentence,
          rule: "labelled-role",
          stated: true,
        }),
      ),
    );
  });
}
