import { matchesIn } from "../../lib/matches.js";
import type { DialogueRole } from "../../model/vocabulary.js";
import { rule, signsIn } from "../clause/mask.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named, NameMention } from "../names/name.js";

/** A dialogue with its part in the meeting. */
export interface DialogueFact {
  readonly fact: Fact;
  readonly dialogue: Named;
  readonly role: DialogueRole;
}

const taking = rule(
  "(?:participants|delegates|representatives|experts|officials|members?|practitioners) (?:of|from) [^.;]{0,80}$|{L} and $",
  "u",
);
const both = /\b(?:both|two) (?:dialogues|processes)\b|\bjoint(?:ly)?\b/iu;
const background =
  /\b(?:launched|founded|established|created|since its inception|is a (?:targeted|regional|platform|dialogue|forum)|(?:is|was|are|were) (?:\p{Ll}+ )?(?:funded|financed|supported|co-funded) (?:by|through|under)|similar to|like|unlike|other (?:regional )?(?:processes|dialogues)|such as|inspired by)\b/iu;
const shaped = /(?<![\p{L}])(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2} (?:Process|Dialogue))(?![\p{L}])/gu;
const shapedNot =
  /^(?:The|This|Peace|Policy|Political|Steering|Regional|Consultative|Interactive|High|Strategic|Structured|Chair|Migration) /u;

/** The dialogues of a meeting's sentences: the first that is named convenes it, others take part or convene jointly. */
export function dialogueFacts(text: string, sentences: readonly OwnedSentence[]): readonly DialogueFact[] {
  const facts: DialogueFact[] = [];
  const joint = sentences.some(({ sentence }) => both.test(text.slice(sentence.start, sentence.end)));
  for (const owned of sentences) {
    for (const mention of [
      ...owned.sentence.names.filter(({ named }) => named.kind === "dialogue"),
      ...unregistered(text, owned),
    ]) {
      if (facts.some(({ dialogue }) => same(dialogue, mention.named))) continue;
      const at = atInMask(owned, mention);
      if (
        at !== -1 &&
        owned.otherAt(at) !== null &&
        owned.sentence.names.some(({ named }) => named.kind === "dialogue" && facts.length > 0)
      )
        continue;
      const written = text.slice(owned.sentence.start, owned.sentence.end);
      if (facts.length > 0 && background.test(written)) continue;
      const from = at !== -1 && taking.test(owned.sentence.mask.text.slice(Math.max(0, at - 100), at));
      const role: DialogueRole = facts.length === 0 ? "CONVENING" : joint ? "JOINT" : from ? "PARTICIPATING" : "JOINT";
      const fact: Fact = {
        field: "dialogues",
        value: mention.named.label,
        named: mention.named,
        quote: mention,
        rule: `dialogue-${role.toLowerCase()}`,
        stated: true,
      };
      facts.push({ fact, dialogue: mention.named, role });
    }
  }
  if (facts.length > 1 && joint)
    return facts.map((one) => (one.role === "CONVENING" ? { ...one, role: "JOINT" } : one));
  return facts;
}

function same(one: Named, other: Named): boolean {
  return one.id !== null && other.id !== null ? one.id === other.id : one.label === other.label;
}

function atInMask({ sentence }: OwnedSentence, mention: NameMention): number {
  for (const { index, at } of signsIn(sentence.mask.text)) {
    const thing = sentence.mask.things[index];
    if (thing?.is === "name" && thing.mention.start === mention.start) return at;
  }
  return -1;
}

const consultative = /\b(?:Regional Consultative Process(?: on Migration)?|RCP)\b/u;
/** Those that hold one: communities of states, not those who support it. */
const community = /Intergovernmental Authority|\bCommunity\b|Common Market|League of Arab|\bAssociation\b/u;

function unregistered(text: string, { sentence }: OwnedSentence): readonly NameMention[] {
  const slice = text.slice(sentence.start, sentence.end);
  const process = consultative.exec(slice);
  const at = sentence.start + (process?.index ?? 0);
  const convener = sentence.names.find(
    ({ end, named }) => named.kind === "organisation" && end < at && community.test(named.label),
  );
  const within = sentence.names.some(
    ({ start, end, named }) => named.kind === "dialogue" && start <= at && end + 20 > at,
  );
  if (process !== null && convener !== undefined && !within) {
    const label = `${text.slice(convener.start, convener.end).replace(/^.{12,}$/su, convener.named.label)} Regional Consultative Process on Migration`;
    const start = sentence.start + process.index;
    return [
      {
        start,
        end: start + process[0].length,
        named: {
          kind: "dialogue",
          id: null,
          label: /Intergovernmental Authority/u.test(label) ? "IGAD Regional Consultative Process on Migration" : label,
        },
        others: [],
      },
    ];
  }
  return [...matchesIn(slice, shaped)].flatMap((match) => {
    const label = match[1] ?? "";
    const start = sentence.start + match.index;
    const end = start + label.length;
    const known = sentence.names.some(
      (name) => name.start < end && name.end > start && name.named.kind !== "state" && name.named.kind !== "demonym",
    );
    return known || shapedNot.test(`${label} `)
      ? []
      : [{ start, end, named: { kind: "dialogue" as const, id: null, label }, others: [] }];
  });
}
