import type { MeetingKind, ThemeWeight } from "../../model/vocabulary.js";
import { placeFrom } from "../clause/mask.js";
import type { PageNames } from "../clause/page-names.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedMeeting, OwnedSentence } from "../entries/owned.js";
import type { Span } from "../names/name.js";
import { type ThemeMention, themeMentions } from "./theme-mentions.js";

/** A theme with its weight in the meeting. */
export interface ThemeFact {
  readonly fact: Fact;
  readonly weight: ThemeWeight;
}

/** Words that make what follows them the subject of a meeting that has a topic besides. */
const subject =
  /(?<![\p{L}])(?:focus\p{Ll}* on|focused|dedicated to|devoted to|topic of|theme of|on the (?:topic|theme|subject) of|cent(?:red|ered|ring|ering) (?:on|around)|(?:the|its|whose) (?:\p{Ll}+ )?(?:theme|topic|subject|motto)(?: of [^.;]{0,60})? (?:is|was|were)|under the (?:theme|title|motto)|the theme:|revolved around|objective of (?:this|the)|(?:aims?|objectives?|purpose|goal)(?: of [^.;]{0,60})? (?:was|is|were) (?:to|the)|(?:aim(?:ed|s|ing)|sought|intended) (?:at|to)|avait pour (?:thème|objet|but)|(?:trained|training|instructed) (?:in|on)|consacrée?s? (?:à|au|aux)|(?:porte|portait|portera|portant|porté) sur|mis(?:e|es)? l['’]accent sur|mettant l['’]accent sur|emphasis (?:was |is )?(?:placed |put )?on|sur le thème|autour (?:de|du|des))(?![\p{L}])/iu;
/** Words for what is spoken of: the subject of a meeting that has no other. */
const focus =
  /(?<![\p{L}])(?:on the issue of|addressed|addressing|discuss\p{Ll}*|debat\p{Ll}+|examin\p{Ll}*|explor\p{Ll}*|exchang\p{Ll}* on|exchanged? (?:views )?on|deliberat\p{Ll}* on|(?:main )?(?:themes?|topics?|subjects?|issues|items?)(?: (?:discussed|covered|addressed|raised))? (?:include[ds]?|were|ranged|comprised)|main themes?|agenda|ask(?:ed|ing)? how|questions? (?:of|on|how)|covered|touched upon|tackl\p{Ll}*|understanding of|deal(?:t|s)? with|considered|reviewed|review of|turned to|compar\p{Ll}*|papers on|agreed on|(?:views|experiences?|practices|information) on|shared experience|prepar(?:ed|ing) for|take stock|took stock|lessons|learn(?:ing|ed|t)?|worked on|work on|look(?:ed|ing)? (?:at|into|for)|ways (?:of|to)|how to|échangé sur|débattu (?:de|du|des)|discuté|examiné|abordé|traité (?:de|du|des))(?![\p{L}])/iu;
/** A paragraph's first words, or a label, that say what it is about: "Regarding return, …". */
const regarding =
  /^\s*(?:\d+\.\s)?(?:(?:regarding|concerning|as regards|with regard to|turning to|as to|on|s['’]agissant d\p{Ll}+|concernant) [^,.;]*|(?:subject|topic|theme|thème|sujet|objet)s?\s?:[^.]*)$/iu;
/** What those who meet do themselves: "took stock of the conclusions". */
const doing = /^(?:took|take|taking) stock$/iu;
/** Words behind a theme that make it the subject: "return was at the centre of the debate". */
const subjectBehind =
  /^[^.;:]{0,60}\b(?:was|were|is|are|stood|stand|stands|remained) (?:at the (?:cent(?:re|er)|heart|core|head|top|forefront) of|the (?:main |central |sole |only )?(?:focus|subject|topic|theme)|high on|on the (?:agenda|table))/iu;
const focusBehind =
  /^[^.;:]{0,60}\b(?:was|were|been|being) (?:also )?(?:discussed|addressed|examined|debated|tackled|explored|reviewed|raised)\b/iu;
/** What is devoted to a theme and is no meeting: a term of office, a programme. */
const elsewhere =
  /\b(?:against the (?:backdrop|background) of|terms?(?: at the helm)?|working groups?|chair(?:man)?ship|presidency|programmes?|projects?|study|report|publication|(?:declaration|compact|action plan|agenda|strategy|framework) (?:lays|calls|underlines|recogni[sz]es|covers|includes|refers|stresses|emphasi[sz]es|asks|provides|speaks)|(?:declaration|plan|agenda)[^.;,]{0,30}, (?:in )?which|priorit(?:y|ies) (?:charted|set|laid|of|in|under))\b[^.;]{0,80}$/iu;
/** What those who meet do elsewhere tells of them. */
const ofPeople =
  /\b(?:in charge of|responsible for|competent for|(?:experts?|specialists?|practitioners?) (?:on|in)|chargée?s? (?:de|du|des))(?! the)\b(?:(?!\bsur\b|discuss|exchang|debat)[^.;,]){0,40}$/iu;
const numbered = /^(?:first|second|third|fourth|fifth|former|latter)$/;
const farthest = 12;

/** What the themes of a meeting are read from. */
export interface ThemeSources {
  readonly title: Span | null;
  readonly opening: Span | null;
  readonly kind: MeetingKind | null;
  readonly sentences: readonly OwnedSentence[];
  /** How many of the sentences, from the first, are headings. */
  readonly headings: number;
}

interface Read {
  readonly owned: OwnedSentence;
  readonly mentions: readonly ThemeMention[];
  readonly is: "HEADING" | "ANNOUNCEMENT" | "LISTED" | "PROSE";
}

/**
 * The themes of a meeting: main where the title, its heading or the announcing sentence names them, and where a sentence
 * says that it was about them; beside a topic of its own, a list of what was also spoken of is context.
 */
export function themeFacts(text: string, page: PageNames, sources: ThemeSources): readonly ThemeFact[] {
  const { title, kind } = sources;
  const found = new Map<string, ThemeFact & { readonly governance: boolean }>();
  const add = ({ named, start, end, governance }: ThemeMention, weight: ThemeWeight, rule: string) => {
    const key = named.id ?? named.label;
    const known = found.get(key);
    if (known !== undefined && (known.weight === "MAIN" || weight === "CONTEXT")) return;
    const fact: Fact = { field: "themes", value: named.label, named, quote: { start, end }, rule, stated: true };
    found.set(key, { weight, governance, fact });
  };
  const all = readAll(text, page, sources);
  const read = all.map((one) => ({ ...one, mentions: one.mentions.filter(({ format }) => !format) }));
  for (const { owned, mentions, is } of read) {
    for (const mention of mentions) {
      const other = otherAt(text, owned, mention.start);
      const before = beforeOf(text, owned, mention);
      if (title !== null && mention.start >= title.start && mention.end <= title.end)
        add(mention, "MAIN", "theme-of-title");
      else if (other !== null || ofPeople.test(before)) continue;
      else if (is === "HEADING") add(mention, "MAIN", "theme-of-heading");
      else if (is === "ANNOUNCEMENT" && (mention.governance || kind !== "STEERING_COMMITTEE_MEETING"))
        add(mention, "MAIN", "theme-of-announcement");
      else if (is === "LISTED") add(mention, "MAIN", "theme-listed");
    }
  }
  const topical = [...found.values()].some(({ governance }) => !governance);
  read.forEach(({ owned, mentions, is }, index) => {
    const several = new Set(mentions.map(({ named }) => named.label)).size > 2;
    for (const mention of mentions) {
      const before = beforeOf(text, owned, mention);
      const after = text.slice(mention.end, Math.min(owned.sentence.end, mention.end + near));
      // what is still to come has its own themes
      const other = otherAt(text, owned, mention.start);
      if (other?.cues.future === true) continue;
      // a sentence that announces two meetings gives each its own
      if (
        is === "ANNOUNCEMENT" &&
        other?.meeting.modifiers.some((word) => numbered.test(word)) &&
        other.cues.before === null
      )
        continue;
      if (other !== null) add(mention, "CONTEXT", "theme-of-another-meeting");
      else if (mention.governance)
        add(mention, governing(kind) ? "MAIN" : "CONTEXT", governing(kind) ? "theme-of-governance" : "theme-mentioned");
      else if (
        index - sources.headings < farthest &&
        !elsewhere.test(before) &&
        (isSubject(before, after, topical, several) || (!topical && doing.test(text.slice(mention.start, mention.end))))
      )
        add(mention, "MAIN", "theme-of-subject");
      else add(mention, "CONTEXT", "theme-mentioned");
    }
  });
  const [sole, ...more] = [...found.values()];
  if (sole === undefined && kind === "TRAINING" && title === null) {
    const training = all.flatMap(({ mentions }) => mentions).find(({ format }) => format);
    if (training !== undefined) add(training, "MAIN", "theme-of-training");
  }
  // the only theme that a technical meeting names is what it was on
  if (sole !== undefined && more.length === 0 && sole.fact.rule === "theme-mentioned" && !political(kind))
    return [{ weight: "MAIN", fact: { ...sole.fact, rule: "sole-theme" } }];
  return [...found.values()].map(({ fact, weight }) => ({ fact, weight }));
}

/** What is looked at around a theme: a page without full stops is one sentence. */
const near = 800;

function beforeOf(text: string, { sentence }: OwnedSentence, { start }: Span): string {
  return text.slice(Math.max(sentence.start, start - near), start);
}

function governing(kind: MeetingKind | null): boolean {
  return kind === "STEERING_COMMITTEE_MEETING" || kind === "SENIOR_OFFICIALS_MEETING";
}

function political(kind: MeetingKind | null): boolean {
  return governing(kind) || kind === "MINISTERIAL_CONFERENCE";
}

/** Quotation marks right behind the words for a meeting hold its title. */
const inTitle =
  /(?<![\p{L}])(?:meeting|workshop|webinar|conference|round ?table|training|seminar|forum|réunion|atelier|webinaire|conférence|séminaire|formation),?(?: \p{L}+){0,2}:? ?["“«][^"”»]*$/iu;

function isSubject(before: string, after: string, topical: boolean, several: boolean): boolean {
  if (inTitle.test(before)) return true;
  if (subject.test(before) || subjectBehind.test(after)) return !topical || !several;
  return !topical && (regarding.test(before) || focus.test(before) || focusBehind.test(after));
}

const introduces =
  /(?:themes?|topics?|subjects?|issues|agenda|points|discuss\p{Ll}*|focus\p{Ll}*|thèmes|sujets)\b[^.]*:$/iu;
const item = /^\s*(?:[•·*–-]|\(?[a-z\d]{1,2}[.)])?\s*[^.!?]{3,160}[;,.]?(?: and| et)?$/u;

/** The sentences with what they name, and what they are: headings, the announcement, items under "four themes were discussed:". */
function readAll(text: string, page: PageNames, { opening, kind, sentences, headings }: ThemeSources): readonly Read[] {
  let listing = false;
  return sentences.map((owned, index) => {
    const { sentence } = owned;
    const trimmed = text.slice(Math.max(sentence.start, sentence.end - near), sentence.end).trim();
    const apart = /\n/u.test(text.slice(sentences[index - 1]?.sentence.end ?? 0, sentence.start));
    const listed = listing && apart && item.test(trimmed);
    listing = listed || introduces.test(trimmed);
    const announcing = opening !== null && sentence.start === opening.start;
    const is = announcing ? "ANNOUNCEMENT" : index < headings ? "HEADING" : listed ? "LISTED" : "PROSE";
    const mentions = themeMentions(text, page, owned, kind);
    return { owned, mentions, is };
  });
}

/** What those who meet go on to do, behind a meeting that they looked back to. */
const goesOn =
  /(?:,| and) (?:also |then |further )?(?:agreed|adopted|discussed|decided|approved|reviewed|endorsed|considered|examined|exchanged|debated|addressed|explored|took)\b/u;

function otherAt(text: string, owned: OwnedSentence, start: number): OwnedMeeting | null {
  const at = placeFrom(owned.sentence.mask, start);
  const other = at === -1 ? null : owned.otherAt(at);
  return other === null || goesOn.test(text.slice(other.meeting.end, start)) ? null : other;
}
