import { placeFrom, rule } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import { type DateMention, namesDay } from "../dates/date-mention.js";
import { type Occurrence, occurrencesIn, tellsOfOwn } from "./opening.js";

const resumed =
  /^(?:It|This|The (?:\p{L}+[ -]){0,2}(?:meeting|event|workshop|webinar|training|conference|round ?table)|Elle|Il|La réunion|L'atelier|La rencontre|Took place|Taking place|(?:Co-?)?(?:[Hh]osted|[Cc]haired|[Oo]rgani[sz]ed|[Cc]onvened)|Held|Accueillie?|Organisée?)\b/u;

/** Words for a meeting that was not held as it had been planned: where it was held is told behind. */
const otherwise =
  /\b(?:postponed|rescheduled|moved|(?:initially|originally) (?:\p{Ll}+ )?(?:planned|scheduled|foreseen|to be held))\b/u;

/** The meetings of their own that a sentence tells of, a date or place also from the sentence behind it ("It was held on …"). */
export function ownOccurrences(sentence: Sentence, next: Sentence | undefined): readonly Occurrence[] {
  const all = occurrencesIn(sentence);
  const found = all.filter((one) => tellsOfOwn(one));
  if (found.some(isDated)) return found.filter((one, index) => index === 0 || isDated(one));
  // "three workshops have been held: in {C} ({D}), {C} ({D}) and {C} ({D})", by their months
  const listed = found.filter(
    ({ cities, dates }) => cities.length > 0 && dates.some(({ from }) => from.month !== null),
  );
  if (listed.length > 1 && listed.every(({ meeting }) => meeting?.worded === listed[0]?.meeting?.worded)) return listed;
  const named = found[0] ?? all.find(isNamed);
  if (named === undefined || next === undefined || !resumed.test(next.mask.text)) return found.slice(0, 1);
  const later = occurrencesIn(next).find(({ cues }) => cues.before === null && !cues.future);
  const dates = later?.dates ?? next.dates;
  const cities = later?.cities ?? next.cities;
  const joined = {
    ...named,
    dates: dates.length > 0 ? dates : named.dates,
    cities:
      named.cities.length > 0 && !(cities.length > 0 && otherwise.test(sentence.mask.text)) ? named.cities : cities,
  };
  return tellsOfOwn({ ...joined, sentence: found[0] === undefined ? next : sentence }) ? [joined] : found.slice(0, 1);
}

/** The meeting that a sentence names under a heading with its day and place ("Baku, Azerbaijan – 6 to 7 November 2022"). */
export function underDatedHeading(sentence: Sentence, above: readonly Sentence[]): readonly Occurrence[] {
  const line = above.find(({ dates, cities }) => cities.length > 0 && namesDay(dates));
  const named = occurrencesIn(sentence).find(isNamed);
  return line === undefined || named === undefined ? [] : [{ ...named, dates: line.dates, cities: line.cities }];
}

/** The meeting that a sentence tells of right behind its place and day ("London, 15–16 March 2017. The UK convened a high-level meeting."). */
export function behindDateline(sentence: Sentence, { cities, dates }: Sentence): readonly Occurrence[] {
  return occurrencesIn(sentence)
    .map((one) => ({ ...one, cities, dates }))
    .filter((one) => one.meeting !== null && tellsOfOwn(one) && !one.cues.future)
    .slice(0, 1);
}

function isNamed({ meeting, cues }: Occurrence): boolean {
  return meeting !== null && !meeting.plural && meeting.kind !== null && cues.before === null && !cues.future;
}

function isDated({ dates }: Occurrence): boolean {
  return namesDay(dates);
}

/** Where on its page an occurrence stands. */
export interface Standing {
  /** The openings of the page so far, the last one last. */
  readonly openings: readonly Occurrence[];
  /** Whether a heading that tells of no meeting stands just above. */
  readonly fresh: boolean;
  /** Which sentence of its paragraph it is, from 0. */
  readonly position: number;
  /** Whether the heading above says when the text was published. */
  readonly published: boolean;
  /** Whether the heading above is of other meetings: the next one, former ones. */
  readonly ofOthers: boolean;
  /** Whether the page is of another thing than meetings: a publication, a vacancy, an interview. */
  readonly ofAnotherThing: boolean;
}

const asserted = rule(
  "{M}[^.;\uE006]{0,140}? (?:(?:was|were) (?:also |then |virtually |jointly |successfully )*(?:held|convened|organi[sz]ed|hosted|conducted|co-?hosted|co-?organi[sz]ed)|took place|followed|met)\\b|(?:hosted|convened|organi[sz]ed|held|co-?hosted|co-?organi[sz]ed|conducted|ran)(?: and (?:co-?hosted|chaired|co-?chaired))?,?(?: [^.;\uE006]{0,60}?)? {M}|{M}[^.;\uE006]{0,100}? (?:s'est (?:tenue?|déroulée?|réunie?)|a eu lieu|(?:a été )?(?:organisée?|accueillie?|convoquée?) par)",
  "u",
);
/** Words with which a paragraph under a heading comes to its meeting ("That was the subject of the workshop organised by …"). */
const toldOf =
  /\b(?:was|were|is) (?:the )?(?:subject|topic|theme|question|aim|purpose)\b|(?<![\p{L}])(?:était|fut) (?:l'objet|le thème|la question|le sujet)\b/u;
const background = /^(?:In|At|During|Since|Already|Back) (?:the )?(?:first|past|previous|early|its)/u;

/** Words with which a text goes back to days that lie between those it has told of. */
const between = /^(?:In between|Between (?:the two|both|them|these(?: two)?|the (?:two|three) meetings))\b/u;

/** Whether an occurrence begins an entry of its own beside those that are open. A meeting that is only looked back on or forward to does not. */
export function opens(occurrence: Occurrence, standing: Standing): boolean {
  const { openings, fresh, position, published, ofOthers, ofAnotherThing } = standing;
  const { meeting, cues, dates, cities, sentence } = occurrence;
  if (ofOthers) return false;
  if (ofAnotherThing && (cues.weak || cues.future || !asserted.test(sentence.mask.text))) return false;
  const dated = isDated(occurrence);
  const monthly = dated || dates.some(({ from }) => from.month !== null);
  const last = openings.at(-1);
  if (last === undefined) {
    if (dated || monthly) return true;
    return cities.length > 0 && sentence.dates.length === 0 && !cues.future && (fresh || published || position === 0);
  }
  if (occurrence.aside) return true;
  if (cues.future || isReported(occurrence)) return false;
  if (cues.perfect && cues.weak) return false;
  if (cues.perfect && (position > 0 || (meeting?.determiner === "the" && meeting.modifiers.length === 0))) return false;
  if (fresh && position < 3)
    return (
      monthly &&
      !(
        position > 0 &&
        isEarlier(occurrence, last) &&
        !between.test(sentence.mask.text) &&
        !(dated && toldOf.test(sentence.mask.text))
      )
    );
  if (openings.every(({ dates: of }) => of.length === 0) && last.meeting === null) return false;
  if (meeting !== null && (meeting.kind === null || meeting.determiner === "this")) return false;
  if (position > 0)
    return (
      meeting !== null &&
      dated &&
      !isEarlier(occurrence, last) &&
      !background.test(sentence.mask.text) &&
      asserted.test(sentence.mask.text)
    );
  if (isEarlier(occurrence, last) && cues.weak && meeting?.determiner === "the") return false;
  if (isEarlier(occurrence, last) && meeting?.modifiers.some((word) => /^(?:first|1st|last|second|third)$/.test(word)))
    return false;
  return dated || (monthly && cities.length > 0 && !cues.perfect);
}

const reporting =
  /\b(?:recall\p{Ll}*|look(?:ed|s|ing) back|referr\p{Ll}*|mention\p{Ll}*|noted|noting|thanked|thanking|reported|reaffirm\p{Ll}*|in line with|according to|invited [\p{Lu}][\p{L}]+ to)\b/u;

/** Whether a meeting is only what others spoke of ("the meeting recalled that, at the Ministerial Conference of …"). */
function isReported({ meeting, sentence: { mask } }: Occurrence): boolean {
  if (meeting === null) return false;
  const at = placeFrom(mask, meeting.start);
  return reporting.test(mask.text.slice(0, Math.max(0, at)));
}

/** Whether a meeting lies before another, as far as their dates say. */
function isEarlier(one: Occurrence, other: Occurrence): boolean {
  const [first, second] = [dayOf(one.dates), dayOf(other.dates)];
  return first !== null && second !== null && first < second - 3;
}

function dayOf(dates: readonly DateMention[]): number | null {
  const date = dates.find(({ from }) => from.year !== null && from.month !== null);
  if (date?.from.year == null || date.from.month === null) return null;
  return Date.UTC(date.from.year, date.from.month - 1, date.from.day ?? 28) / 86_400_000;
}
