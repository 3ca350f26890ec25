import type { MeetingKind } from "../../model/vocabulary.js";
import type { PageNames } from "../clause/page-names.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named, Span } from "../names/name.js";

/** Words that name a theme, and mean it. */
export interface ThemeMention extends Span {
  readonly named: Named;
  /** Whether they are only words for the organs and the plans of a process. */
  readonly governance: boolean;
  /** Whether they only say in what form those who meet do so: a training is seldom on training. */
  readonly format: boolean;
}

const longest = 1000;

/** Kinds of meetings that have the process itself for their subject. */
const governing = new Set<MeetingKind | null>(["STEERING_COMMITTEE_MEETING", "SENIOR_OFFICIALS_MEETING"]);
const names = new Set(["framework", "organisation", "dialogue", "institution"]);
const processGovernance = "theme:process-governance";

/** The themes that a sentence names: not the words of a name, an office, a speech, or of how such pages are made. */
export function themeMentions(
  text: string,
  page: PageNames,
  { sentence }: OwnedSentence,
  kind: MeetingKind | null,
): readonly ThemeMention[] {
  const within = page.themes.within(sentence);
  if (within.length === 0) return [];
  // a page without full stops is one sentence: only what is near a theme tells what it means
  if (boilerplate.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)))) return [];
  return within.flatMap(({ start, end, named, others }): readonly ThemeMention[] => {
    const from = Math.max(sentence.start, start - longest);
    const written = text.slice(from, Math.min(sentence.end, end + longest));
    const governance = named.id === processGovernance;
    const words = text.slice(start, end);
    const before = text.slice(Math.max(sentence.start, start - 110), start);
    const after = text.slice(end, Math.min(sentence.end, end + 80));
    if (governance && !governs(kind, words, written)) return [];
    const inName = sentence.names.some((name) => names.has(name.named.kind) && name.start <= start && name.end >= end);
    // a meeting of the process may well be on its action plan
    if (inName && !(governance && governing.has(kind))) return [];
    // "the 4Ps: prevention, protection and prosecution" names a frame
    if (/^Prot|^Prosec/u.test(words) && ofFourPs(written)) return [];
    if (past.test(written) || toCome.test(before)) return [];
    if (/4Ps$/u.test(words) || /^(?:please|kindly)$/iu.test(before.trim().split(" ").at(-1) ?? "")) return [];
    if (ofOffice(words, before) || inSpeech(written, start - from)) return [];
    const format = named.id === "theme:capacity-building" && sentence.meetings.some((one) => overlap(one, start, end));
    if (format) return [{ start, end, named, governance, format }];
    return [named, ...others]
      .filter(({ id }) => means(id ?? "", words, before, after, written))
      .map((one) => ({ start, end, named: one, governance, format }));
  });
}

function overlap(one: Span, start: number, end: number): boolean {
  return one.start < end && start < one.end;
}

/** What a page tells of itself, of who paid and of what else there is to read. */
const boilerplate =
  /^\s?(?:about (?:the|us)\b|related\b|read (?:also|more)\b|see also\b|tags?\b|(?:key)?words?:|contacts?\b|follow us|share\b|downloads?\b|upcoming\b|for (?:more|further) information|langues de travail|working languages|home\b[^.]*[|>/»])|^[^\d|]*\|[^\d|]*\|[^\d]*$|\b(?:is|are|was) (?:an? )?(?:targeted|voluntary|non-binding|intergovernmental|informal|regional consultative|consultative|state-led)\b[^.]{0,40}\b(?:dialogue|process|forum|platform)\b|\b(?:was|were) (?:established|founded|set up|launched) in (?:the )?\d{4}|^(?:established|founded|created|créée?) (?:in|en) \d{4}/iu;

const fourPs = /(?<![\p{L}])(?:Prevention|Protection|Prosecution|Partnership)(?![\p{L}])/gu;

function ofFourPs(written: string): boolean {
  return new Set(written.match(fourPs)).size > 2;
}

/** What was dealt with long before, or is the state of the world. */
const past =
  /\b(?:(?:was|were|had been|has been|have been) last|last|previously) (?:looked|treated|dealt|discussed|addressed|met|examined|taken up)\b|^\s*(?:every year|since the (?:beginning|start|outbreak|end) of)\b|\bvacancy\b|\bclosing date\b/iu;
/** What another meeting is to be on. */
const toCome =
  /\b(?:next|future|follow-up|upcoming|forthcoming|subsequent|prochaine?|previous|last year's) (?:\p{L}+ ){0,2}(?:meetings?|workshops?|sessions?|conferences?|webinars?|trainings?|editions?|réunions?|ateliers?)\b[^.;]{0,80}$/iu;

const adopting =
  /\b(?:adopt|approv|discuss|draft|prepar|review|agree|endors|validat|finali[sz]|update|examin|consider|present|took note|approuv|arrêt|établi)/iu;
/** Words for the organs of a process: a theme only where their work is told of, or where they are those who meet. */
const organ = /^(?:steering committees?|comités? de pilotage|chair(?:man|person)?ships?)$/iu;
/** An action plan is their subject where it is made, not where it is only followed up. */
const plan = /^(?:action plans?|plans? d['’]action)$/iu;
const anew = /\b(?:successors?|new|draft|next|projet|nouveau)\b/iu;
/** Kinds that may be of those who govern a process under a name of no kind. */
const loose = new Set<MeetingKind | null>([null, "OTHER", "VIRTUAL_MEETING"]);
/** What only those who govern a process have for a subject. */
const instrument =
  /^(?:action plans?|plans? d['’]action|roadmaps?|feuilles? de route|membership|operating modalities)$/iu;
const ofGovernance =
  /\b(?:governance|expansion|enlarg\p{Ll}+|future|questions? of|rules of procedure|work ?plan|annual plan|membership|terms of reference)\b/iu;

function governs(kind: MeetingKind | null, words: string, written: string): boolean {
  if (kind === "STEERING_COMMITTEE_MEETING") return true;
  if (kind === "SENIOR_OFFICIALS_MEETING") {
    if (plan.test(words)) return anew.test(written);
    return !organ.test(words) || ofGovernance.test(written);
  }
  if (instrument.test(words) || !loose.has(kind)) return false;
  return organ.test(words) ? ofGovernance.test(written) : adopting.test(written);
}

const institution =
  /\b(?:Ministr(?:y|ies|er|ers)|Minister|Secretar(?:y|ies)|Department|Directorate|Commissioner|Ministère|Ministre|Service|Office|Committee|Council|Agency|Authority|Institute|Bureau|Unit|Academy|Network|Observatory|Partnership|Prosperity)\b[^.;,]{0,60}(?:, [\p{Lu}][^.;,]{0,40})?$/u;
const officer =
  /\b(?:Ambassador(?:-at-Large)?|Coordinator|Rapporteur|Director|Head|Envoy|Advis[eo]r|Commissioner|Minister|Deputy|Chief)\b (?:[\p{Ll}]+ ){0,3}(?:for|on|of|against) [^.;,]{0,40}$/u;

/** Names of processes, projects and writings say what these are on. */
const undertaking =
  /\b(?:Process|Dialogue|Initiative|Platform|Programme|Project|projects?|programmes?|study|report|publication|brief|guide|Protocol|Convention|Law|Act)\b (?:(?:on|for|against) (?:(?!meeting|workshop|webinar|conference|round ?table|training|seminar|forum|réunion|atelier)[^.;]){0,60}|["“«][^"”»]{0,80})$/u;

/** Whether words for a theme are of the name of a ministry or the like, or of a person's office. */
function ofOffice(words: string, before: string): boolean {
  if (/^\p{Lu}/u.test(words) && institution.test(before)) return true;
  if (officer.test(before) || (/^\p{Lu}/u.test(words) && undertaking.test(before))) return true;
  // "some 75 prosecutors attended" counts people
  return /\d (?:\p{Ll}+ ){0,2}$/u.test(before) && /(?:ors|ers|guards)$/u.test(words);
}

const speech =
  /\b(?:said|says|stated|noted|remarked|quipped|added|stressed|declared|concluded|recalled|affirmed|told|wrote|a (?:déclaré|rappelé|souligné|dit|affirmé))\b/iu;

/** Whether a place of a sentence is in what somebody says in quotation marks. */
function inSpeech(written: string, at: number): boolean {
  if (!speech.test(written)) return false;
  const before = written.slice(0, at);
  const open = Math.max(before.lastIndexOf("“"), before.lastIndexOf("«"), straight(before));
  if (open === -1 || before.indexOf("”", open) !== -1 || before.indexOf("»", open) !== -1) return false;
  return !/\b(?:entitled|titled|theme|title|on|motto|workshop|meeting|webinar|conference|training|roundtable|called)[:,]? ?$/iu.test(
    before.slice(0, open),
  );
}

function straight(before: string): number {
  const marks = before.split('"').length - 1;
  return marks % 2 === 1 ? before.lastIndexOf('"') : -1;
}

interface Meaning {
  readonly notBehind?: RegExp;
  readonly notBefore?: RegExp;
  readonly only?: (words: string, before: string, after: string, written: string) => boolean;
}

const since = /\b(?:since|until|before|prior to|depuis)\b[^,.;:]{0,40}$/iu;

/** Where words for a theme mean something else. */
const meanings: Readonly<Record<string, Meaning>> = {
  "theme:return": {
    notBehind:
      /\b(?:to|will|would|may|can|could|cannot|not|they|we|must|should|in|promised an?|de|en|un|reintegration of|tax) $|^\s*A $/iu,
    notBefore:
      /^(?: (?:visit|form|ticket|address|flight|match|home of|to (?:normal|the (?:table|agenda|subject|question|issue|topic|same))|sur )|\p{L})/iu,
    only: (words) => !/(?:ed|ing)$/iu.test(words),
  },
  "theme:protection": {
    notBehind:
      /\b(?:wage|data|social|environmental|environment|consumer|civil|witness|border|fire|investors?|public|labour|worker|employment|income) $/iu,
    notBefore:
      /^ (?:of (?:personal )?data|of (?:the |its |their )?victims|of the environment|officers?|des données|civile|sociale)/iu,
  },
  "theme:integration": {
    notBehind: /\b(?:regional|economic|financial|european|systems?|political|monetary|eu|african|sub-?regional) $/iu,
    notBefore: /^ (?:régionale|économique|européenne)/iu,
  },
  "theme:climate-change-and-human-mobility": {
    notBehind: /\b(?:investment|business|political|current|social|economic|security) $/iu,
    notBefore: /^ (?:of|finance)\b/iu,
  },
  "theme:covid-19-and-mobility": { notBehind: since },
  "theme:climate-adaptation": {
    only: (words, _before, _after, written) => / |-/u.test(words) || /climat/iu.test(written),
  },
  "theme:root-causes-of-irregular-migration": {
    only: (words, before, after) =>
      !/^drivers?$/iu.test(words) || /^ of\b/u.test(after) || /migration $/iu.test(before),
  },
  "theme:capacity-building": {
    only: (words, before, after) =>
      !/^train|^formations?$/iu.test(words) ||
      (/^trainings?$/iu.test(words) &&
        (/^ (?:of|needs|programmes|opportunities)\b/u.test(after) || /\bjoint $/iu.test(before))),
  },
  "theme:stock-taking-of-conclusions": {
    only: (words, before, after) =>
      /^\p{Lu}/u.test(words) ||
      /\b(?:conclusions|recommendations)\b/iu.test(before) ||
      /^[^.;]{0,70}\b(?:conclusions?|recommendations?|implementation|progress|commitments?|declaration|plan|outcomes?|results?|achiev\p{Ll}*|done|work|years?)\b/iu.test(
        after,
      ),
  },
  "theme:border-management": { only: (words) => !/border$/iu.test(words) },
  "theme:skills-development": {
    only: (words, before, after) =>
      !/^skill/iu.test(words) ||
      / /u.test(words) ||
      (/(?:\bon|,|\band) $/u.test(before) && /^(?:,| and\b|\.)/u.test(after)),
  },
  "theme:legal-migration-pathways": { notBehind: /\borderly,? and $/iu },
};

function means(id: string, words: string, before: string, after: string, written: string): boolean {
  const meaning = meanings[id];
  if (meaning === undefined) return true;
  if (meaning.notBehind?.test(before) === true || meaning.notBefore?.test(after) === true) return false;
  return meaning.only?.(words, before, after, written) ?? true;
}
