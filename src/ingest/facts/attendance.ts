import { matchesIn } from "../../lib/matches.js";
import type { AttendanceQualifier } from "../../model/vocabulary.js";
import { spanOf } from "../clause/mask.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";

/** How many took part, as the source says. */
export interface Attendance {
  readonly count: number;
  readonly qualifier: AttendanceQualifier;
  readonly unit: string;
}

const qualifiers: readonly (readonly [AttendanceQualifier, RegExp])[] = [
  ["OVER", /^(?:over|more than|above|at least|plus de|well over)$/iu],
  ["NEARLY", /^(?:nearly|almost|close to|up to|presque|près de)$/iu],
  [
    "APPROXIMATELY",
    /^(?:some|around|about|approximately|approx\.?|roughly|circa|ca\.?|environ|quelque|an estimated)$/iu,
  ],
];
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};
const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const french: Readonly<Record<string, number>> = {
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};
const belowHundred = `(?:(?:${Object.keys(tens).join("|")})(?:[- ](?:${Object.keys(ones).join("|")}))?|${Object.keys(ones).join("|")})`;
/** "several hundred" tells no number. */
const hundreds =
  "(?:(?:a|one|two|three|four|five|six|seven|eight|nine) |(?<!\\b(?:several|few|many|hundred|and) ))hundred";
const numberWords = `(?:${hundreds}(?: and ${belowHundred})?|${belowHundred}|une (?:${Object.keys(french).join("|")}) (?:de|d'))`;
const head =
  "(?:participants|delegates|representatives|attendees|officials|experts|practitioners|people|persons|stakeholders|guests|professionals|officers|trainees|prosecutors|policy[- ]?makers|ministers|scholars|researchers|academics|journalists|students|entrepreneurs|viewers|listeners|statisticians|lawyers|judges|consuls|mayors|workers|trainers|délégués|représentants|fonctionnaires|personnes)";
const expression = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<qualifier>over|more than|well over|above|at least|nearly|almost|close to|up to|some|around|about|approximately|approx\\.?|roughly|circa|ca\\.|an estimated|plus de|environ|quelque|près de) )?(?<count>\\d{1,3}(?:[,. ]\\d{3})?(?![\\d-])|${numberWords})(?<about> or so|-odd)? (?<unit>(?:[\\p{Ll}-]{2,20} ){0,3}?${head}(?: and panelists)?)(?![\\p{L}-])`,
  "giu",
);
const person = "[\\p{Ll}-]{2,20}";
/** Any plural noun, where what stands before or behind it says that these took part. */
const counted = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<qualifier>over|more than|well over|above|at least|nearly|almost|close to|up to|some|around|about|approximately|roughly|plus de|environ|quelque|près de) )?(?<count>\\d{1,3}(?:[,. ]\\d{3})?(?![\\d-])|${numberWords})(?<about> or so|-odd)? (?<unit>(?:${person} ){0,2}?(?:[\\p{Ll}-]{3,20}s|people|women))(?![\\p{L}-])`,
  "giu",
);
const noPeople =
  /(?:countries|states|delegations|partners|institutions|organi[sz]ations|members|days|years|months|weeks|hours|sessions|topics|themes|areas|panels|recommendations|meetings|events|workshops|times|regions|agencies|ministries|percent|governments|cities|pays|partenaires|jours|dollars|euros|objectives|domains|migrants|refugees|victims|cases|projects)$/iu;
const before =
  /(?:dr(?:ew|awn?|awing)|attract(?:ed|ing)|counted|\b(?:organi[sz]ed|delivered|held|conducted|designed|provided)\b[^.;]{0,80} for|gather(?:ed|ing)|equipp(?:ed|ing)|enabl(?:ed|ing)|brought together|bringing together|attended by|welcom(?:ed|ing)|train(?:ed|ing)|joined by|participation of|(?:workshop|training|seminar|course|meeting|\uE006.) for|rassemblé|réuni|participation de) (?:a total of )?$/u;
const behind =
  /^(?: (?:from|of|representing|venus?|issus?) [^.;]{2,90}?)? (?:attended|participated|took part|met\b|gathered|joined|were present|(?:y )?ont (?:participé|pris part|assisté)|étaient présents|came to|travelled|benefit(?:t)?ed|were trained|assembled|logged (?:in|on)|connected|dialled in|spent|made the journey|made their way|learn(?:t|ed)|looked|sat|compared|examined|discussed|debated|exchanged|worked|studied|practi[sc]ed|came|who (?:took part|attended|came|participated))/u;
const attending =
  /(?<![\p{L}])(?:attend\p{Ll}*|pris part|particip\p{Ll}*|gather\p{Ll}*|brought together|bringing together|participat\p{Ll}+|took part|met|join\p{Ll}*|welcom\p{Ll}+|discuss\p{Ll}*|attract\p{Ll}*|convened|present|includ\p{Ll}+|exchang\p{Ll}+|train\p{Ll}*|with|rassembl\p{Ll}+|réuni\p{Ll}*|host\p{Ll}*|benefit\p{Ll}+|connect\p{Ll}+|assist\p{Ll}+|put to|sat|found their way|made their way|travel\p{Ll}+|came|logged|spent|journey|learn(?:t|ed)|looked|compared|examined|drew|drawing|organi[sz]ed)(?![\p{L}])/iu;

/** "Attendance: 47", "Number of participants: about 60". */
const labelled =
  /(?:attendance|(?:number of )?participants?|nombre de participants?)\s?:\s?(?<qualifier>over|more than|nearly|about|around|some|approximately|environ|plus de)?\s?(?<count>\d{1,4})(?![\d-])(?=\s?(?:[.,;)]|$|participants|people|persons|delegates))/iu;
/** Behind a count that is of each state, or of many more than come to a meeting. */
const ofEach =
  /^ (?:per|each|from each|for each|par|since|so far|to date|every year|(?:have been |were )?assisted|over the (?:years|past|last))\b/u;
/** Fewer are told of one by one. */
const fewest = 3;

/** The attendance that a sentence gives of the entry's own meeting. */
export function attendanceIn(owned: OwnedSentence): { readonly attendance: Attendance; readonly fact: Fact } | null {
  const { mask } = owned.sentence;
  if (!attending.test(mask.text)) return null;
  const loose = [...matchesIn(mask.text, counted)].filter((match) => {
    const end = match.index + match[0].length;
    const told =
      before.test(mask.text.slice(Math.max(0, match.index - 130), match.index)) ||
      behind.test(mask.text.slice(end, end + 140));
    return told && !noPeople.test(match.groups?.unit ?? "");
  });
  const label = labelled.exec(mask.text);
  for (const match of [...(label === null ? [] : [label]), ...matchesIn(mask.text, expression), ...loose]) {
    if (owned.otherAt(match.index) !== null || ofEach.test(mask.text.slice(match.index + match[0].length))) continue;
    const { qualifier, count, about, unit = match === label ? "participants" : undefined } = match.groups ?? {};
    const number = numberOf(count ?? "");
    if (
      number === null ||
      number < fewest ||
      unit === undefined ||
      /^(?:states|countries|pays|million|billion|thousand|per cent)\b/iu.test(unit)
    )
      continue;
    const found =
      qualifiers.find(([, words]) => words.test(qualifier ?? ""))?.[0] ??
      (/^une /iu.test(count ?? "") || about !== undefined ? "APPROXIMATELY" : "EXACTLY");
    const attendance: Attendance = { count: number, qualifier: found, unit };
    const quote = spanOf(mask, match.index, match.index + match[0].length);
    return {
      attendance,
      fact: { field: "attendance", value: `${found} ${number} ${unit}`, quote, rule: "counted-people", stated: true },
    };
  }
  return null;
}

function numberOf(written: string): number | null {
  const small = written.toLowerCase();
  if (/^\d/.test(small)) return Number(small.replaceAll(/[,. ]/g, ""));
  const french_ = /^une (\p{L}+)/u.exec(small)?.[1];
  if (french_ !== undefined) return french[french_] ?? null;
  const [, many, beside] = /^(?:(\p{L}+) )?hundred(?: and (.+))?$/u.exec(small) ?? [];
  if (small.includes("hundred"))
    return 100 * (ones[many ?? ""] ?? 1) + (beside === undefined ? 0 : (numberOf(beside) ?? 0));
  const [ten, one] = small.split(/[- ]/);
  const first = tens[ten ?? ""] ?? ones[ten ?? ""];
  return first === undefined ? null : first + (one === undefined ? 0 : (ones[one] ?? 0));
}
