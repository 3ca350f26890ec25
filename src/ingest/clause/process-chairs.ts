import type { Named, Span } from "../names/name.js";
import { type Mask, reduced, rule, signsIn, spanOf } from "./mask.js";

/** A state said to be Chair of a dialogue, which is another thing than the chair of a meeting. */
export interface ProcessChair {
  readonly state: Named;
  readonly quote: Span;
  readonly rule: string;
}

const process = "(?:{L}|Process|[Dd]ialogue|[Ff]orum)";
const chair =
  "(?:[Cc]hair-in-[Oo]ffice|[Pp]residency [Pp]ro[- ][Tt]empore|[Pp]ro[- ][Tt]empore (?:[Pp]residency|[Cc]hair(?:manship)?)|Chair|chair|Presidency|presidency|Chairmanship|chairmanship|Chairperson)(?: country)?";
const now = "(?:(?:current|then|present|acting|new|{D}) )*";
const notNow = /(?:during|since|previous|former|past|outgoing|incoming|next|future|to|from) (?:the )?$/iu;

const determined = rule("(?<![\\p{L}])[Tt]he (?=\uE000)");

interface Rule {
  readonly name: string;
  readonly expression: RegExp;
  /** Whether the words mean a Chair of other days: then they are only taken together. */
  readonly other?: RegExp;
  /** Whether two states hold it together. */
  readonly several?: boolean;
}

const rules: readonly Rule[] = [
  {
    name: "states-as-process-co-chairs",
    expression: rule(
      `({A})(?:,? and | & )({A}),? (?:which are |who are |as |being |acting as |in their (?:capacity|role) (?:as|of) )?(?:the )?(?:two |joint )?(?:current )?[Cc]o-?[Cc]hairs of (?:the )?${process},?`,
    ),
    several: true,
  },
  {
    name: "process-co-chairs-then-states",
    expression: rule(
      `(?:[Tt]he )?(?:two |joint )?(?:current )?(?:(?:{L}|Process)(?:'s)? [Cc]o-?[Cc]hairs|[Cc]o-?[Cc]hairs of (?:the )?${process})(?:,? (?:namely )?| ?[–—-] ?|: | \\()({A})(?:,? and | & )({A})(?:\\)|,(?= [\\p{Ll}–—-])| ?[–—](?= ))?`,
    ),
    several: true,
  },
  {
    name: "process-chair-then-state",
    expression: rule(
      `(?:{L}|Process|Dialogue)(?:'s)? ${now}${chair}(?: ?[–—-] ?|, |: | \\(| )({A})(?: ?[–—](?= )|,(?= [\\p{Ll}–—-])|\\))?`,
    ),
  },
  {
    name: "current-chair-then-state",
    expression: rule(
      `(?:[Tt]he )?current ${chair}(?: of (?:the )?${process})?(?: ?[–—-] ?|, |: | \\(| )({A})(?: ?[–—](?= )|,(?= [\\p{Ll}–—-])|\\))?`,
    ),
  },
  {
    name: "state-as-process-chair",
    expression: rule(
      `({A}),? (?:which is |who is |as |being |acting as |in its capacity (?:as|of) |in its role as )?(?:the )?(?:(?:incoming|outgoing|former|next|previous) )?${now}${chair} of (?:the )?${process},?`,
    ),
    other: /\b(?:incoming|outgoing|former|next|previous)\b/u,
  },
  {
    name: "state-as-chair-in-office",
    expression: rule(
      `({A}),? (?:which is |as |being |in its capacity (?:as|of) |in its role as )?(?:the )?(?:current )?(?:[Cc]hair-in-[Oo]ffice|[Pp]residency [Pp]ro[- ][Tt]empore|[Pp]ro[- ][Tt]empore [Pp]residency)(?: and (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?: of (?:the )?${process})?,?(?! of)(?![\\p{L}-])`,
    ),
  },
  {
    name: "state-has-been-its-chair",
    expression: rule(`({A}) (?:has been|had been|is|was) (?:its|the (?:Process|Dialogue)'s?) [Cc]hair(?: since {D})?`),
  },
  {
    name: "state-has-chaired-process",
    expression: rule(
      `({A})(?:,? (?:which|who))? (?:(?:has|had) (?:been chairing|chaired) |has held the chair of )(?:the )?${process}(?: (?:since|from) (?:{D}|\\d{4}))?,?`,
    ),
  },
  {
    name: "did-so-as-process-chair",
    expression: rule(
      `(?<=({A})(?: (?:also )?(?:co-?)?(?:chair(?:s|ed)|host(?:s|ed)|opened|conven(?:es|ed)) (?:it|(?:the |this )?{M}))?(?: (?:(?:in|at|on|from) )?(?:{C}|{D})(?:, {A})?){0,2}),? (?:as|in its capacity (?:as|of)|in its role as) (?:the )?${now}${chair} of (?:the )?${process},?`,
    ),
  },
  {
    name: "under-state's-process-chair",
    expression: rule(
      `(?<=\\b(?:[Uu]nder|framework of|part of|context of|auspices of) (?:the )?(?:current )?)({A})'s? ${chair} of (?:the )?${process}`,
    ),
  },
  {
    name: "state's-leadership-of-process",
    expression: rule(
      `({A})'s (?:current |able )?(?:leadership|stewardship|${chair}) of (?:the )?${process}(?:, whose ${chair} it (?:has held|holds)(?: since {D})?)?(?! (?:in|from|during|until|between) )`,
    ),
  },
  {
    name: "state-as-current-chair",
    expression: rule(`({A}),? (?:which is |as |being |in its capacity (?:as|of) )?(?:the )?current ${chair},?(?! of)`),
  },
  {
    name: "state-holding-process-chair",
    expression: rule(
      `({A}),? (?:which|who) (?:currently |presently )?(?:holds|held|is holding|assumed|chairs) (?:the )?(?:current )?(?:{D} )?(?:${chair} of )?(?:the )?${process},?`,
    ),
  },
  {
    name: "demonym-process-chair",
    expression: rule(`(?:{D} )?({N}) (?:(?:current|rotating) )?${chair} of (?:the )?${process}`),
  },
  {
    name: "state-in-the-chair-of-process",
    expression: rule(`({A}) (?:was |being )?in the [Cc]hair of (?:the )?${process}`),
  },
  {
    name: "demonym-chair-in-office",
    expression: rule("(?:[Tt]he )?({N}) (?:current )?[Cc]hair-in-[Oo]ffice(?! of)(?![\\p{L}-])"),
  },
  {
    name: "demonym-chairmanship-acts",
    expression: rule(
      `(?:[Tt]he )?({N}) (?:Chairmanship|Chair-in-Office|Chair)(?=,? (?:(?:and|together with|with) {A} )?(?:(?:of|which|also|has|had|jointly) )?(?:organi[sz]ed|hosted|conven|invited|opened|chaired|co-|welcomed))`,
    ),
  },
  {
    name: "under-demonym-chair",
    expression: rule(`(?<=[Uu]nder (?:the )?(?:current )?)({N}) (?:Chairmanship|Presidency|Chair)\\b`),
  },
  {
    name: "under-chairmanship-of-process",
    expression: rule(`(?<=[Uu]nder the )(?:${chair} of ({A}) of (?:the )?${process}|Chairmanship of ({A}))`),
  },
  {
    name: "under-presidency-pro-tempore",
    expression: rule("(?<=[Uu]nder the )Presidency [Pp]ro[- ][Tt]empore of ({A})"),
  },
  {
    name: "as-process-chair-state",
    expression: rule(
      `(?<=\\b[Aa]s |[Ii]n (?:its|their) (?:capacity|role) (?:as|of) )(?:the )?${now}${chair} of (?:the )?${process}, ({A}),?`,
    ),
  },
  {
    name: "process-chair-of-the-process-state",
    expression: rule(
      `(?:[Tt]he )?${now}${chair} of (?:the )?${process}(?:, | \\(|: )({A})(?=[,.;)]|$| (?:opened|welcomed|thanked|chaired|hosted|co-|organi|conven|will|was|is|has|and) ?)\\)?`,
    ),
  },
  {
    name: "state-holding-chair-of-process",
    expression: rule(
      `({A})(?:,? (?:which|who))?(?: currently| presently| now)? (?:holds|held|is holding|has held|assumed|took over|has assumed|has taken over|occupies|exercises) (?:the )?(?:current |rotating )?${chair} of (?:the )?${process}(?: from {A})?,?`,
    ),
  },
  {
    name: "process-chaired-by-state",
    expression: rule(
      `(?<=(?:{L}|Process),? (?:which is |that is )?(?:currently |presently |now )chaired by |{L} is (?:an?|the) [^.;\uE000]{3,80}\\b(?:dialogue|process|forum|framework)(?: [^.;\uE000]{0,40})? chaired by )({A})`,
    ),
  },
  {
    name: "under-current-chairmanship",
    expression: rule(`(?<=[Uu]nder the )(?:current|rotating) (?:${chair}) of ({A})`),
  },
  {
    name: "etat-president-du-processus",
    expression: rule(
      `({A}),? (?:qui |en tant que |en sa qualité de )?(?:(?:assure|exerce|occupe|détient|assume) (?:actuellement )?la présidence|[Pp]résident(?:e)?(?: en exercice| actuel(?:le)?)?|présidence(?: en exercice| actuelle)?) (?:du |de la |de l')?(?:{L}|[Pp]rocessus|[Dd]ialogue),?`,
    ),
  },
  {
    name: "sous-la-presidence-du-processus",
    expression: rule(
      `(?<=[Ss]ous (?:la )?)présidence (?:({N}) (?:du |de )?(?:{L}|Processus)|(?:de la |de l'|de |du |des |d')({A}) (?:du |de )?(?:{L}|Processus))`,
    ),
  },
  {
    name: "presidence-assuree-par",
    expression: rule(
      `(?<=[Ll]a présidence (?:en|(?:du |de la |de l')(?:{L}|Processus|Dialogue)) est (?:actuellement )?(?:assurée|exercée|détenue) (?:depuis [^.;\uE000]{2,16} )?par (?:le |la |l')?)({A})`,
    ),
  },
  {
    name: "presidence-du-processus-etat",
    expression: rule(`[Ll]a présidence (?:en exercice )?(?:du |de )?(?:{L}|Processus),? (?:le |la |l'|les )?({A}),?`),
  },
  { name: "under-process-chairmanship", expression: rule(`(?<=[Uu]nder the )${process} ${chair} of ({A})`) },
];

/** "introduced into the work plan under the German Chairmanship": what is told of is not the meeting. */
const begun =
  /\b(?:introduced|launched|adopted|beg[au]n|started|established|set up|outlined|created|agreed|initiated|drafted)\b[^.;]*\b[Uu]nder (?:the )?(?:current )?$/u;

/** The Chairs of a process that a mask names, and the mask with those words taken together as the state. */
export function processChairsIn(start: Mask): { readonly mask: Mask; readonly chairs: readonly ProcessChair[] } {
  const chairs: ProcessChair[] = [];
  let mask = start;
  for (const { name, expression, other, several } of rules) {
    const before = mask;
    mask = reduced(mask, expression, (match) => {
      const sign = match.slice(1).find((group) => group !== undefined) ?? "";
      // -1: the state stands before the match
      const at = match[0].indexOf(sign);
      const from = match.index ?? 0;
      const thing = before.things[signsIn(sign)[0]?.index ?? -1];
      if (thing?.is !== "name" || thing.mention.named.code === undefined) return null;
      const after = before.text.slice(from + match[0].length, from + match[0].length + 12);
      const elsewhen =
        other?.test(match[0]) === true ||
        /^,? (?:until|till|up to) /u.test(after) ||
        notNow.test(before.text.slice(Math.max(0, from - 24), from)) ||
        begun.test(before.text.slice(Math.max(0, from - 160), from));
      if (elsewhen && other === undefined && !/^,? (?:until|till|up to) /u.test(after)) return null;
      const second = several === true ? (match[2] ?? "") : "";
      const beside = before.things[signsIn(second)[0]?.index ?? -1];
      if (!elsewhen)
        chairs.push({ state: thing.mention.named, quote: spanOf(before, from, from + match[0].length), rule: name });
      if (!elsewhen && beside?.is === "name" && beside.mention.named.code !== undefined)
        chairs.push({ state: beside.mention.named, quote: spanOf(before, from, from + match[0].length), rule: name });
      if (several === true) return { from: at, to: match[0].indexOf(second, at + 2) + 2 };
      return at === -1 ? { from: 0, to: 0 } : { from: at, to: at + 2, become: "A" };
    });
  }
  return { mask: reduced(mask, determined, () => ({ from: 0, to: 0 })), chairs };
}
