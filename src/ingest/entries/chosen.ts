import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import { alike } from "../meetings/alike.js";
import { countOfAll } from "../meetings/count-of-all.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { LabelledValue } from "./entry.js";
import { type Occurrence, occurrencesIn } from "./opening.js";

/** An entry of a page of prose while it is gathered. */
export interface Draft {
  readonly headings: Sentence[];
  readonly labels: LabelledValue[];
  readonly sentences: Sentence[];
  /** What stands under later headings that tell of no meeting: part of the entry only where the page has no other. */
  readonly loose: Sentence[];
  opening: Occurrence;
  readonly published: DateMention | null;
  readonly year: number | null;
  /** What the text returns to behind this one: the meeting that it is about, where it only goes back to days just before. */
  readonly returnsTo: Draft | null;
}

const ofAll = /^(?:Both|All (?:three|four|five|six)|The (?:two|three|four|five|six)|The former|Les deux)\b/u;

/** Which of the entries before a sentence goes on with: all for "Both …", that of the kind it names, else the last. */
export function chosen(sentence: Sentence, current: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const all = sentence.meetings.flatMap((meeting) => countOfAll(meeting) ?? []);
  if (all.length > 0 && all.every((count) => count === drafts.length)) return drafts;
  const subject = subjectOf(sentence);
  const exact = drafts.filter(({ opening }) => opening.meeting?.kind === subject);
  // "The Conference", behind what was told of a Ministerial Conference
  const its =
    exact.length > 0
      ? exact
      : drafts.filter(({ opening: { meeting } }) => meeting?.kind != null && alike(meeting.kind, subject));
  // "The Senior Officials' Meeting was chaired by …", behind what was told of the Ministerial Conference
  if (subject !== null && its.length === 1 && current.every((one) => one.opening.meeting?.kind != null)) return its;
  if (current.length < 2 || ofAll.test(sentence.mask.text)) return current;
  const kinds = occurrencesIn(sentence).flatMap(({ meeting }) => meeting?.kind ?? []);
  const named = current.filter(({ opening }) => opening.meeting?.kind != null && kinds.includes(opening.meeting.kind));
  return named.length > 0 ? named : current.slice(-1);
}

const concluding =
  /^.{0,80}?\b(?:concluded|agreed|adopted|recommended|decided|discussed|requested|called (?:on|upon|for)|noted|welcomed|endorsed|thanked|heard|considered|reviewed|recognised|recognized|stressed|underlined)\b/u;

/** Whether a sentence tells what the meeting of one entry concluded ("The Forum concluded that …"), or is a resolution of those who met ("We will …"). */
export function isConcluded(sentence: Sentence, drafts: readonly Draft[]): boolean {
  if (/^We\b/u.test(sentence.mask.text)) return drafts.length === 1;
  const subject = subjectOf(sentence);
  if (subject === null || !concluding.test(sentence.mask.text)) return false;
  return (
    drafts.filter(({ opening: { meeting } }) => meeting?.kind != null && alike(meeting.kind, subject)).length === 1
  );
}

/** The kind of the one meeting that a sentence begins with: "The Ministerial Conference …". */
function subjectOf({ mask, meetings: [first] }: Sentence): MeetingMention["kind"] {
  if (first === undefined || !mask.text.startsWith(meetingSign)) return null;
  return first.plural || first.determiner !== "the" || first.modifiers.some((word) => !ofKind.test(word))
    ? null
    : first.kind;
}

const meetingSign = "\uE006";
/** Modifiers that belong to a kind, and do not tell one meeting of a kind from another. */
const ofKind = /^(?:senior|officials|ministerial|high|level|thematic|technical|regional|political)$/;
