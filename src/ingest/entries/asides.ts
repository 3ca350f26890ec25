import type { MeetingKind } from "../../model/vocabulary.js";
import { placeFrom } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import { namesDay } from "../dates/date-mention.js";
import { type Occurrence, occurrencesIn } from "./opening.js";

const beside = /\b(?:preceded|followed)\b[^.;]{0,30}\bby (?:an? |the |its )?$/u;
/** What is told of a meeting right behind it, beyond when and where. */
const toldOf = /^[^.;]{0,60}?(?:,| and| which was|) (?:attended|(?:co-?)?chaired) by\b/u;
const goesOn = /^(?:It|This|Elle|Il)\b[^.;]*?\b(?:likewise|also|too|as well|également|aussi)\b/u;
const meetingSign = "\uE006";

/**
 * Meetings that another was preceded or followed by, of which the text tells more than their days: who chaired or
 * attended them, or what the next sentence says of them. One that is only mentioned stays a mention.
 */
export function asidesIn(sentence: Sentence, next: Sentence | undefined): readonly Occurrence[] {
  const all = occurrencesIn(sentence);
  return all.flatMap((one): readonly Occurrence[] => {
    const { meeting, cues, dates } = one;
    if (meeting === null || meeting.plural || meeting.kind === null || cues.future || !namesDay(dates)) return [];
    const { text } = sentence.mask;
    const at = placeFrom(sentence.mask, meeting.start);
    if (at < 0 || !beside.test(text.slice(0, at))) return [];
    const other = all.every((first) => first === one || first.meeting?.kind !== meeting.kind);
    const told = toldOf.test(text.slice(at + 2)) || (other && next !== undefined && isOn(next, meeting.kind));
    return told ? [{ ...one, cues: { ...cues, before: null, weak: false, perfect: false }, aside: true }] : [];
  });
}

/** Whether a sentence goes on with a meeting of a kind: "It likewise took place …", "The workshop …". */
function isOn({ mask, meetings: [first] }: Sentence, kind: MeetingKind): boolean {
  if (goesOn.test(mask.text)) return true;
  return mask.text.startsWith(meetingSign) && first?.determiner === "the" && !first.plural && first.kind === kind;
}
