import { matchesIn } from "../../../lib/matches.js";
import type { ParticipationRole } from "../../../model/vocabulary.js";
import { rule, signsIn } from "../../clause/mask.js";
import type { OwnedMeeting, OwnedSentence } from "../../entries/owned.js";
import { actorsIn, atHand, dealt, namesOtherThing, type RoleHit, type RoleRule } from "./role-hit.js";
import { roleNoun, rolesIn } from "./role-words.js";

interface Wording {
  readonly name: string;
  readonly expression: RegExp;
  readonly roles: (groups: Readonly<Record<string, string | undefined>>, text: string) => readonly ParticipationRole[];
}

const ofMeeting = "(?: (?:of|for|to) (?:the |this )?(?<of>{M}|meeting|event|proceedings|deliberations|discussions))?";
const coNoun =
  "(?:chairperson|initiators?|co-?hosts?|co-?chairs?|co-?organi[sz]ers?|hosts?|host countr(?:y|ies))(?![\\p{L}-])";

const wordings: readonly Wording[] = [
  {
    name: "with-as-role",
    expression: rule(
      `(?:[Ww]ith|[Aa]longside) (?<list>{list})(?: (?:acting|serving|functioning))? as (?:its |the |a )?(?<noun>${roleNoun})${ofMeeting}`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "with-co-doing",
    expression: rule("[Ww]ith (?<list>{list}) (?<noun>co-?hosting|co-?chairing|hosting|chairing)"),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "served-as-role",
    expression: rule(
      `(?<list>{list})(?:,? (?:which|who)|,(?= (?:acted|served)))?(?: jointly| both| also)* (?:acted|served|acting|serving|functioned) as (?:the )?(?<noun>${roleNoun}(?: and (?:the )?${roleNoun})?)${ofMeeting}`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "in-capacity-of-role",
    expression: rule(
      `(?<list>{list}),? (?:in (?:its|their) (?:capacity|role) (?:as|of)|as(?: the)?|the) (?<noun>${coNoun})${ofMeeting}(?=[ ,.;)])`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "role-then-name",
    expression: rule(
      `(?:(?:[Tt]he|[Ii]ts|[Tt]wo|[Bb]oth) )?(?<noun>${coNoun})${ofMeeting}(?:,? (?:namely )?|: | [–—-] | \\(| (?:was|is|were|are) )(?<list>{list})`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "the-former-the-latter",
    expression: rule(
      `(?<list>{A} and {A})[^.;\uE000]{0,120}, the former as (?:the )?(?<noun>${roleNoun}),? (?:and )?the latter as (?:the )?(?<second>${roleNoun})`,
    ),
    roles: (groups) => rolesIn(`${groups.noun ?? ""} and ${groups.second ?? ""}`),
  },
  {
    name: "two-chairs",
    expression: rule(
      "(?:{M} (?:had|has) (?:two|three|several) chairs(?:: |, (?:namely )?| [–—-] | \\()|{M},? (?:under|with) (?:two|three) chairs(?:: |, ))(?<list>{list})|{list} (?:were|are) the (?:two|three) chairs",
    ),
    roles: () => ["CO_CHAIR"],
  },
  {
    name: "seated-as-role",
    expression: rule(
      `(?<list>{list}) (?:was|were|sat|took (?:its|their) (?:place|seat)s?|took the floor|stood)(?: (?:unanimously |jointly )?(?:seated|placed|designated|appointed|elected|chosen|named))?(?: (?:at|on) the (?:head|top|podium|front)(?: of the (?:table|room|meeting))?)? as (?:the )?(?<noun>${roleNoun})${ofMeeting}`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "elected-as-role",
    expression: rule(
      `(?<list>{list}),? (?:which |who )?(?:was|were) (?:re-?|unanimously |then )?(?:elected|appointed|designated|chosen|named)(?: as)? (?:the )?(?<noun>${roleNoun})${ofMeeting}(?! (?:of|for) )`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "doing-it-was",
    expression: rule(
      `(?<noun>[Cc]o-?[Cc]hairing|[Cc]hairing|[Cc]o-?[Hh]osting|[Hh]osting) (?:it|(?:the |this )?(?<of>{M})|the ${atHand}) (?:was|were) (?<list>{list})`,
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "in-the-chair",
    expression: rule("(?<list>{list}) (?:was |were |sat |being |sitting )?in the [Cc]hair(?! of)(?![\\p{L}-])"),
    roles: (_, text) => [signsIn(text).length > 1 ? "CO_CHAIR" : "CHAIR"],
  },
  {
    name: "chair-of-the-meeting-name",
    expression: rule(
      "(?:(?:[Tt]he|as|of) (?:the )?(?<noun>[Cc]o-?[Cc]hairs?|[Cc]hairs?|[Cc]hairpersons?|[Cc]o-?[Cc]hairpersons?) of (?:the |this )?(?<of>{M}|meeting|event)|{M}'s (?<own>[Cc]o-?[Cc]hairs?|[Cc]hairs?)),(?: namely)? (?<list>{list})(?=[,.;)]| who | which |$)",
    ),
    roles: (groups) => rolesIn(groups.noun ?? groups.own ?? ""),
  },
  {
    name: "chairs-were",
    expression: rule(
      "[Tt]he chair(?:person)?s (?:of (?:the |this )?(?<of>{M}|meeting|event) )?(?:were|are) (?<list>{list})",
    ),
    roles: () => ["CO_CHAIR"],
  },
  {
    name: "organised-in-cooperation-with",
    expression: rule(
      "(?<noun>(?:co-?)?organi[sz]ed|convened|held|organisée?s?) (?:jointly |together )?(?:in (?:close )?(?:cooperation|collaboration|partnership|coordination|conjunction)|en (?:étroite )?(?:coopération|collaboration|partenariat|coordination)) (?:with|avec) (?<list>{list})",
    ),
    roles: () => ["ORGANISER"],
  },
  {
    name: "role-in-brackets",
    expression: rule(`(?<list>{A}) \\((?<noun>${roleNoun})\\)`, "giu"),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "name-then-role",
    expression: rule(
      `(?<list>{list}),? (?:which|who)? ?(?:was|were|is|are) (?:the )?(?<noun>${coNoun})${ofMeeting}(?! (?:to|of|for) )`,
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "played-host",
    expression: rule("(?<list>{list}) played hosts?(?: (?:to|for) (?:the |this )?(?<of>{M})|(?= ?[,.;]| and ))"),
    roles: () => ["HOST"],
  },
  {
    name: "shared-chair",
    expression: rule(
      "(?<list>{list}) (?:jointly )?(?:(?<shared>shared|share|jointly held)|took|held|occupied|assumed) the (?:role of )?(?:co-?)?chair(?:manship)?(?! of (?:the )?(?:{L}|Process|(?:[\\p{Ll}]+ )?(?:session|panel|group|segment)))(?! until)",
    ),
    roles: (groups, text) => [groups.shared === undefined && !/co-?chair/u.test(text) ? "CHAIR" : "CO_CHAIR"],
  },
  {
    name: "shared-chair-with",
    expression: rule(
      "(?<list>{A}(?: [^.;\\uE000]{0,60} and)? share[sd]? the (?:co-)?chair(?:manship)? (?:of {M} )?with {list})",
    ),
    roles: () => ["CO_CHAIR"],
  },
  {
    name: "as-chair-of-the-meeting",
    expression: rule(
      "(?<list>{list}),? (?:as|in its role as|acting as)(?: the)? (?<noun>co-?chair|chair) of (?:the |this )?(?<of>{M})",
      "giu",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "co-done-with",
    expression: rule("(?<noun>co-?organi[sz]ed|co-?hosted|co-?chaired) (?:together |jointly )?with (?<list>{list})"),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "joint-initiative-of",
    expression: rule("(?:(?:a |an )?joint |(?<={M}, |{M} (?:was|is) )an )initiative (?:of|by) (?<list>{list})"),
    roles: () => ["INITIATOR"],
  },
  {
    name: "under-chairmanship",
    expression: rule(
      "[Uu]nder the (?<noun>joint |co-)?(?:chair(?:man)?ship|presidency|chairpersonship) of (?<list>{list})(?! (?:of|in) )",
    ),
    roles: (groups) => [groups.noun === undefined ? "CHAIR" : "CO_CHAIR"],
  },
  {
    name: "sous-la-presidence",
    expression: rule(
      "[Ss]ous la (?<noun>co-?)?présidence (?<joint>conjointe )?(?:de la |de l'|de |du |des |d')?(?<list>{list})",
    ),
    roles: (groups) => [(groups.noun ?? groups.joint) === undefined ? "CHAIR" : "CO_CHAIR"],
  },
  {
    name: "under-co-chairmanship",
    expression: rule("[Uu]nder the (?:joint )?co-?(?:chair(?:man)?ship|presidency|leadership) of (?<list>{list})"),
    roles: () => ["CO_CHAIR"],
  },
  {
    name: "on-the-initiative-of",
    expression: rule(
      "(?:(?:[Uu]pon|[Oo]n|[Aa]t|[Tt]hrough) (?:the |an |a joint |the joint )?initiative (?:of|by)|[Àà] l'initiative (?:de|du|des)) (?:the |la |l')?(?<list>{list})",
    ),
    roles: () => ["INITIATOR"],
  },
  {
    name: "thanked-for-hosting",
    expression: rule(
      "(?:[Tt]hank(?:ed|s|ing)?|congratulated|commended|applauded|praised|gratitude to|appreciation to|grateful to) (?:[^.;,\uE000-\uE007]{1,60} and )?(?<list>{list}) for (?:(?:\\p{Ll}+ ){1,4}and for )?(?:\\p{Ll}+ ){0,3}?(?<noun>(?:co-?)?(?:hosting|chairing)(?: and (?:co-?)?(?:hosting|chairing))?)(?! (?:the )?(?:{L}|Process|Dialogue))(?! [^.;,]{0,40}\\b(?:refugees|migrants|asylum|displaced|people|returnees|populations?|communities|[Ss]ecretariat|unit|platform|project|centre)\\b)(?: (?:the |this )?(?<of>{M}|it|event))?",
    ),
    roles: (groups) => rolesIn(groups.noun ?? ""),
  },
  {
    name: "co-chairs-joined",
    expression: rule("(?:co-?chairmanship|co-?presidency) (?:of|by) (?<list>{list})"),
    roles: () => ["CO_CHAIR"],
  },
];

/** Roles in nouns: "with {A} as co-host", "the co-chairs, {A} and {A}", "upon the initiative of {A}". */
export const nominalRoles: RoleRule = (owned) =>
  wordings.flatMap(({ name, expression, roles }) =>
    [...matchesIn(owned.sentence.mask.text, expression)].flatMap((match) => {
      const groups = match.groups ?? {};
      const at = match.index;
      const to = at + match[0].length;
      const subject = meetingOf(owned, groups.of, at, to);
      if (subject === null) return [];
      const actors = actorsIn(owned.sentence.mask, groups.list ?? "");
      // "{A} and {A} acted as Chair and Co-Chair": one each
      return dealt(roles(groups, match[0]), actors, true).map(
        ([role, own]): RoleHit => ({
          role,
          actors: own,
          other: subject === "MAIN" ? null : subject,
          from: at,
          to,
          rule: name,
        }),
      );
    }),
  );

function meetingOf(owned: OwnedSentence, of: string | undefined, at: number, to: number): "MAIN" | OwnedMeeting | null {
  const within = owned.meetings.find((meeting) => meeting.at >= at && meeting.at < to);
  if (of !== undefined && within !== undefined)
    return within.is === "MAIN" ? "MAIN" : within.is === "OTHER" ? within : null;
  const { text } = owned.sentence.mask;
  if (namesOtherThing(text.slice(Math.max(0, at - 40), at))) return null;
  return owned.otherAt(at) ?? "MAIN";
}
