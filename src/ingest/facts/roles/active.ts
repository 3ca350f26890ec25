import { matchesIn } from "../../../lib/matches.js";
import { rule } from "../../clause/mask.js";
import type { OwnedMeeting, OwnedSentence } from "../../entries/owned.js";
import { actorsIn, atHand, dealt, namesOtherThing, type RoleHit, type RoleRule } from "./role-hit.js";
import { activeVerb, rolesIn, together } from "./role-words.js";

const cooperation = "in (?:close )?(?:cooperation|coordination|partnership|collaboration|conjunction|association) with";
const expression = rule(
  `(?<list>{list})(?:,? (?<link>(?:together|jointly|along) with|with|alongside|${cooperation}) (?<with>{list})(?: as (?:the )?(?<noun>co-?hosts?|co-?chairs?))?,?)?(?:,? (?:and )?with (?:the )?(?:kind |generous |financial |technical )*(?:support|funding|assistance) (?:of|from|by) {list},?)?,?(?<adverbs>(?: (?:{D},?|today|recently|virtually|which|who|also|jointly|both|successfully|again|has|have|had|(?:was|were) (?:honou?red|pleased|proud|delighted|privileged|glad|happy) to|had the (?:honou?r|privilege|pleasure) (?:of|to)|had (?:kindly )?offered to|kindly|then|together|will|would|a|ont))*) (?:(?:proposed|opened|prepared|initiated|welcomed|offered|financed|funded) [^.;,\uE000-\uE007]{1,50}? and )?(?<verbs>${activeVerb}(?:(?:,? and |, )${activeVerb})*)(?<respectively>,? respectively,?)?(?=[ .,])`,
);
const joined = rule("^,? and {list} (?:co-?hosted|co-?chaired|chaired|hosted|co-?organi[sz]ed)", "u");
const clean =
  /^(?:,? (?:together|jointly|in|at|on|to|the|a|an|its|this|une?|la|le|online|both|conjointement|ensemble|les|same|city|town|venue|yearly|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|new|of|from|à|au|en|du|des?|d'|respectively)|[\s,'"“()&–-]|[\uE000-\uE007][\uE100-\uF8FF]|(?:[\p{L}-]{1,20} ){1,2}$)*$/iu;
const joinedRelative = rule(
  "^[^.;\uE006]{0,60}?,? (?:that|which) {list} (?:co-?hosted|hosted|co-?chaired|chaired|organi[sz]ed|convened) and $",
  "u",
);
const welcome = rule(
  "(?<list>{list})(?:,? (?:together )?with (?<with>{list}) as (?:the )?(?<noun>co-?hosts?|co-?chairs?),?)?(?: also| has| a| warmly)* (?:welcomed|accueilli) (?:[^.;]{0,40} )?(?:delegates|participants|representatives|delegations|officials|experts|partners|members|stakeholders|practitioners)\\b[^.;]{0,160}?(?: (?:to|in) (?:{C}|{A})| for (?:a |an |the )?{M})",
);
/** Words that make those behind them helpers of the one who acts. */
const supporting =
  /\b(?:support(?:ed)?|fund(?:ed|ing)|financed|assistance|help|backing|contributions?|sponsored|presence|participation|behalf|invitation|request|auspices|appui|soutien|financement)(?: financier)? (?:of|from|by|de|du|des) ?(?:the |la |l')?$/u;
/** "{A} hosted officials from …", who came for the meeting at hand. */
const received = rule(
  "(?<list>{list}),?(?: also| has| will| a)* (?:hosted|hosts?|accueilli|accueillera|accueille|(?<=\\b(?:which|where) [^.;,]{2,12})welcomed) (?:[^.;]{0,30} )?(?:delegates|participants|representatives|delegations|officials|experts|practitioners|authorities|ministers|visitors|guests|the group|the delegation|the team|hauts fonctionnaires|ministres|délégations|délégués|représentants|experts|participants)\\b(?![^.;]*(?:{D}|\\b(?:last|previous|earlier this|next) (?:year|month|spring|summer|autumn|winter)\\b|\\bnext\\b))",
);
const alongside = rule("^[^.;]{0,40}?(?:alongside|together with|jointly with) (?<list>{list})(?<as> as)?", "u");

const withCo = rule("^,? (?:with|and) {list} (?:as (?:the )?co-?(?:chairs?|hosts?)|co-?(?:chair|host)(?:ed|ing))", "u");

/** "{A} and {A} hosted {M}": the meeting is the verb's object, or stands before "that {A} hosted". */
export const activeRoles: RoleRule = (owned) => [...verbs(owned), ...welcomes(owned), ...receives(owned)];

function verbs(owned: OwnedSentence): readonly RoleHit[] {
  const { mask } = owned.sentence;
  return [...matchesIn(mask.text, expression)].flatMap((match) => {
    const at = match.index;
    const to = at + match[0].length;
    const groups = match.groups ?? {};
    const object = objectOf(owned, at, to);
    const relative = /\b(?:which|who)\b/u.test(groups.adverbs ?? "");
    if (object === null || (!relative && supporting.test(mask.text.slice(Math.max(0, at - 60), at)))) return [];
    const future = /\b(?:will|would)\b/u.test(groups.adverbs ?? "");
    if (object === "MAIN" && future && !owned.sentence.mask.text.includes("will")) return [];
    const other = object === "MAIN" ? null : object;
    const actors = actorsIn(mask, groups.list ?? "");
    const roles = rolesIn(groups.verbs ?? "");
    const jointly =
      actors.length > 1 &&
      (/\bjointly\b|\btogether\b/u.test(groups.adverbs ?? "") ||
        /^ it (?:jointly|together)\b/u.test(mask.text.slice(to)));
    const hits: RoleHit[] = dealt(
      roles,
      actors,
      groups.respectively !== undefined || /^[^.;]{0,80}\brespectively\b/u.test(mask.text.slice(to)),
    ).map(([role, own]) => ({
      role: jointly ? together(role) : role,
      actors: own,
      other,
      from: at,
      to,
      rule: "active-role",
    }));
    const beside = groups.with ?? besideIn(mask.text.slice(to, to + 160));
    if (beside !== undefined && groups.noun === undefined) {
      const shared = roles.filter((role) => !(groups.link ?? "").startsWith("in ") || role === "ORGANISER");
      const same = groups.link === "with" ? [] : shared;
      hits.push(
        ...same.map((role) => ({
          role,
          actors: actorsIn(mask, beside),
          other,
          from: at,
          to,
          rule: "active-role-beside",
        })),
      );
    }
    return hits;
  });
}

/** Those beside whom a role was held, unless they held another ("with {A} as co-chair"). */
function besideIn(right: string): string | undefined {
  const groups = alongside.exec(right)?.groups;
  return groups?.as === undefined ? groups?.list : undefined;
}

function welcomes(owned: OwnedSentence): readonly RoleHit[] {
  const { mask } = owned.sentence;
  return [...matchesIn(mask.text, welcome)].flatMap((match) => {
    const hit = {
      role: "HOST" as const,
      actors: actorsIn(mask, match.groups?.list ?? ""),
      other: null,
      from: match.index,
      to: match.index + match[0].length,
    };
    return owned.otherAt(match.index) === null ? [{ ...hit, rule: "welcomed-to" }] : [];
  });
}

function receives({ sentence: { mask }, meetings }: OwnedSentence): readonly RoleHit[] {
  const found = [...matchesIn(mask.text, received)].filter(
    ({ 0: words, index }) =>
      !namesOtherThing(words) && meetings.every(({ at }) => at > index && at < index + words.length),
  );
  return found.map((match) => ({
    role: "HOST",
    actors: actorsIn(mask, match.groups?.list ?? ""),
    other: null,
    from: match.index,
    to: match.index + match[0].length,
    rule: "hosted-those-who-came",
  }));
}

/** "convened practitioners from consular departments for a" */
const guests =
  /^ (?:practitioners|experts|officials|representatives|delegates|participants|members|specialists|policymakers|\p{Ll}+ officers)(?: (?:from|of) [^.;,\uE000-\uE007]{2,60})? (?:for|to|at|in) (?:an?|the|its|their) (?:[\p{Ll}-]+ ){0,2}$/u;
const workAtHand = new RegExp(`^ (?:the|its|their) ${atHand}(?! on\\b)(?![\\p{L}-])`, "u");

function objectOf(owned: OwnedSentence, at: number, to: number): "MAIN" | OwnedMeeting | null {
  const { text } = owned.sentence.mask;
  const left = text.slice(0, at);
  const last = owned.meetings.findLast((meeting) => meeting.at < at);
  if (last !== undefined && /^(?:,? [^.;]{0,80}?)?,? (?:that|which|que)(?: the)? $/u.test(text.slice(last.at + 2, at)))
    return as(last);
  // "{M}, which {A} hosted and {A} chaired"
  const relative = last === undefined ? "" : text.slice(last.at + 2, at);
  if (last !== undefined && joinedRelative.test(relative)) return as(last);
  const next = owned.meetings.find((meeting) => meeting.at >= to);
  let gap = text.slice(to, next?.at ?? to + 30);
  gap = gap.replace(joined, "");
  if (
    owned.meetings.length === 0 &&
    (/^\s?\.?$/u.test(text.slice(to))
      ? /(?:chaired|hosted)$/u.test(text.slice(at, to))
      : /(?:chaired|hosted)$/u.test(text.slice(at, to)) && withCo.test(text.slice(to)))
  )
    return "MAIN";
  if (/^ it\b/u.test(gap) || workAtHand.test(gap)) {
    if (/\bSession|panel\b/u.test(left)) return null;
    return last?.is === "OTHER" ? last : "MAIN";
  }
  if (next !== undefined && guests.test(gap)) return as(next);
  if (next === undefined || gap.length > 90 || namesOtherThing(gap) || !clean.test(gap)) return null;
  return as(next);
}

function as(meeting: OwnedMeeting): "MAIN" | OwnedMeeting | null {
  return meeting.is === "MAIN" ? "MAIN" : meeting.is === "OTHER" ? meeting : null;
}
