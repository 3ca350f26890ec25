import type { ParticipationRole } from "../../../model/vocabulary.js";
import { type Mask, signsIn } from "../../clause/mask.js";
import type { OwnedMeeting, OwnedSentence } from "../../entries/owned.js";
import type { Named } from "../../names/name.js";

/** Actors in a role, as one rule read it, and of which meeting: the entry's own when `other` is null. */
export interface RoleHit {
  readonly role: ParticipationRole;
  readonly actors: readonly Named[];
  readonly other: OwnedMeeting | null;
  /** Where in the mask the words stand. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** One way to word roles. */
export type RoleRule = (sentence: OwnedSentence) => readonly RoleHit[];

/** The actors of a piece of a mask. */
export function actorsIn(mask: Mask, piece: string): readonly Named[] {
  return signsIn(piece).flatMap(({ letter, index }) => {
    const thing = mask.things[index];
    if (thing?.is !== "name" || (letter !== "A" && letter !== "N")) return [];
    return [asActor(thing.mention.named)];
  });
}

/** A demonym's state; any other actor itself. */
export function asActor(named: Named): Named {
  return named.kind === "demonym" ? { ...named, kind: "state" } : named;
}

/** Roles given to actors: each of each, or one to one where the words say "respectively". */
export function dealt(
  roles: readonly ParticipationRole[],
  actors: readonly Named[],
  respectively: boolean,
): readonly (readonly [ParticipationRole, readonly Named[]])[] {
  if (respectively && roles.length > 1 && roles.length === actors.length)
    return roles.map((role, index) => [role, actors.slice(index, index + 1)]);
  return roles.map((role) => [role, actors]);
}

/** Words for the meeting at hand that name no kind of meeting: "chaired the deliberations", "the activity, which was organised by". */
export const atHand =
  "(?:proceedings|deliberations|discussions|talks|activity|event|exercise|gathering|occasion|(?:two |three |four |five )?days|(?:study )?visit)";

const otherThings =
  /\b(?:sessions?|panels?|reception|dinner|lunch|breakfast|exhibition|projects?|programmes?|segments?|debates?|break-?out|groups?|reports?|centres?|refugees|boards?|ceremony|delegations?|visits?|tour|stand|platform|initiative|campaigns?|stud(?:y|ies)|services?|module|committee of|table|network|task force|secretariat|country|countries|discussion on|round of)\b/iu;
const venue = /\p{Lu}\p{L}* (?:Conference |Convention )?(?:Centre|Center)\b/gu;

/** A name in capitals, of which a word could be taken for a thing that is chaired ("State Migration Service"). */
const ownName =
  /(?<![\p{L}])(?!(?:The|This|A|An|Its|Both) )\p{Lu}\p{L}{2,24}(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}\p{L}{2,24}){1,6}/gu;

/** Whether words name what is hosted or chaired within a meeting, or beside one, and is no meeting of its own; a name in capitals, as of a venue, does not count. */
export function namesOtherThing(words: string): boolean {
  return otherThings.test(words) && otherThings.test(words.replaceAll(venue, "").replaceAll(ownName, ""));
}
