import { type Mask, reduced, rule, signsIn } from "./mask.js";

const institution =
  "(?:[Gg]overnment|[Aa]uthorities|[Mm]inistr(?:y|ies)|[Mm]inisters?|Presidency|Embassy|(?:Chargé d'Affaires|Permanent Representative|Ambassador)(?: to {A})?|State Secretary|Secretary of State|Undersecretary|[Dd]elegations?|Department|Directorate|Deputy Minister|Vice[- ]Minister|Prime Minister|President|Commissioner|Council Presidency|Interior|Foreign Ministry|Republic|Kingdom|Directorate|Migration (?:Service|Agency|Office|Board|Department)|Immigration (?:Service|Authority|Department|Control)|(?:Immigration|Border|State|National|Federal|Asylum|Police|Labou?r|Employment|Statistics|Statistical) (?:[\\p{Lu}][\\p{L}-]{1,20} ){0,2}(?:Service|Agency|Office|Authority|Bureau|Police|Guard|Board|Committee|Commission)|Office for \\p{Lu}[\\p{L}]+|Office(?= of \\p{Lu})|State Secretariat|State Department|(?:General )?Prosecutor(?:[- ]General)?(?:'s Office)?|(?:Coast|Border|Civil) Guard|Foreign Office|Federal Office|Inspectorate|Parliament)";
const french =
  "(?:[Mm]inistère|[Gg]ouvernement|[Aa]utorités|[Mm]inistre|[Aa]mbassade|[Aa]mbassadeur|[Pp]résidence|[Dd]irection [Gg]énérale|[Dd]élégation)";
const rest = "(?:(?:,? (?:of|for|and|the|on|&)){0,3} \\p{Lu}[\\p{L}'-]{0,24}){0,9}";

const determined = rule("(?<![\\p{L}])(?:[Tt]he|[Ll]es|[Ll]e|[Ll]a|[Ll]') ?(?=[\uE000-\uE003])");
const acronym = rule(
  "({A}) \\((?!(?:[Cc]o-?)?(?:[Cc]hair|[Hh]ost|[Oo]rgani[sz]er|[Ss]ecretariat))(?:[A-Z][\\p{L}\\d/&-]{1,14}|{A})\\)",
);
const dialogueAcronym = rule("({L}) \\((?:[A-Z][\\p{L}\\d/&-]{1,14}|{L}|{A})(?:,? (?:or|also|and)(?: the)? {L})?\\)");
const ofDialogue = rule("({A}) of (?:the )?{L}");
/** "{A} Secretariat": who acts is the organisation. */
const secretariat = rule(
  "({A})(?:'s)? (?:Secretariat|Headquarters|(?:[Pp]rogramme|[Pp]roject|[Ll]iaison) [Oo]ffice|[Cc]ountry [Oo]ffice|[Rr]egional [Oo]ffice)(?: (?:in|for) (?:{A}|{C}))?",
);
/** "{A} Secretariat at {A}", "the delegation of {A} to {A}": the one that acts. */
const seatedAt = rule("({A}) at {A}");
const delegationTo = rule("[Dd]elegation of ({A}) to {A}");
/** "la Commission de la {A}": who acts is the organisation. */
const frenchOrgan = rule(
  "(?:la |le )?(?:Commission|Secrétariat(?: [Gg]énéral| exécutif)?) (?:de la |de l'|du |des |de )?({A})",
);
const frameworkAcronym = rule("({F}) \\((?:[A-Z][\\p{L}\\d/&-]{1,14}|{F})\\)");
const institutionOf = rule(
  `(?<![Uu]nder )(?<![Uu]nder (?:the|joint) )(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'-]{1,20} ){0,2}${institution}${rest} of ({A})`,
);
const frenchInstitution = rule(
  `(?<!sous )(?<!sous (?:la|une) )(?<![\\p{L}-])(?:le |la |les |l'|du |des )?${french}[^.;,\uE000-\uE007]{0,70}? (?:de la|de l'|du|de|des|d') ?({A})`,
);
const demonymInstitution = rule(
  `(?:[Tt]he )?({N}) (?:{A} )?(?:\\p{Lu}[\\p{L}-]{1,20} ){0,3}?${institution}${rest}(?: of (?:the )?(?:Council(?: of (?:the )?{A})?|{A}))?(?! of (?:the )?(?:{L}|Process|Dialogue))`,
);
/** Offices of persons who act for a state. */
const office =
  "(?:(?:Principal|Permanent|Cabinet|State|Deputy|Under)[- ]?)?Secretary|Undersecretary|(?:Deputy )?Director(?:[- ]General)?|(?:Special )?Envoy|Ambassador(?:-at-[Ll]arge)?|Attorney[- ]General|Head of \\p{Lu}\\p{L}+";
const possessive = rule(
  `({A})'s? (?:\\p{Lu}[\\p{L}-]{1,20} ){0,2}(?:${institution}|${office})${rest}(?: (?:for|on|to) \\p{Ll}[^.;,\uE000-\uE007]{2,60}(?=, ))?`,
);
const title =
  "(?:H\\.? ?E\\.?|His Excellency|Her Excellency|Mr\\.?|Ms\\.?|Mrs\\.?|Mme|M\\.|Dr\\.?|Prof\\.?|Professor|Hon\\.?|Honou?rable|Sir|Ambassador|Amb\\.?|Minister|General|Brigadier|Colonel|Commissioner|Director|State Secretary|(?:Principal|Permanent|Cabinet) Secretary|Under-?[Ss]ecretary|Secretary)";
const personName = "\\p{Lu}[\\p{L}.'-]{0,20}(?:,? \\p{Lu}[\\p{L}.'-]{0,20}){0,5}";
/** "Mr … of {A}", "Ms …, Director General at {A}": who they act for. */
const person = rule(
  `(?:the )?(?:${title} )+${personName}(?:,? (?:the )?[^.;,\uE000-\uE007]{2,90}?)?,? ?(?:of|from|at|for|de la|de l'|de|du|des|d'|,|\\() ?(?:the |la |l')?({A})(?:\\)|(?=[ ,.;]))`,
);
/** "{A}'s Minister of the Interior, Mr …": the name adds nothing. */
const personBehind = rule(
  `({A}),? (?:${title} )+${personName}(?:, (?:the )?\\p{Lu}[^.;\uE000-\uE007]{2,110}?,(?= (?:was|were|is|and|hosted|chaired|co-|opened|welcomed|served|said)))?(?=,? (?:and|hosted|chaired|co-|opened|welcomed)|[.,;]| (?:was|were|is|served) |$)`,
);
/** "{A}'s … at large for …, Ms …, served": whoever one is in office, who acts is the state. */
const officeHolder = rule(
  `({A})'s? [^.;,\uE000-\uE007]{3,90}, (?:${title} )+${personName}(?=,|[.;]| (?:and|hosted|chaired|co-|opened|welcomed|served|acted|presided)|$)`,
);
const through = rule(
  `({A}),? (?:through|represented by|via) (?:{A},?(?= (?:co-?|chaired|organi|hosted|conven))|(?:its|the) [^,.;\uE000-\uE007]{1,90}?(?:,|(?= (?:and|as well as) (?:was |is |co-?|chaired|organi|hosted|conven|with))|(?=[.;\uE000-\uE007])|$))`,
);

/** A mask in which "the Ministry of the Interior of {A}", "{A} (IOM)" and "the {N} Government" are only an actor. */
export function simplified(mask: Mask): Mask {
  let now = reduced(mask, determined, () => ({ from: 0, to: 0 }));
  now = reduced(now, acronym, (match) => (fits(now, match) ? { from: 0, to: 2 } : null));
  now = reduced(now, dialogueAcronym, () => ({ from: 0, to: 2 }));
  now = reduced(now, frameworkAcronym, () => ({ from: 0, to: 2 }));
  now = reduced(now, secretariat, () => ({ from: 0, to: 2 }));
  now = reduced(now, seatedAt, (match) => (isOrganisation(now, match) ? { from: 0, to: 2 } : null));
  now = reduced(now, delegationTo, (match) => {
    const at = match[0].indexOf(match[1] ?? "");
    return { from: at, to: at + 2 };
  });
  now = reduced(now, frenchOrgan, (match) =>
    isOrganisation(now, match) ? { from: match[0].length - 2, to: match[0].length } : null,
  );
  now = reduced(now, ofDialogue, (match) => (isOrganisation(now, match) ? { from: 0, to: 2 } : null));
  now = reduced(now, demonymInstitution, (match) => {
    const at = match[0].indexOf(match[1] ?? "");
    return { from: at, to: at + 2, become: "A" };
  });
  now = reduced(now, institutionOf, (match) => ({ from: match[0].length - 2, to: match[0].length }));
  now = reduced(now, frenchInstitution, (match) => ({ from: match[0].length - 2, to: match[0].length }));
  now = reduced(now, officeHolder, () => ({ from: 0, to: 2 }));
  now = reduced(now, possessive, () => ({ from: 0, to: 2 }));
  now = reduced(now, person, (match) => {
    const at = match[0].lastIndexOf(match[1] ?? "");
    return { from: at, to: at + 2 };
  });
  now = reduced(now, personBehind, () => ({ from: 0, to: 2 }));
  return reduced(now, through, () => ({ from: 0, to: 2 }));
}

function isOrganisation(mask: Mask, match: RegExpMatchArray): boolean {
  const thing = mask.things[signsIn(match[0])[0]?.index ?? -1];
  return thing?.is === "name" && thing.mention.named.kind === "organisation";
}

/** An acronym in brackets belongs to the name before it, unless it is known as another's. */
function fits(mask: Mask, match: RegExpMatchArray): boolean {
  const [one, other] = signsIn(match[0]).map(({ index }) => mask.things[index]);
  if (other === undefined || one?.is !== "name" || other.is !== "name") return true;
  return one.mention.named.label === other.mention.named.label || one.mention.named.id === null;
}
