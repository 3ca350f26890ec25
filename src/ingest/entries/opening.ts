import { rule, signsIn } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import { type Cues, cuesAt, isElsewhere } from "../meetings/cues.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { NameMention } from "../names/name.js";
import { enumerated } from "./enumerated.js";

/** A place of a sentence where a meeting is said to be held. */
export interface Occurrence {
  readonly sentence: Sentence;
  /** Null where only a verb tells of it ("delegates gathered in …"). */
  readonly meeting: MeetingMention | null;
  readonly cues: Cues;
  /** The dates and cities that belong to this meeting rather than to another of the sentence. */
  readonly dates: readonly DateMention[];
  readonly cities: readonly NameMention[];
  /** Whether it is told of beside another meeting, which it preceded or followed. */
  readonly aside?: true;
}

const noCues: Cues = { before: null, weak: false, future: false, perfect: false };
const held =
  /(?<![\p{L}])(?:took place|takes? place|taking place|was held|were held|held|(?:was|were) (?:honou?red|pleased|proud|delighted|privileged|glad|happy) to (?:co-?)?host|hosted|hosts|convened?s?|organi[sz]ed|co-?organi[sz]ed|co-?hosted|gathered?|met|meet|welcomed|meeting in|meeting at|réunis à|invited|inaugurated|commenced|got under way|brought together|came together|assembled|attended|sat down|got together|played host|was the venue|wrapped up|drew to a close|finished|lasted|found their way|dialled in|logged (?:in|on)|connected|se sont connectée?s|travell?ed to|made their way|flocked to|se sont retrouvée?s|co-?chaired|chaired|carried out|conducted|supported|facilitated|run|ran|venue|opened|opens|kicked off|kicks off|started|starts|concluded|ended|followed|closed|rounded off|participated|took part|joined|launched|prepar\p{Ll}+|dealt|looked (?:at|into)|focus(?:s)?ed|addressed|explored|examined|covered|provided|offered|was an (?:opportunity|occasion)|marked|aimed|adopted|discussed|devoted|dedicated|began|begun|s'est (?:tenue?|déroulée?|réunie?|ouverte?|achevée?|clôturée?|poursuivie?)|se sont (?:tenue?s|déroulée?s|réunie?s|rencontrée?s)|a (?:rassemblé|débuté|pris fin|accueilli|organisé|abrité)|ont (?:organisé|accueilli|participé|pris part)|a eu lieu|ont eu lieu|réunie?s?|accueillie?s?|(?:co-?)?organisée?s?|convoquée?s?|(?:co-?)?présidée?s?|tenue?s?|will|scheduled|is due|are due|is set|is to|are to|agreed|approved|endorsed|decided|elected|reviewed|recommended)(?![\p{L}])/iu;
const gathering = rule(
  "trained (?:[^.;]{0,30} )?(?:officials|officers|practitioners|staff|personnel|prosecutors|judges|trainers)|(?:[Mm]embers?(?: [Ss]tates)?|[Pp]articipants|[Dd]elegat(?:es|ions)|[Rr]epresentatives|[Oo]fficials|[Ee]xperts|[Mm]inisters|[Pp]artners?(?: countries)?|[Pp]ractitioners|[Cc]ountries|[Ss]tates|[Pp]rocess|[Aa]ttendees(?: and panelists)?|[Rr]eprésentants|[Dd]élégués|[Dd]élégations|[Hh]auts fonctionnaires|[Mm]inistres|[Mm]embres|[Pp]ays|[Pp]artenaires|{L})(?: [^.;]{0,90}?)? (?:gathered|met|convened|came together|sat down(?: together)?|assembled|meeting (?=in |at )|se sont (?:réunie?s|retrouvée?s|rencontrée?s))\\b|welcomed (?:[^.;]{0,30} )?(?:delegates|participants|representatives|officials|experts)",
  "u",
);

/** Every meeting of a sentence with what belongs to it; where none is named but people gathered, that gathering. */
export function occurrencesIn(sentence: Sentence): readonly Occurrence[] {
  const signs = signsIn(sentence.mask.text);
  const meetings = signs.flatMap(({ letter, index, at }) => {
    const thing = sentence.mask.things[index];
    return letter === "M" && thing?.is === "meeting"
      ? [{ at, meeting: thing.meeting, cues: cuesAt(sentence.mask, at) }]
      : [];
  });
  const gathered = gathering.exec(sentence.mask.text);
  const implicit =
    gathered !== null &&
    !meetings.some(({ cues, meeting }) => cues.before === null && !meeting.plural && !isElsewhere(meeting.modifiers));
  const all = [...(implicit ? [{ at: gathered.index, meeting: null, cues: noCues }] : []), ...meetings].sort(
    (one, other) => one.at - other.at,
  );
  if (all.length === 0) return [];
  const owners = signs.map(({ letter, index, at }) => ({
    letter,
    thing: sentence.mask.things[index],
    at,
    owner: ownerOf(all, at, sentence.mask.text),
  }));
  return all.flatMap((one, position) => {
    const several = one.meeting?.plural === true ? enumerated(sentence, one.meeting, one.at) : [];
    if (several.length > 0) return several;
    const own = owners.filter(({ owner }) => owner === position);
    return [
      {
        sentence,
        meeting: one.meeting,
        cues: one.cues,
        dates: own.flatMap(({ thing, at }) =>
          thing?.is === "date" && !until.test(sentence.mask.text.slice(Math.max(0, at - 24), at)) ? [thing.date] : [],
        ),
        cities: own.flatMap(({ letter, thing }) => (letter === "C" && thing?.is === "name" ? [thing.mention] : [])),
      },
    ];
  });
}

/** Before the last day of a meeting, of which the first is told elsewhere. */
const until = /\b(?:until|till|jusqu'au) (?:\p{Lu}\p{Ll}+day,? )?(?:the )?$/u;
const toClause = /(?:,|;|:|\band|\bwhile|\bet) (?:and |while |then )?(?:on |from |in |between |le |les )?(?:the )?$/u;
const verb =
  /^[^.;]{0,90}\b(?:held|hosted|organi[sz]ed|convened|took place|met|gathered|welcomed|co-?hosted|was|were)\b/u;

/** Whether a date begins a clause of its own ("… met on {D}, and on {D} {A} hosted {M}"): it is that of the meeting behind it. */
export function beginsClause(before: number, at: number, next: number, mask: string): boolean {
  const sign = mask[at] ?? "";
  const left = mask.slice(0, at);
  return (
    sign === "\uE005" &&
    left.includes(sign) &&
    toClause.test(mask.slice(before + 2, at)) &&
    verb.test(mask.slice(at + 2, next))
  );
}

const clauseOfDay = rule("(?:,|;|:) (?:on|from|in|between|le|les) (?:the )?{D}", "u");

/** Where, behind a meeting of the background, the clause begins that tells of the one at hand ("after {M} in {C}, on {D} …"). */
function returnsAt(between: string): number | null {
  const found = clauseOfDay.exec(between);
  return found !== null && verb.test(between.slice(found.index + found[0].length)) ? found.index : null;
}

const dayBeside = /\b(?:eve of|(?:day|week) (?:before|after)) (?:the |an? |this )?$/u;
const turned = /^,? (?:was|were|had been|is|are) (?:[\p{Ll}]+ )?(?:preceded|followed) [^.;\uE006]{0,60}$/u;

/** Whether what stands between two meetings is of the second: "on the eve of {M}, {D}, … {M}", "{M} was preceded on {D} by {M}". */
function turnsTo(before: number, at: number, next: number, mask: string): boolean {
  if (dayBeside.test(mask.slice(Math.max(0, before - 40), before)) && mask.slice(before + 2, at).startsWith(","))
    return true;
  return turned.test(mask.slice(before + 2, at)) && /\bby (?:an? |the |its )?$/u.test(mask.slice(at + 2, next));
}

/** Words between a date and a meeting of the background that end what is said of the date. */
const resumes =
  /(?:,|\band\b|\bwhich\b)\s(?:[\p{L}-]+\s){0,3}(?:follow(?:ed|s|ing)|buil(?:t|ds|ding)|preceded|after|complement(?:ed|s))\b/u;

/** The meeting that something at a place of the sentence belongs to: the last one before it; before all of them, the first that is no other's background. */
export function ownerOf(
  all: readonly { readonly at: number; readonly cues: Cues; readonly meeting: MeetingMention | null }[],
  at: number,
  mask: string,
): number {
  let owner = -1;
  all.forEach((one, position) => {
    if (one.at >= at) return;
    const bare = one.meeting?.plural === true;
    if (!bare) owner = position;
  });
  const after = all.findIndex(({ at: from, meeting }) => from > at && meeting?.plural !== true);
  if (owner !== -1 && after !== -1 && beginsClause(all[owner]?.at ?? 0, at, all[after]?.at ?? 0, mask)) return after;
  const one = all[owner];
  const following = all[after];
  if (one?.cues.before != null && following !== undefined) {
    const from = returnsAt(mask.slice(one.at + 2, following.at));
    if (from !== null && at >= one.at + 2 + from) return after;
  }
  if (owner !== -1 && after !== -1 && turnsTo(all[owner]?.at ?? 0, at, all[after]?.at ?? 0, mask)) return after;
  if (owner !== -1) return owner;
  const next = all.findIndex(({ at: from, meeting }) => from > at && meeting?.plural !== true);
  const first = all.findIndex(({ cues, meeting }) => cues.before === null && meeting?.plural !== true);
  if (next !== -1 && first === -1 && resumes.test(mask.slice(at + 2, all[next]?.at))) return -1;
  const close = next !== -1 && /^[^,.;]{0,12}$/u.test(mask.slice(at + 2, all[next]?.at));
  return close && next !== -1 ? next : first === -1 ? next : first;
}

/** Words for a meeting that was not held, or not then. */
const calledOff =
  /\b(?:cancell?ed|called off|(?:was|were|been|be) postponed(?![^.;]{0,60}\b(?:held|took place))|annulée?|a été reportée?)(?![\p{L}])/u;

/** Whether an occurrence tells that a meeting of its own took place (or will), here or then. */
export function tellsOfOwn({ meeting, cues, dates, cities, sentence }: Occurrence): boolean {
  if (meeting !== null && (meeting.plural || isElsewhere(meeting.modifiers))) return false;
  if (cues.before !== null || calledOff.test(sentence.mask.text)) return false;
  const when = dates.some(({ from }) => from.month !== null || from.day !== null);
  return (when || cities.length > 0) && held.test(sentence.mask.text);
}
