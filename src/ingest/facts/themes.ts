import type { MeetingKind, ThemeWeight } from "../../model/vocabulary.js";
import { placeFrom } from "../clause/mask.js";
import type { PageNames } from "../clause/page-names.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedMeeting, OwnedSentence } from "../entries/owned.js";
import type { NameMention, Span } from "../names/name.js";

/** A theme with its weight in the meeting. */
export interface ThemeFact {
  readonly fact: Fact;
  readonly weight: ThemeWeight;
}

const focus =
  /\b(?:focus\p{Ll}* on|focused|dedicated to|devoted to|topic of|theme of|on the (?:topic|theme|subject|issue) of|centred on|centered on|addressed|addressing|discuss\p{Ll}*|debat\p{Ll}+|examin\p{Ll}*|explor\p{Ll}*|exchang\p{Ll}* on|exchanged? (?:views )?on|deliberat\p{Ll}* on|main themes?|the theme:|agenda|objective of (?:this|the)|revolved around|covered|touched upon|tackl\p{Ll}*|understanding of|deal(?:t|s)? with|considered|reviewed|review of|turned to|compar\p{Ll}*|papers on|agreed on|(?:views|experiences?|practices|information) on|shared experience|prepar(?:ed|ing) for|take stock|took stock|lessons|échangé sur|débattu (?:de|du|des)|consacrée? (?:à|au|aux)|port(?:é|ait|e) sur|discuté)(?![\p{L}])/iu;
/** Words that make what follows them the subject of a meeting that has a topic besides. */
const subject =
  /\b(?:focus\p{Ll}* on|focused|dedicated to|devoted to|topic of|theme of|on the (?:topic|theme|subject) of|centred on|centered on|the theme:|revolved around|objective of (?:this|the)|consacrée? (?:à|au|aux))(?![\p{L}])/iu;
const institution =
  /\b(?:Ministr(?:y|ies|er|ers)|Minister|Secretar(?:y|ies)|Department|Directorate|Commissioner|Ministère|Ministre|Service|Office)\b[^.;,]{0,60}(?:, [\p{Lu}][^.;,]{0,40})?$/u;
/** Words for the organs of a process: a theme only where their work is told of, or where they are those who meet. */
const organ = /^(?:steering committees?|chair(?:man|person)?ship)$/iu;
const ofGovernance =
  /\b(?:governance|expansion|enlarg\p{Ll}+|future|questions? of|rules of procedure|work ?plan|annual plan|membership|terms of reference)\b/iu;

/** What the themes of a meeting are read from. */
export interface ThemeSources {
  readonly title: Span | null;
  readonly opening: Span | null;
  readonly kind: MeetingKind | null;
  readonly sentences: readonly OwnedSentence[];
}

/**
 * The themes of a meeting: main where the title or the announcing sentence names them, and where a sentence says that it
 * was about them; beside a topic of its own, a list of what was also spoken of is context. Names are no themes.
 */
export function themeFacts(
  text: string,
  page: PageNames,
  { title, opening, kind, sentences }: ThemeSources,
): readonly ThemeFact[] {
  const found = new Map<string, ThemeFact>();
  const add = ({ named, start, end }: NameMention, weight: ThemeWeight, rule: string) => {
    const key = named.id ?? named.label;
    const known = found.get(key);
    if (known !== undefined && (known.weight === "MAIN" || weight === "CONTEXT")) return;
    found.set(key, {
      weight,
      fact: { field: "themes", value: named.label, named, quote: { start, end }, rule, stated: true },
    });
  };
  const steering = kind === "STEERING_COMMITTEE_MEETING";
  const read = sentences.map((owned) => {
    const { sentence } = owned;
    const written = text.slice(sentence.start, sentence.end);
    const mentions = page.themes
      .within(sentence)
      .filter((mention) => isTheme(text, owned, mention, steering || ofGovernance.test(written)));
    return { owned, written, mentions, announcing: opening !== null && sentence.start === opening.start };
  });
  const own = new Set(read.flatMap(({ mentions }) => mentions));
  if (title !== null) for (const one of page.themes.within(title)) if (own.has(one)) add(one, "MAIN", "theme-of-title");
  for (const { owned, mentions, announcing } of read) {
    for (const mention of mentions)
      if (announcing && otherAt(owned, mention.start) === null) add(mention, "MAIN", "theme-of-announcement");
  }
  const topical = [...found.values()].some(({ fact }) => !organ.test(text.slice(fact.quote.start, fact.quote.end)));
  read.forEach(({ owned, written, mentions, announcing }, index) => {
    const several = new Set(mentions.map(({ named }) => named.label)).size > 2;
    for (const mention of mentions) {
      const before = written.slice(0, mention.start - owned.sentence.start);
      // what is still to come has its own themes
      const other = otherAt(owned, mention.start);
      if (other?.cues.future === true) continue;
      // a sentence that announces two meetings gives each its own
      if (announcing && other?.meeting.modifiers.some((word) => numbered.test(word)) && other.cues.before === null)
        continue;
      if (other !== null) add(mention, "CONTEXT", "theme-of-another-meeting");
      else if (announcing) continue;
      else if (steering && organ.test(text.slice(mention.start, mention.end)))
        add(mention, "MAIN", "theme-of-steering-committee");
      else if (index < farthest && (topical ? !several && subject.test(before) : focus.test(before)))
        add(mention, "MAIN", "theme-of-subject");
      else add(mention, "CONTEXT", "theme-mentioned");
    }
  });
  return [...found.values()];
}

const farthest = 12;
const numbered = /^(?:first|second|third|fourth|fifth|former|latter)$/;
const names = new Set(["framework", "organisation", "dialogue"]);

/** Whether words for a theme are meant as one: not those of a name or a ministry, nor an organ that is only mentioned. */
function isTheme(text: string, { sentence }: OwnedSentence, { start, end }: NameMention, governance: boolean): boolean {
  if (sentence.names.some((name) => names.has(name.named.kind) && name.start <= start && name.end >= end)) return false;
  if (organ.test(text.slice(start, end))) return governance;
  const before = text.slice(Math.max(sentence.start, start - 90), start);
  if (/^\p{Lu}/u.test(text.slice(start, start + 1)) && institution.test(before)) return false;
  // "Please return the form" is asked of the reader
  if (/\b(?:please|kindly) $/iu.test(before)) return false;
  // "some 75 prosecutors attended" counts people
  return !/\d (?:\p{Ll}+ ){0,2}$/u.test(before) || !/(?:ors|ers|guards)$/u.test(text.slice(start, end));
}

function otherAt(owned: OwnedSentence, start: number): OwnedMeeting | null {
  const at = placeFrom(owned.sentence.mask, start);
  return at === -1 ? null : owned.otherAt(at);
}
