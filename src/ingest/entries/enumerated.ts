import { rule, signsIn } from "../clause/mask.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { NameMention } from "../names/name.js";
import type { Occurrence } from "./opening.js";

const each = rule(
  "(?:in|at|à) ({C})(?:, {A})?,? ?(?:\\(|on |from |les |le |du )?(?:the )?({D})|(?:on|les|le|du) (?:the )?({D}),? (?:in|at|à) ({C})|(?:and|et|,) ({C})(?:, {A})? \\(({D})\\)",
);
const told =
  /\b(?:held|took place|organi[sz]ed|convened|hosted|supported|co-?hosted|met|facilitated|followed by|se sont tenue?s|ont eu lieu|organisé)\b/u;
const looking = /\b(?:reported on|following|outcomes of|conclusions of|results of|built on|recalled|will|would)\b/iu;

/** The meetings that a plural stands for, where each has its place and days ("two meetings, one in {C} on {D} and one in {C} on {D}"). */
export function enumerated(sentence: Sentence, meeting: MeetingMention, at: number): readonly Occurrence[] {
  const { text } = sentence.mask;
  if (!told.test(text) || looking.test(text)) return [];
  const after = text.slice(at + 2);
  const found = [...after.matchAll(each)].flatMap((match): readonly Occurrence[] => {
    if (/[\uE006]/u.test(after.slice(0, match.index))) return [];
    const things = signsIn(match[0]).map(({ letter, index }) => ({ letter, thing: sentence.mask.things[index] }));
    const dates = things.flatMap(({ thing }): DateMention[] => (thing?.is === "date" ? [thing.date] : []));
    const cities = things.flatMap(({ letter, thing }): NameMention[] =>
      letter === "C" && thing?.is === "name" ? [thing.mention] : [],
    );
    const cues = { before: null, weak: false, future: false, perfect: false };
    return [
      {
        sentence,
        meeting: { ...meeting, plural: false, start: dates[0]?.start ?? meeting.start },
        cues,
        dates,
        cities,
      },
    ];
  });
  return found.length > 1 ? found : datedOnly(sentence, meeting, after);
}

const onDays = rule("(?:^|[,:(]|\\band\\b|\\bet\\b)[^.;\uE005\uE006]{0,40}?(?:on |les? )?(?:the )?({D})");

/** The days of a plural that is told of by its days alone ("three webinars took place: on {D} on …, on {D} on …"). */
function datedOnly(sentence: Sentence, meeting: MeetingMention, after: string): readonly Occurrence[] {
  if (/[\uE006]/u.test(after)) return [];
  const dates = [...after.matchAll(onDays)].flatMap((match): DateMention[] => {
    const thing = sentence.mask.things[signsIn(match[1] ?? "")[0]?.index ?? -1];
    return thing?.is === "date" && thing.date.from.day !== null && thing.date.vague === null ? [thing.date] : [];
  });
  if (dates.length < 2) return [];
  const cues = { before: null, weak: false, future: false, perfect: false };
  return dates.map((date) => ({
    sentence,
    meeting: { ...meeting, plural: false, start: date.start },
    cues,
    dates: [date],
    cities: [],
  }));
}
