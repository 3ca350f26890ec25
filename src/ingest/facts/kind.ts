import type { MeetingKind } from "../../model/vocabulary.js";
import { type Mask, rule, signsIn, spanOf } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { Fact } from "../draft/fact.js";
import type { Entry } from "../entries/entry.js";
import { type Occurrence, occurrencesIn } from "../entries/opening.js";
import { sameDays } from "../entries/same-days.js";
import { cuesAt, isElsewhere } from "../meetings/cues.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";

/** The kind of a meeting with the words for it. */
export interface FoundKind {
  readonly kind: MeetingKind | null;
  readonly worded: string | null;
  readonly mention: MeetingMention | null;
  readonly fact: Fact | null;
}

const officials = rule(
  "(?:^|[.,–-] )(?:[Tt]he )?[Ss]enior [Oo]fficials\\b[^.;]{0,60}? (?:met|gathered|convened|came together)\\b|[Hh]auts fonctionnaires\\b[^.;]{0,60}? (?:se sont (?:réunis|rencontrés|retrouvés)|ont tenu)\\b",
  "u",
);
/** The meetings of an announcing sentence that have days of their own, or are its background ("since the Lisbon conference"). */
function othersIn(opening: Occurrence): readonly MeetingMention[] {
  return occurrencesIn(opening.sentence).flatMap(({ meeting, dates, cues, ...one }) => {
    if (meeting === null) return [];
    const apart = dates.length > 0 && !sameDays(opening, { meeting, dates, cues, ...one });
    const background = cues.before !== null && meeting.start !== opening.meeting?.start;
    return apart || background ? [meeting] : [];
  });
}

const ofOwnKind =
  /\b(?:coordination|consultative|consultation|high[- ]level|kick-?off|bilateral|trilateral|networking|inter-?ministerial|stakeholders?|launch|closing|planning|validation|review|information|stock-?taking|peer(?:-to-peer)?|focal points?['’]?|drafting|donors?['’]?|partners?['’]?|contact points?['’]?) $/iu;

/** A meeting of a kind that has no name of its own among the kinds: "coordination meeting". */
function otherKind(text: string, candidates: readonly (readonly [string, MeetingMention])[]): FoundKind {
  for (const [name, mention] of candidates) {
    if (mention.kind !== null || mention.plural || !/meeting/iu.test(mention.worded)) continue;
    const head = text.lastIndexOf("meeting", mention.end);
    const start = Math.max(mention.start, head);
    const before = ofOwnKind.exec(text.slice(Math.max(0, start - 24), start))?.[0];
    if (before === undefined) continue;
    const quote = { start: start - before.length, end: mention.end };
    const fact: Fact = { field: "kind", value: "OTHER", quote, rule: name, stated: true };
    return { kind: "OTHER", worded: text.slice(quote.start, quote.end), mention, fact };
  }
  return { kind: null, worded: null, mention: null, fact: null };
}

const emptyMask: Mask = { text: "", places: [], things: [] };

/** Whether a sentence is the first of an entry, or the one that announces its meeting. */
function isAtHead({ start }: Sentence, { opening, sentences }: Entry): boolean {
  return start === opening?.sentence.start || start === sentences[0]?.start;
}

/** "Steering Committee" names those who meet, and their meeting only where no other is named. */
function isBody({ kind, worded }: MeetingMention): boolean {
  return kind === "STEERING_COMMITTEE_MEETING" && !/meeting/iu.test(worded);
}

const shown =
  /^(?:virtual|online|flagship|regional|joint|extraordinary|informal|technical|thematic|ministerial|high|level|expert|annual|national|area)$/;

/** The kind that a label, the opening sentence, the heading or another sentence about the entry's meeting names. */
export function kindOf(text: string, entry: Entry): FoundKind {
  const label = entry.labels.find(({ kind }) => kind === "KIND")?.sentence.meetings[0];
  const opening = entry.opening?.meeting ?? null;
  const others = entry.opening === null ? [] : othersIn(entry.opening);
  const announced = (
    entry.sentences.find(({ start }) => start === entry.opening?.sentence.start)?.meetings ?? []
  ).filter((mention) => !others.includes(mention));
  const candidates = [
    ...(label === undefined ? [] : [["labelled-kind", label] as const]),
    ...(opening === null ? [] : [["kind-of-announcement", opening] as const]),
    ...entry.headings.flatMap(({ meetings }) => meetings.map((mention) => ["kind-of-heading", mention] as const)),
    ...announced.map((mention) => ["kind-of-announcement", mention] as const),
    ...entry.sentences
      .slice(0, 12)
      .flatMap((sentence) => own(sentence).map((mention) => ["kind-of-meeting", mention] as const)),
  ];
  const first = entry.sentences.find((sentence) => officials.test(sentence.mask.text) && isAtHead(sentence, entry));
  const announcing = first ?? entry.opening?.sentence;
  const met = announcing === undefined || entry.opening === null ? null : officials.exec(announcing.mask.text);
  if (
    met !== null &&
    !candidates.some(
      ([name, { kind }]) => name === "kind-of-announcement" && kind !== null && kind !== "VIRTUAL_MEETING",
    )
  ) {
    const quote = spanOf(announcing?.mask ?? emptyMask, met.index, met.index + met[0].length);
    const fact: Fact = {
      field: "kind",
      value: "SENIOR_OFFICIALS_MEETING",
      quote,
      rule: "senior-officials-met",
      stated: true,
    };
    return { kind: "SENIOR_OFFICIALS_MEETING", worded: "Senior officials met", mention: opening, fact };
  }
  const kinds = candidates.filter(([, { kind, plural }]) => kind !== null && !plural);
  const found =
    kinds.find(
      ([, mention]) =>
        !isBody(mention) ||
        kinds.every(
          ([, one]) => one.kind === mention.kind || one.kind !== "SENIOR_OFFICIALS_MEETING" || !announced.includes(one),
        ),
    ) ?? kinds[0];
  if (found === undefined) return otherKind(text, candidates);
  const [name, mention] = found;
  const before = mention.modifiers.filter((word) => shown.test(word) && !mention.worded.toLowerCase().includes(word));
  const ministerial =
    mention.modifiers.includes("ministerial") ||
    kinds.some(([, one]) => one.kind === "MINISTERIAL_CONFERENCE" && one !== mention && name !== "kind-of-heading");
  const kind = mention.kind === "CONFERENCE" && ministerial ? "MINISTERIAL_CONFERENCE" : mention.kind;
  const worded = [...before, mention.worded].join(" ");
  return {
    kind,
    worded,
    mention,
    fact: { field: "kind", value: String(kind), quote: mention, rule: name, stated: true },
  };

  function own(sentence: Entry["sentences"][number]): readonly MeetingMention[] {
    return signsIn(sentence.mask.text).flatMap(({ letter, index, at }) => {
      const thing = sentence.mask.things[index];
      if (letter !== "M" || thing?.is !== "meeting" || isElsewhere(thing.meeting.modifiers)) return [];
      const cues = cuesAt(sentence.mask, at);
      const this_ = thing.meeting.determiner === "this";
      return this_ ||
        (cues.before === null && !cues.future && !cues.weak) ||
        /in the form of an? $/u.test(text.slice(0, thing.start).slice(-20))
        ? [thing.meeting]
        : [];
    });
  }
}
