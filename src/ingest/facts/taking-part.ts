import { matchesIn } from "../../lib/matches.js";
import { rule, signsIn } from "../clause/mask.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named } from "../names/name.js";
import { asActor } from "./roles/role-hit.js";

const people =
  "(?:delegates|delegations|delegation members|representatives|officials|civil servants|experts|specialists|practitioners|ministers|deputy ministers|secretaries|authorities|teams|heads of delegation|heads|directors|directors[- ]general|officers|lawyers|judges|magistrates|case workers|social workers|police|contact points|focal points|colleagues|leaders|speakers|panell?ists|trainers|guests|observers|participants)";
const charge =
  "(?:(?:,| and|,? as well as| or) [\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2}|,? (?:responsible for|in charge of|dealing with|working on|competent for) [\\p{Ll}, -]{3,60}?)?";
const gathers =
  "(?:gather(?:ed|ing|s)|bring(?:s|ing)? together|brought together|unit(?:ed|ing)|assembl(?:ed|ing)|conven(?:ed|ing)|dr(?:ew|awing)|attract(?:ed|ing)|welcom(?:ed|ing)|involv(?:ed|ing)|includ(?:ed|ing)|compris(?:ed|ing)|featur(?:ed|ing)|connect(?:ed|ing)|count(?:ed|ing)(?: on| with| among)?)";

/** Words right before those who took part, beside those that `participantFacts` has. */
export const leadingIn = rule(
  `(?:${[
    // "labour authorities from", "ministers responsible for migration of"
    `(?<![\\p{L}-])${people}${charge} (?:of|from|representing|sent by|nominated by|designated by|seconded by|working for)`,
    `${gathers} (?:[\\p{Ll}\\d-]{1,20}(?:,| and)? ){0,6}[\\p{Ll}-]{3,20} (?:from|representing)`,
    `${gathers} (?:[\\p{Ll}\\d-]{1,20} ){0,4}(?:governments|ministries|administrations|institutions|agencies|services|universities|associations) of`,
    "(?:{M}|event|participants|delegates|officials|members|they|committee) (?:also |then |first |further )?(?:heard|listened to)(?: (?:[\\p{Ll}]{1,20} ){0,4}(?:from|by|of))?",
    "(?<![\\p{L}-])(?:case studies|examples|updates?|briefings?|overviews?|lectures?|insights|perspectives|inputs?|comments|questions|keynotes?|demonstrations?|interventions?|contributions?) (?:(?:were|was) )?(?:shared |given |presented |provided |delivered |offered |made )?(?:from|by)",
    "panel (?:discussion )?(?:with|of|featuring|composed of|comprising|bringing together)",
    "(?:list of participants|attendance|participation|panel|audience|speakers|panell?ists|discussants|attendees|trainers|facilitators|delegates|delegations|those (?:present|attending)|participants) (?:also )?(?:includes?|included|comprise[sd]?|consist(?:s|ed) of|counted|were drawn from|ranged from)",
    "with (?:the )?(?:active |further )?(?:participation|attendance|presence|involvement|contributions?|inputs?) (?:of|from|by)",
    "(?:took part|participated|attended|taking part|participating|attending|(?:were|was) (?:represented|present)|in attendance|joined)(?: in [^.;,\uE000-\uE007]{0,40}[\uE006]?.?)?,? ?(?:(?:including|among (?:them|which|whom|others|those)|notably|namely|in particular|such as)(?: were| was)?|: )",
    "^(?:[\\p{L}]{3,20} ){0,3}(?:countries|states|delegations|organi[sz]ations|institutions|agencies|partners|speakers|panell?ists|discussants|moderators?|facilitators?|trainers|observers|participants|attendees|present|represented|attending|participating|taking part)(?: \\([^)]{1,40}\\))?: ",
    "speaking (?:for|on behalf of)(?= ?\uE000)",
    "(?:moderat|facilitat|animat|co-?moderat|co-?facilitat)ed (?:jointly )?by",
    "(?:they|who|delegates|participants|these|experts|officials|attendees) (?:also )?represent(?:ed|ing)?",
    "^(?:besides|in addition to|alongside|together with|outre|en plus (?:de|du|des)|aux côtés (?:de|du|des))",
    "(?<![\\p{L}])(?:heard|listened to) (?:[\\p{Ll}]{1,20} ){0,4}(?:from|by)",
    "(?<![\\p{L}])had(?= [^.;]{3,160} among (?:its|the|those) (?:[\\p{Ll}]+ )?(?:speakers|guests|participants|panell?ists|trainers|attending|present))",
    // French
    "donn(?:ait|a|ant|é) la parole (?:à|au|aux)",
    "(?:sont|est) (?:également |aussi |ensuite )?intervenu(?:es|s|e)?(?= )",
    "(?:ont|a) (?:également |aussi |ensuite )?pris la parole(?= (?:le |la |les |l')?\uE000)",
    "^representing(?= \uE000)",
    "se sont joints?",
    "(?:en présence|avec la participation|avec le concours) (?:active |notamment )?(?:de|du|des)",
    "(?:participants|experts|délégués|représentants|fonctionnaires|magistrats|policiers|personnes|cadres) (?:[\\p{Ll}]+ )?(?:venus|issus|en provenance) (?:de|du|des)",
    "(?:réuni|rassembl|regroup)(?:ait|ant|é|a)(?: (?:les|des))?",
    "(?:magistrats|fonctionnaires|responsables|procureurs|juges|policiers|formateurs|praticiens|chercheurs|maires|ministres|directeurs|cadres|hauts fonctionnaires|représentants)(?: [\\p{Ll}]{3,20}){0,2} (?:de la|de l'|de|du|des|d')",
    "(?:modéré|animé|facilité)e?s? par",
    "^(?:pays|états|organisations|délégations|participants|intervenants|observateurs)(?: [\\p{Ll}]{3,15}){0,2} ?: ",
  ].join("|")})`,
  "giu",
);

/** Verbs of those who speak, at the meeting or of it. */
const speaks =
  "(?:said|says|told|noted|recalled|stressed|underlined|emphasi[sz]ed|argued|insisted|warned|urged|proposed|suggested|pointed out|highlighted|explained|described|presented|reported|briefed|informed|outlined|showed|shared(?! (?:the |a )?(?:chair|border|language))|sp(?:oke|eaks) (?:of|about|on|for|out)|announced|asked|requested|thanked|welcomed(?! (?:[\\d,]+ |[\\p{Ll}-]+ )*(?:delegates|delegations|participants|guests|experts|officials|members|colleagues|all))|agreed|supported (?:the (?:proposal|draft|text|idea|initiative|view|call|position|recommendations?)|it|this|that)|reminded|reiterated|reaffirmed|confirmed|added|commended|congratulated|encouraged|acknowledged|commented|remarked|cautioned|called|wished|offered(?! (?:(?:its|their|a|the) )?(?:[\\p{Ll}-]+ )?(?:hospitality|venue|dinner|reception|premises))|signalled|stated|declared|objected|mentioned|advocated|appealed|promised|indicated|raised|cited|advised|observed|regretted|praised|appreciated|echoed|seconded|backed|endorsed the (?:text|draft|proposal|document|plan|conclusions|declaration|recommendations)|nominated|inquired|reflected|elaborated|touched (?:up)?on|walked|summed up|maintained|pleaded|expressed|questioned|replied|responded|answered|admitted|conceded|related|compared|introduced|familiari[sz]ed|acquainted|addressed|drew attention|took stock|gave|made (?:the case|clear)|put (?:forward|the case)|brought|tried to|visited|travelled to|came to|joined (?:on|for|from|in)|(?:acted|served) as (?:an? |the )?(?:rapporteurs?|moderators?|facilitators?|observers?|vice-chairs?|trainers?)|(?:opened|closed) (?:each|the (?:debates?|discussions?|first|second|third|last|floor|series))|(?:co-?chaired|chaired|moderated|co-?moderated|facilitated|led|co-?led|ran) (?:the |a |an |its |one |two )(?:[\\p{Ll}-]+ ){0,2}(?:sessions?|panels?|groups?|segments?|modules?|exercises?)|(?:are|were|was) (?:also )?invited (?:as|too|along)|sent (?:(?:a|an|its|their|the|\\d+|two|three|four|five|several) )?(?:[\\p{Ll}-]+ )?(?:delegates?|delegations?|representatives?|experts?|officials|participants|observers?|ministers?|teams?))";
const speaksFrench =
  "(?:(?:a|ont) (?:également |aussi |ensuite )?(?:appelé|indiqué|invité|insisté|déclaré|annoncé|demandé|proposé|remercié|salué|évoqué|précisé|ajouté|estimé|plaidé|affirmé|confirmé|exprimé|abordé|livré|échangé)|est intervenue?|sont intervenus?)";
/** What three or more together may have done as those at the meeting: any deed but these, which may be of another time. */
const anyDeed =
  "(?!(?:ratified|signed|acceded|adopted|became|launched|founded|established|created|funded|financed|co-?[\\p{Ll}]+ed|supported by|hosted|chaired|organi[sz]ed|conven(?:ed)|moderated|apologi[sz]ed|excused|declined|withdrew|remained|bordered|suffered|hit|belonged|need|affected|located|situated|covered|targeted|concerned|selected|based|named|listed)(?![\\p{L}-]))(?:[\\p{Ll}-]{2,}ed|met|gave|made|took|spoke|told|said|sent|brought|held|heard|put|sought|drew|thought|sat|came)(?! by)";

const adverb =
  "(?:,? (?:also|then|each|all|both|further|in turn|jointly|finally|equally|likewise|again|in particular|for (?:its|their) part),?){0,2}";
/** "… Regional Director for …", "'s Representative, Ms …,": who speaks for an organisation. */
const office =
  "(?:(?:'s? (?:[\\p{Ll}-]+ ){0,3}| )(?:experts?|counsellors|officials|officers|representatives?|specialists?|staff|colleagues|delegates?|delegation|trainers?|team|minister|ambassador|director|chief|head|lawyers|economists|statisticians|analysts)|(?:'s?)?(?: (?:\\p{Lu}[\\p{L}.'-]*|of|for|to|the|in|and(?= \\p{Lu})|{C}|{A})){1,12})?(?:,? (?:(?:Mr|Ms|Mrs|Dr|H\\.E|Prof|Hon|Amb)\\.? )?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,4},)?";
const apart = "(?:,? (?:together|along|jointly) with [^.;]{2,80},)?(?:, [\\p{Ll}][^.;,\uE000-\uE007]{2,80},)?";
const speakers = rule(
  `(?:^|[.:–—] |, |(?:while|whereas|and|but|as|where|that) )(?<list>{list})${office}${apart}${adverb},? (?:(?<said>${speaks}|${speaksFrench})|(?<did>${anyDeed}))(?![\\p{L}-])`,
);
/** "the groups reported: {A} on …, {A} on … and {A} on …" */
const topic = "{A} (?:on|about) [^.;:\uE000-\uE007]{2,60}";
const topics = rule(
  `(?:reported|spoke|presented|presentations|statements|contributions|interventions|briefings|took the floor)[^.;:\uE000-\uE007]{0,30}: (?<list>${topic}(?:(?:(?:,| and|, and) )?${topic}){0,20})`,
);
/** "supported by {A}, whose office contributed a session" */
const whose = rule(
  "(?<list>{A}), whose [^.;,\uE000-\uE007]{3,60} (?:contributed|provided|presented|led|ran|explained|gave|shared|spoke|took part|attended)(?![\\p{L}-])",
);
/** "{N}, {N} and {N} officials", also where the last of them is an actor already */
const demonyms = rule(
  `(?<list>{N}(?:(?:,? and |, ){N})*)(?:(?:,? and |, ){A}| (?:and (?:[\\p{Ll}-]+ ){1,2})?(?:[\\p{Ll}-]+ ){0,2}${people})(?![\\p{L}-])`,
);
const soonDated = rule("^[^.;,]{0,30}{D}");
const fewest = 3;

/** An actor, and where in the mask it is said to have spoken or done something at the meeting. */
export interface Speaker {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
  readonly rule: "spoke" | "did-together";
}

/** Those who are the subject of what was said or done at the meeting. */
export function speakersIn(owned: OwnedSentence): readonly Speaker[] {
  const { mask } = owned.sentence;
  const all = [speakers, topics, whose, demonyms].flatMap((expression) => [...matchesIn(mask.text, expression)]);
  return all.flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    if (owned.otherAt(from) !== null || soonDated.test(mask.text.slice(to, to + 40))) return [];
    const listed = signsIn(match.groups?.list ?? "").flatMap(({ letter, index }) => {
      const thing = mask.things[index];
      return (letter === "A" || letter === "N") && thing?.is === "name" ? [asActor(thing.mention.named)] : [];
    });
    if (match.groups?.did !== undefined && listed.length < fewest) return [];
    return listed.map((named) => ({
      named,
      from,
      to,
      rule: match.groups?.did === undefined ? ("spoke" as const) : ("did-together" as const),
    }));
  });
}
