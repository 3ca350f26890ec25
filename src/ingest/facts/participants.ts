import { matchesIn } from "../../lib/matches.js";
import { rule, signsIn, spanOf } from "../clause/mask.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named } from "../names/name.js";
import { asActor } from "./roles/role-hit.js";

const opening = rule(
  "(?:[Yy] (?:ont|a) (?:également |aussi )?(?:participé|pris part|assisté)|étaient (?:également |aussi )?(?:présente?s|représentée?s)|exposés (?:ont été (?:faits|présentés) )?(?:par|de|du|des)|ont été (?:faite?s|assurée?s|présentée?s) par|(?:contributions|presentations|inputs|speakers) came from|[Aa]lso (?:present|attending|in attendance)(?: were| was)?:?|attended by|participation (?:of|from)|participated in by|brought together|bringing together|brings together|gathered|gathering|welcomed|welcoming|joined by|(?:in the )?presence of|representatives? (?:of|from)|represented by|delegates? (?:of|from|representing)|delegations? (?:of|from)|participants (?:from|included|were|came from)|officials (?:of|from)|experts (?:of|from)|(?:researchers|practitioners|scholars|specialists|ministers|prosecutors|judges|investigators|police officers|officers|academics|negotiators|trainers|partners|members|observers|panell?ists|entrepreneurs|journalists|ambassadors|dignitaries|delegations|civil servants) (?:of|from)|observers? (?:from|for)|speakers (?:of|from|included)|panell?ists (?:of|from|included)|staff (?:of|from)|colleagues from|presentations (?:by|from)|interventions by|contributions (?:by|from)|inputs from|(?:the )?floor was (?:then )?(?:given|passed) to|(?:remarks|speeches|statements|addresses|keynotes?|talks|testimon(?:y|ies)) (?:were (?:made|delivered|given) )?(?:by|from)|(?:la )?parole a été donnée (?:à|au|aux)|interventions? (?:de|du|des)|présentations? (?:de|du|des|par)|presentations were (?:made|given|delivered) by|observers(?: included|:)?|[Aa]ttending were|[Pp]resent were|attendees (?:from|included)|(?:[Ww]ere|[Ww]as) (?:also )?(?:represented|present|in attendance):|[Pp]articipants:|[Pp]articipating (?:[Ss]tates|countries|organi[sz]ations)(?: were)?:?|[Ii]n attendance(?: were|:)|(?:delegates|participants|representatives|delegations|officials|experts|practitioners)[^.;\uE000-\uE007]{0,60}?,? including|among them|[Aa]mong (?:the|those) [^.;\uE000-\uE007]{0,40}?(?:represented|present|attending|participating|in attendance) (?:were|was)|[Rr]epresented were|(?:trainees|participants|delegates|experts|officials) represented|rassemblé|réuni|participation (?:de|du|des)|(?:en )?présence (?:de|du|des)|dont (?:des )?représentants|(?:délégués|experts|délégations|participants) (?:de|du|des|d')|représentants (?:de|du|des|d'))",
  "giu",
);
const closing =
  /\b(?:to|explained|discussed|agreed|adopted|endorsed|shared|presented|how|that|which|who|on|about|during|exchanged|examined|met|will|hosted|chaired|organi[sz]ed|(?<!as well as |and )by|where|has|have|had|absent|apolog\p{Ll}+|initiative|invitation|request|behalf|chairmanship|presidency|auspices|leadership|under|within|through|against|between|towards|benefit|support|funded|project)\b/u;
const before = rule(
  "(?<list>{list})(?:, (?:the |its )?[\\p{Ll} ]{3,40},)?(?:,? (?:also|were also|was also|were|was|both|all|each))* (?:participated|took part|will (?:also )?(?:take part|participate|attend|be (?:represented|present))|attended|represented|present|in attendance|joined the (?:meeting|event|discussions?|debate|workshop|webinar|talks|conference|training)|joined as|(?:were|was) among the [^.;]{0,40}?(?:taking part|attending|represented|present|participating)|contributed to|took the floor|delivered (?:presentations|remarks|a presentation|keynote)|made presentations|intervened|shared (?:their|its) experience|addressed the|gave presentations|presented|observed|benefit(?:t)?ed|were trained|connected|dialled in|attending|taking part|participating|sitting in|sat in|came as|joining as|spoke|made (?:a )?(?:statements?|presentations?|interventions?)|gave (?:an? )?(?:overview|presentation|account|update)|(?:described|explained|showed|set out|recounted) (?:its|their|how)|joined (?:online|virtually|by|via)|contributed(?! financ)|provided (?:technical |their )?(?:expertise|inputs?|presentations)|facilitated (?:the )?(?:sessions?|discussions?|group work)|informed|reported|briefed|outlined)\\b|(?<french>{list}) (?:y )?(?:ont|a) (?:également |aussi )?(?:participé|pris (?:part|la parole)|assisté|présenté|fait part)|(?<etaient>{list}) étaient (?:également )?(?:représentée?s|présente?s)",
);
/** Verbs of those who spoke, at the meeting or of it. */
const spoke =
  /(?:informed|reported|briefed|intervened|outlined|(?<!re)presented|spoke|explained|described|showed|set out|recounted|statements?|interventions?|an? (?:overview|presentation|account|update)|its|their|how|présenté|fait part)$/u;
/** Words for what was said at a meeting, also by its host and its chair. */
const stated = /^(?:remarks|speeches|statements|addresses)\b/iu;
const told = /(?:informed|reported|briefed|intervened|outlined|(?<!re)presented|explained \p{L}+|showed \p{L}+)$/u;
const experience =
  /^ (?:their|its) (?:own |national |respective )?(?:experiences?|practices?|approach(?:es)?|views|perspectives?|cases?)\b/u;
const besideFrench = rule(
  "(?:ont (?:participé|pris part)|a réuni|ont assisté)[^.;]{0,80}?(?:ainsi que|de même que|aux côtés de|avec) (?<list>{list})",
);
/** "{A} took part, as did {A} and {A}" */
const asDid = rule(
  "(?:took part|participated|attended|present|represented|joined)\\b[^.;\uE000-\uE007]{0,60},? (?:as (?:did|were|was)|and so (?:did|were|was)) (?<list>{list})",
);
const beside = rule("(?:along with|together with|as well as|alongside|joined by) (?<list>{list})\\.?$");
const attending = /\b(?:participated|took part|attended|represented|gathered|brought together|joined)\b/u;
const acronymItem = /(?<=[,(/] ?|\band |, and )([A-Z][A-Za-z-]{0,12}[A-Z]{2,}[A-Za-z-]{0,12})(?=[,.);/]| and\b| &|$)/gu;
/** What makes a name no one who takes part: "{A}'s …", "UN agencies". */
const behind =
  /^(?:'s? | (?:agencies|institutions|delegation to|bodies|entities|system|member|funded|project|programme)\b)/iu;
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
  for (const match of matchesIn(text, opening)) {
    if (owned.otherAt(match.index) !== null) continue;
    let last = match.index + match[0].length;
    for (const { letter, index, at } of signs) {
      if (at < last) continue;
      const gap = text.slice(last, at);
      if (gap.length > longestGap || stops(gap)) break;
      const thing = mask.things[index];
      if (letter === "D" || letter === "M") break;
      for (const acronym of gap.matchAll(acronymItem)) addUnknown(acronym, last);
      const ofPlace = /[\uE004][\uE100-\uF8FF],? \(?$|\b(?:in|to|at|near) $/u.test(text.slice(0, at));
      if (letter === "A" && thing?.is === "name" && !ofPlace && !behind.test(text.slice(at + 2, at + 14)))
        add(asActor(thing.mention.named), match.index, at + 2, stated.test(match[0]) ? "spoke" : "taking-part");
      last = at + 2;
    }
    const rest = text.slice(last, last + 80);
    const stop = closing.exec(rest)?.index ?? rest.length;
    if (last > match.index + match[0].length)
      for (const acronym of rest.slice(0, stop).matchAll(acronymItem)) addUnknown(acronym, last);

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
    if (owned.otherAt(match.index) !== null) continue;
    for (const { letter, index } of signsIn(
      match.groups?.list ?? match.groups?.french ?? match.groups?.etaient ?? "",
    )) {
      const thing = mask.things[index];
      // what a state presented or reported may have been of the meeting at hand or of another matter
      const only = thing?.is === "name" && thing.mention.named.kind !== "organisation" && spoke.test(match[0]);
      if (only && told.test(match[0]) && !experience.test(text.slice(match.index + match[0].length))) continue;
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
  return [...found.values()];
}

function stops(gap: string): boolean {
  return closing.test(gap.replace(/^[^,]{0,60}: /u, "")) || /[;!?]/u.test(gap);
}
