import { matchesIn } from "../../lib/matches.js";
import { rule, signsIn, spanOf } from "../clause/mask.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named } from "../names/name.js";
import { asActor } from "./roles/role-hit.js";
import { leadingIn, speakersIn } from "./taking-part.js";

/** Those who came, by what they do: "discussants from {A}"; no people of whom the meeting only spoke. */
const peopleFrom =
  "(?<![\\p{L}-])(?!(?:workers|migrants|immigrants|emigrants|returnees|refugees|travellers|traffickers|smugglers|seekers|labourers|victims|remitters|senders|numbers|offers|letters|orders|matters|others|papers|borders|members|partners|leaders from behind|donors|funders|supporters)(?![\\p{L}]))(?:\\p{Ll}{2,}(?:ers|ors|ists|ants|ians|ials|ees|ates|sts)|consuls|mayors|judges|parliamentarians|counterparts|focal points) from";
const opening = rule(
  `(?:[Yy] (?:ont|a) (?:également |aussi )?(?:participé|pris part|assisté)|(?:[Oo]nt|[Aa]) (?:également |aussi )?(?:participé|pris part|assisté) (?:à |aux |au )[^.;\uE000-\uE005]{2,40}?(?= ?(?:la |le |les |l')?\uE000)|(?:come|came|drawn|hailed|travelled) from|étaient (?:également |aussi )?(?:présente?s|représentée?s)|exposés (?:ont été (?:faits|présentés) )?(?:par|de|du|des)|ont été (?:faite?s|assurée?s|présentée?s) par|(?:contributions|presentations|inputs|speakers) came from|[Aa]lso (?:present|attending|in attendance)(?: were| was)?:?|attended by|participation (?:of|from)|participated in by|brought together|bringing together|brings together|gathered|gathering|welcomed|welcoming|joined by|(?:in the )?presence of|representatives? (?:of|from)|represented by|delegates? (?:of|from|representing)|delegations? (?:of|from)|participants (?:from|included|were|came from)|officials (?:of|from)|experts (?:of|from)|(?:researchers|practitioners|scholars|specialists|ministers|prosecutors|judges|investigators|police officers|officers|academics|negotiators|trainers|partners|members|observers|panell?ists|entrepreneurs|journalists|ambassadors|dignitaries|delegations|civil servants) (?:of|from)|observers? (?:from|for)|speakers (?:of|from|included)|panell?ists (?:of|from|included)|staff (?:of|from)|colleagues from|presentations (?:by|from)|interventions by|contributions (?:by|from)|inputs from|(?:the )?floor was (?:then )?(?:given|passed) to|(?:remarks|speeches|statements|addresses|keynotes?|talks|testimon(?:y|ies)) (?:were (?:made|delivered|given) )?(?:by|from)|(?:la )?parole a été donnée (?:à|au|aux)|interventions? (?:de|du|des)|présentations? (?:de|du|des|par)|presentations were (?:made|given|delivered) by|observers(?: included|:)?|[Aa]ttending were|[Pp]resent were|attendees (?:from|included)|(?:[Ww]ere|[Ww]as) (?:also )?(?:represented|present|in attendance):|[Pp]articipants:|[Pp]articipating (?:[Ss]tates|countries|organi[sz]ations)(?: were)?:?|[Ii]n attendance(?: were|:)|(?:delegates|participants|representatives|delegations|officials|experts|practitioners)[^.;\uE000-\uE007]{0,60}?,? (?:including|such as)|among them|[Aa]mong (?:the|those|them) [^.;\uE000-\uE007]{0,60}? (?:were|was)|We, |for (?:the )?(?:[\\p{Ll}\\d-]{1,20} ){0,6}(?:offices|officers|workers|staff|authorities|services|guards) (?:of|from)|${peopleFrom}|[Rr]epresented were|(?:trainees|participants|delegates|experts|officials) represented|rassemblé|réuni|participation (?:de|du|des)|(?:en )?présence (?:de|du|des)|dont (?:des )?représentants|(?:délégués|experts|délégations|participants) (?:de|du|des|d')|représentants (?:de|du|des|d'))`,
  "giu",
);
const closing =
  /\b(?:to|includes?|comprises?|thanked|said|told|noted|stressed|called|made|gave|took|announced|asked|reported|described|proposed|came|worked|explained|discussed|agreed|adopted|endorsed|shared|presented|how|that|which|who|on|about|during|exchanged|examined|met|will|hosted|chaired|organi[sz]ed|(?<!as well as |and )by|where|has|have|had|absent|apolog\p{Ll}+|initiative|invitation|request|behalf|chairmanship|presidency|auspices|leadership|under|within|through|against|between|towards|benefit|support|funded|project)\b/u;
/** What may stand between those who took part and what they did. */
const aside = "(?:, (?:the |its )?[\\p{Ll} ]{3,40},|, (?:which|who|speaking|represented by) [^,.;]{3,110},)?";
const adverbs =
  "(?:,? (?:also|were|was|are|is|had|has|have|been|both|all|each|then|further|likewise|equally|in turn|in their turn|for their part|for its part|actively|jointly))*";
const there =
  "(?:meeting|event|discussions?|debates?|workshop|webinar|talks|conference|training|proceedings|session|deliberations)";
const took = [
  "participate[sd]?",
  "t(?:akes?|ook) (?:part|the floor|(?:its|their) (?:seats?|places?))",
  "will (?:also )?(?:take part|participate|attend|be (?:represented|present))",
  "attend(?:s|ed)?",
  "represented",
  "present",
  "in attendance",
  `join(?:s|ed) (?:the ${there}|as|online|virtually|by|via|in)`,
  "(?:were|was) among the [^.;]{0,40}?(?:taking part|attending|represented|present|participating)",
  `(?:contributed|spoke)(?! financ)`,
  "delivered (?:presentations?|remarks|a (?:presentation|statement|speech)|statements?|keynote|interventions?)",
  "(?:made|gave) (?:an? |the |opening |closing |introductory )*(?:presentations?|statements?|remarks|interventions?|overview|account|update|keynote)",
  "intervened",
  `followed (?:it|the (?:[\\p{Ll}]+ )?${there}|by (?:telephone|phone|video\\p{Ll}*)|online|remotely|as observers)`,
  "addressed the",
  "observed",
  "benefit(?:t)?ed",
  "were trained",
  "trained",
  "connected",
  "dialled in",
  "attending",
  "taking part",
  "participating",
  "sitting in",
  "sat in",
  "came as",
  "joining as",
  "provided (?:technical |their |the )?(?:expertise|inputs?|presentations|trainers|speakers|facilitators)",
  "facilitated (?:the )?(?:sessions?|discussions?|group work)",
];
/** What was said, at the meeting or of it: who only spoke may be its host or its chair. */
const said = [
  "shared(?! (?:the |a )?(?:chair|border|language|responsibilit))",
  "will (?:give|present|share|speak|report|contribute|facilitate|brief)",
  "offered (?:the |their |its |a |an )?(?:perspectives?|views?|insights?|examples?|to (?:lead|share|pilot|contribute))",
  "(?:described|explained|showed|set out|recounted|laid out|illustrated|demonstrated|detailed)",
  "presented",
  "(?:reported|briefed|informed|outlined|introduced (?:its|their))",
  "(?:noted|recalled|stressed|underlined|emphasi[sz]ed|argued|insisted|warned|urged|proposed|asked (?:for|that|whether|to)|called for|(?:was|were) of the view|favou?red|expressed|supported the|volunteered|pledged|referred to|looked back|suggested|pointed out|highlighted)(?! by)",
];
const before = rule(
  `(?<list>{list})${aside}${adverbs} (?:${took.join("|")}|(?<said>${said.join("|")}))(?![\\p{L}-])|(?<french>{list}) (?:y )?(?:ont|a) (?:également |aussi |ensuite )?(?:participé|pris (?:part|la parole)|assisté|contribué|(?<dit>présenté|fait part|exposé|rappelé|expliqué|décrit|souligné|partagé|témoigné))|(?<etaient>{list}) étaient (?:également )?(?:représentée?s|présente?s)`,
);
/** Words for what was said at a meeting, also by its host and its chair. */
const stated = /^(?:remarks|speeches|statements|addresses)\b/iu;
/** Those that are named as not being there: "all members other than {A}". */
const without =
  /\b(?:accredited to|other than|except(?: for)?|with the exception of|apart from|but not|excluding|without|hors|sauf|à l'exception (?:de|du|des)) (?:the |la |le |l')?$/iu;
const besideFrench = rule(
  "(?:ont (?:participé|pris part)|a réuni|ont assisté)[^.;]{0,80}?(?:ainsi que|de même que|aux côtés de|avec) (?<list>{list})",
);
/** "{A} took part, as did {A} and {A}" */
const asDid = rule(
  "(?:took part|participated|attended|present|represented|joined)\\b[^.;\uE000-\uE007]{0,60},? (?:as (?:did|were|was)|and so (?:did|were|was)) (?<list>{list})",
);
const beside = rule(
  "(?:along with|together with|as well as|alongside|joined by) (?<list>{list})(?:\\.?$|,? (?:came|met|gathered|convened|attended|participated|took part|discussed|assembled|travelled)(?![\\p{L}-]))",
);
const attending = /\b(?:came|met|participated|took part|attended|represented|gathered|brought together|joined)\b/u;
const acronymItem = /(?<=[,(/] ?|\band |, and )([A-Z][A-Za-z-]{0,12}[A-Z]{2,}[A-Za-z-]{0,12})(?=[,.);/]| and\b| &|$)/gu;
/** What makes a name no one who takes part: "{A}'s …", "UN agencies". */
const behind =
  /^(?:'s? |-(?:funded|led|\p{Lu})| (?:funding|funds|agencies|institutions|delegation to|bodies|entities|system|member|funded|project|programme)\b)/iu;
/** An item of a list that no register holds, told by its capitals: "Dahabshiil", "Platform on Disaster Displacement". */
const nameItem =
  /(?<=, (?:and )?(?:the )?|\band (?:the )?)(\p{Lu}[\p{L}&'-]{3,24}(?: (?:(?:of|on|for|against) (?:the )?)?\p{Lu}[\p{L}&'-]{1,24}){0,6})(?=[,.;)]|$| and\b| as well as\b)/gu;
const noItem =
  /^ (?:for|of|in charge|responsible)\b|\b(?:States|Countries|Ministers?|Ministry|Government|Officials?|Members?|Observers?|Partners?|Society|Sector|Academia|Director|Secretary|Head|Ambassador|Representatives?|Chair\p{L}*|President|Commissioner|Process|Dialogue|Meeting|Conference|Workshop|Region|Africa|Afrique|Ouest|Centre|Est|Nord|Sud|Asia|Europe|Balkans|East|West|North|South|Horn|Sahel|Gulf|Mediterranean|Maghreb|Caribbean|America|Routes?|Route|Plan|Declaration|Compact|Goals?|Republic|Kingdom|Chief|Officer|Mission|Working|Communities|NGOs|RECs|Parliament|Deputy|Vice|Mr|Ms|Mrs|Dr|Hon|Prof|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b/u;
const longestGap = 90;

/** States and organisations that a sentence names as taking part in the entry's own meeting. */
export function participantFacts(owned: OwnedSentence): readonly Fact[] {
  const { mask } = owned.sentence;
  const { text } = mask;
  const found = new Map<string, Fact>();
  const add = (named: Named, from: number, to: number, name: string) => {
    if (named.kind !== "state" && named.kind !== "organisation" && named.kind !== "institution") return;
    found.set(named.label, {
      field: "participants",
      value: named.label,
      named,
      quote: spanOf(mask, from, to),
      rule: name,
      stated: true,
    });
  };
  const signs = signsIn(text);
  for (const match of [...matchesIn(text, opening), ...matchesIn(text, leadingIn)]) {
    if (owned.otherAt(match.index) !== null) continue;
    let last = match.index + match[0].length;
    for (const { letter, index, at } of signs) {
      if (at < last) continue;
      const gap = text.slice(last, at);
      if (gap.length > longestGap || stops(gap)) break;
      const thing = mask.things[index];
      if (letter === "D" || letter === "M") break;
      for (const acronym of gap.matchAll(acronymItem)) addUnknown(acronym, last);
      if (last > match.index + match[0].length && !noItem.test(gap))
        for (const item of gap.matchAll(nameItem)) addUnknown(item, last);
      const ofPlace = /[\uE004][\uE100-\uF8FF],? \(?$|\b(?:in|to|at|near) $/u.test(text.slice(0, at));
      // "ministers from {A}" of a community are those of its states
      const community =
        last === match.index + match[0].length &&
        /^ministers?\b/iu.test(match[0]) &&
        thing?.is === "name" &&
        thing.mention.named.kind === "organisation";
      if (letter === "A" && thing?.is === "name" && !ofPlace && !community && !behind.test(text.slice(at + 2, at + 24)))
        add(asActor(thing.mention.named), match.index, at + 2, stated.test(match[0]) ? "spoke" : "taking-part");
      last = at + 2;
    }
    const rest = text.slice(last, last + 80);
    const stop = closing.exec(rest)?.index ?? rest.length;
    if (last > match.index + match[0].length)
      for (const item of [
        ...rest.slice(0, stop).matchAll(acronymItem),
        ...(noItem.test(rest.slice(0, stop)) ? [] : rest.slice(0, stop).matchAll(nameItem)),
      ])
        addUnknown(item, last);

    function addUnknown(acronym: RegExpMatchArray, from: number): void {
      const label = acronym[1] ?? "";
      if (/^(?:SOM|NGOs?|INGOs?|CSOs?|UN|TM|THB|IDPs?|COVID)$/u.test(label)) return;
      add(
        { kind: "organisation", id: null, label },
        match.index,
        from + (acronym.index ?? 0) + label.length,
        "taking-part-unregistered",
      );
    }
  }
  for (const match of matchesIn(text, before)) {
    if (owned.otherAt(match.index) !== null || without.test(text.slice(Math.max(0, match.index - 30), match.index)))
      continue;
    for (const { letter, index } of signsIn(
      match.groups?.list ?? match.groups?.french ?? match.groups?.etaient ?? "",
    )) {
      const thing = mask.things[index];
      const spoke = match.groups?.said ?? match.groups?.dit;
      const only = thing?.is === "name" && thing.mention.named.kind !== "organisation" && spoke !== undefined;
      // who only spoke may be the host or the chair: see `readEntry`
      if (letter === "A" && thing?.is === "name")
        add(asActor(thing.mention.named), match.index, match.index + match[0].length, only ? "spoke" : "took-part");
    }
  }
  const joining = [
    ...(attending.test(text) ? matchesIn(text, beside) : []),
    ...matchesIn(text, besideFrench),
    ...matchesIn(text, asDid),
  ];
  if (joining.length > 0) {
    for (const match of joining) {
      if (owned.otherAt(match.index) !== null) continue;
      for (const { letter, index } of signsIn(match.groups?.list ?? "")) {
        const thing = mask.things[index];
        if (letter === "A" && thing?.is === "name")
          add(asActor(thing.mention.named), match.index, match.index + match[0].length, "together-with");
      }
    }
  }
  for (const { named, from, to, rule: name } of speakersIn(owned))
    if (!found.has(named.label)) add(named, from, to, name);
  return [...found.values()];
}

/** A name of which words are small: "Platform on Disaster Displacement". */
const nameWithSmall =
  /\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,4}(?: (?:of|on|for|to|in|against|and) (?:the )?\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,4}){1,3}/gu;

function stops(gap: string): boolean {
  return closing.test(gap.replace(/^[^,]{0,60}: /u, "").replaceAll(nameWithSmall, "")) || /[;!?]/u.test(gap);
}
