import { matchesIn } from "../../../lib/matches.js";
import { rule } from "../../clause/mask.js";
import type { OwnedMeeting, OwnedSentence } from "../../entries/owned.js";
import { actorsIn, atHand, dealt, namesOtherThing, type RoleHit, type RoleRule } from "./role-hit.js";
import { eitherCase, passiveVerb, rolesIn, together } from "./role-words.js";

/** Names that the registry does not hold, before those that it does. */
const unknown =
  "(?:the )?(?:\\p{Lu}[\\p{L}'-]{1,24}(?: (?:of |for |the ){0,2}(?:\\p{Lu}[\\p{L}'-]{1,24}|{C})){0,6}(?:, | and |, and )(?:the )?){1,2}";
const partnership =
  "(?:in (?:close )?(?:cooperation|coordination|partnership|collaboration|conjunction|association)(?: with)|jointly with|together with|en (?:étroite )?(?:coopération|collaboration|partenariat|coordination) avec|conjointement avec)";
/** One that is not in the registry before those that are: "by the Secretariat, together with {A}". */
const unnamed =
  "(?:(?:the|its|le) (?:\\p{Lu}?\\p{Ll}+ )?(?:[Ss]ecretariat|[Ss]upport [Tt]eam|[Ss]ecrétariat)(?: of (?:the )?{L})?,? (?:and|et|together with|jointly with|along with|in (?:close )?(?:cooperation|partnership|collaboration|coordination) with|avec|en (?:coopération|partenariat|collaboration) avec) )";
const expression = rule(
  `(?<joint>[Jj]ointly )?(?<verbs>${passiveVerb}(?:(?:,? and |, | et )(?:then |also )?${passiveVerb})*)(?<after> jointly| together)?(?: (?:in|at|on) (?:{C}|{D}|{A})(?:, {A})?,?)?(?:, [^.;,\uE000-\uE007]{2,40},)? (?:by|par) (?:${unnamed})?(?<list>{list})(?<as> as (?:the )?(?<noun>[Cc]o-?[Hh]osts?|[Cc]o-?[Cc]hairs?))?(?<respectively>,? respectively)?(?:,? ${partnership} (?:${unknown})?(?<with>{list}))?`,
  "gu",
);
const contentVerb =
  /\b(?:discuss|examin|address|explor|present|focus|includ|highlight|recommend|recall|visit|review|welcom|thank|announc|exchang|agree|adopt|endors)\p{Ll}*\b/u;
const attached =
  /(?:^|[,)"”–—-]|\band|\bwhich|\bthat|\bit|\bet|\bqui)\s?(?:(?:was|were|is|has been|had been|will be|being|a été|est|sera)\s?)?(?:(?:jointly|also|again|successfully|officially|then|virtually)\s?)*$/iu;
const pronoun =
  /^(?:[^\uE000-\uE007]{0,40}, )?(?:It|it|both|This|\p{Lu}\p{Ll}{2,14}ly (?:co-?)?(?:hosted|chaired|organi[sz]ed|convened)|The event|They|Both|All (?:three|four)|The (?:two|three)|Les deux|Held|Took place|Accueillie?|Organisée?|Présidée?|(?:[Cc]o)?présidée?|Elle|Il|Which|Co-|Jointly|Hosted|Chaired|Organi[sz]ed|Convened)\b/u;

/** "Discussions were", "… attended the activity, which was" */
const standing = new RegExp(
  `^(?:Les travaux|Les débats|Les échanges|Les discussions|La rencontre|L'activité|L'événement) (?:a été|ont été|était|étaient|est|sont) $|(?:^(?:[Tt]he |[Tt]his )?|\\b[Tt]he |\\b[Tt]his )${eitherCase(atHand)}(?:,? (?:which|that))?,? (?:(?:was|were|is|are|has been|had been) )?(?:also )?$`,
  "u",
);

/** "{M} was hosted by {A}, and the second by {A}": a meeting that only a number names. */
const another =
  /(?:^|, |; |\b(?:and|while|whereas|but) )the (?:second|third|fourth|other|latter|next|last)(?: one)?(?:, [^,;]{1,60},| [^,;]{1,60})? (?:was|were|is|has been|had been|will be) /u;

/** "{M}, hosted and chaired by {A} and co-chaired by {A}": the words belong to the meeting before them. */
export const passiveRoles: RoleRule = (owned) => {
  const { mask } = owned.sentence;
  return [...matchesIn(mask.text, expression)].flatMap((match) => {
    const at = match.index;
    const subject = subjectOf(owned, at);
    if (subject === null) return [];
    const groups = match.groups ?? {};
    const actors = actorsIn(mask, groups.list ?? "");
    const roles = rolesIn(groups.verbs ?? "");
    const jointly = (groups.joint ?? groups.after) !== undefined && actors.length > 1;
    const to = at + match[0].length;
    const hits: RoleHit[] = dealt(roles, actors, groups.respectively !== undefined).map(([role, own]) => ({
      role: jointly ? together(role) : role,
      actors: own,
      other: subject === "MAIN" ? null : subject,
      from: at,
      to,
      rule: roles.length > 1 ? "passive-roles" : "passive-role",
    }));
    if (groups.with !== undefined && roles.includes("ORGANISER")) {
      hits.push({
        role: "ORGANISER",
        actors: actorsIn(mask, groups.with),
        other: subject === "MAIN" ? null : subject,
        from: at,
        to,
        rule: "in-cooperation-with",
      });
    }
    return hits;
  });
};

function subjectOf(owned: OwnedSentence, at: number): "MAIN" | OwnedMeeting | null {
  const { text } = owned.sentence.mask;
  const before = owned.meetings.filter((meeting) => meeting.at < at);
  const last = before.at(-1);
  if (last === undefined) {
    const left = text.slice(0, at);
    const stands = standing.test(left);
    if (!stands && namesOtherThing(left)) return null;
    if (left.trim() !== "" && !pronoun.test(text) && !stands) return null;
    // "It was organised by {A}" is of the meeting at hand, whatever else is named behind
    if (/\b(?:was|were|is|has been|had been|will be|est|sera|a été) (?:\p{Ll}+ )?$/u.test(left)) return "MAIN";
    const next = owned.meetings.find((meeting) => meeting.at > at);
    return next === undefined || next.is !== "OTHER" ? "MAIN" : next.cues.before === null ? next : "MAIN";
  }
  if (last.is === "SEVERAL") return null;
  const between = text
    .slice(last.at + 2, at)
    .replace(/^, an? (?:joint )?initiative of [^,]{2,80}, /u, ", ")
    // the offices of one who is named in between are of no other meeting
    .replace(
      /, [^,;]{0,60}\b(?:Minister|Ambassador|Director|Secretary|Commissioner|Head|President)\b.{0,160}?(?=, (?:was|is|were) (?:also )?$|$)/u,
      "",
    );
  if (namesOtherThing(between) || another.test(between)) return null;
  if (contentVerb.test(between) && !attached.test(between)) return null;
  if (last.is === "MAIN") return "MAIN";
  const resumed = before.findLast((meeting) => meeting.is === "MAIN");
  const back =
    resumed !== undefined &&
    last.cues.before !== null &&
    /(?:, and |, )(?:was|were|is)\s?(?:jointly |also )?$/u.test(between);
  return back ? "MAIN" : last;
}
