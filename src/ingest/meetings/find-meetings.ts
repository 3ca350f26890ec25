import { matchesIn } from "../../lib/matches.js";
import type { Span } from "../names/name.js";
import { headExpression, headOf } from "./heads.js";
import type { MeetingMention } from "./meeting-mention.js";

const determiners =
  /^(?:the|a|an|this|that|these|its|their|our|each|every|another|any|all|both|le|la|les|l|un|une|cette|ce|some|several|various|many)$/;
const modifiers =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|\d{1,2}(?:st|nd|rd|th)|annual|regional|technical|joint|high|level|virtual|online|flagship|informal|formal|extraordinary|special|ordinary|thematic|national|international|inter|regional|three|two|one|four|five|half|day|hour|long|week|previous|last|next|latest|earlier|past|former|upcoming|forthcoming|future|preceding|subsequent|follow|up|preparatory|closing|final|opening|new|dedicated|hybrid|political|area|senior|consultative|kick|off|launch|introductory|inaugural|bilateral|multi|stakeholder|scientific|specialised|specialized|capacity|building|in|person|face|to|jvap|gcm|back|policy|global|african|european|euro|meeting|module|series|webinar|training|ministerial|plenary|première|deuxième|troisième|prochaine|dernière|\d{4})$/;
const linking = /[\s\-–'’]{1,3}$/;
const farthest = 120;

/** The meetings that a text names, in order. Linear: each looks back over a bounded stretch. */
export function findMeetings(text: string, sentence: Span): readonly MeetingMention[] {
  const slice = text.slice(sentence.start, sentence.end);
  const mentions: MeetingMention[] = [];
  let free = 0;
  for (const match of matchesIn(slice, headExpression)) {
    const head = headOf(match);
    if (head === null || match.index < free) continue;
    if (isOfThing(slice, match.index, match.index + match[0].length)) continue;
    const worded = match[0].replaceAll(/\s+/g, " ");
    const end = match.index + match[0].length + bracket(slice, match.index + match[0].length);
    const before = lookBack(slice, Math.max(free, match.index - farthest), match.index);
    // "gathering 50 participants" is a verb
    if (/^gathering$/i.test(worded) && before.determiner === "") continue;
    // "the Ministers, meeting in …" as well
    const verb = worded === "meeting" && before.determiner === "" && before.words.length === 0;
    if (
      verb &&
      /, $/.test(slice.slice(Math.max(0, match.index - 2), match.index)) &&
      /^ (?:in|at) /.test(slice.slice(end, end + 4))
    )
      continue;
    free = end;
    if (
      head.kind === "TRAINING" &&
      /^trainings?$|^formations?$/i.test(worded) &&
      before.determiner === "" &&
      before.words.length === 0 &&
      !atHead(slice, match.index) &&
      !delivered.test(slice.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    const meetingPlural =
      /(?:s|symposia|colloquia)$/i.test(worded) &&
      !/(?:consultations|discussions|process|fonctionnaires|(?:meeting|conference) (?:of|at|among) .{4,30}|réunion d['’]experts)$/i.test(
        worded,
      );
    const words = before.words;
    mentions.push({
      start: sentence.start + before.start,
      end: sentence.start + end,
      kind: head.kind,
      worded,
      plural:
        (meetingPlural && !oneOf.test(slice.slice(Math.max(0, match.index - 60), match.index))) ||
        /^(?:all|both|these|each|every|any|several|various|many|some)$/.test(before.determiner),
      virtual: words.includes("virtual") || words.includes("online") || /virtual|online|webin|video/i.test(worded),
      determiner: before.determiner,
      modifiers: words,
    });
  }
  const ellipses = numberedAlone(slice, sentence.start, mentions);
  return ellipses.length === 0 ? mentions : [...mentions, ...ellipses].sort((one, other) => one.start - other.start);
}

const numberAlone =
  /(?<=(?:,|;|\b(?:and|while|whereas|but)) )the (?<number>second|third|fourth|fifth)(?: one)?(?=(?:,? (?:on|about|devoted to|dedicated to) [^,;.]{2,60},?|,)? (?:was|took place|followed|will be|will take place|had been) )/gu;

/** "The first thematic meeting was held in …, and the second, on asylum, was hosted by …": a number stands for a meeting. */
function numberedAlone(slice: string, offset: number, mentions: readonly MeetingMention[]): readonly MeetingMention[] {
  const first = mentions.find(
    ({ plural, determiner, modifiers: [number] }) => !plural && determiner === "the" && number === "first",
  );
  if (first === undefined) return [];
  return [...slice.slice(first.end - offset).matchAll(numberAlone)].flatMap((match) => {
    const start = first.end + match.index;
    const end = start + match[0].length;
    if (mentions.some((one) => one.start < end && one.end > start)) return [];
    return { ...first, start, end, modifiers: [match.groups?.number ?? "", ...first.modifiers.slice(1)] };
  });
}

const thing =
  /^[ -](?:cent(?:re|er)s?|halls?|rooms?|complex|venues?|hotel|palace|facilit(?:y|ies)|academy|institutes?|packages?|manuals?|curricul(?:um|a)|materials?|(?:tool)?kits?|reports?|papers?|documents?|minutes|calendar|needs)(?![\p{L}])/iu;

/** Whether words for a meeting stand for another thing: "Conference Centre", "training manual", "by videoconference". */
function isOfThing(slice: string, start: number, end: number): boolean {
  if (thing.test(slice.slice(end, end + 16))) return true;
  return (
    /^(?:video|visio)/iu.test(slice.slice(start, end)) &&
    /\b(?:by|via|through|over|en|par) $/iu.test(slice.slice(Math.max(0, start - 8), start))
  );
}

/** "the first of three webinars" is one. */
const oneOf =
  /\b(?:first|second|third|fourth|last|final|one) (?:in a series )?of (?:the |a series of )?(?:\p{L}+ ){0,2}$/u;

/** Verbs that make a bare "training" one that took place. */
const delivered =
  /\b(?:conclud|complet|organi[sz]|deliver|attend|hold|held|host|launch|kick off|open|clos)(?:e[sd]?|s|ed)? $/iu;

function atHead(slice: string, index: number): boolean {
  return (
    /(?:^|[|:–—(]\s?)$/u.test(slice.slice(Math.max(0, index - 3), index).trimEnd()) ||
    slice.slice(0, index).trim() === ""
  );
}

function bracket(slice: string, from: number): number {
  return /^\s{0,2}\((?:[A-Z]{2,6})\)/.exec(slice.slice(from, from + 12))?.[0].length ?? 0;
}

function lookBack(
  slice: string,
  from: number,
  to: number,
): { readonly start: number; readonly words: readonly string[]; readonly determiner: string } {
  let start = to;
  const words: string[] = [];
  while (start > from) {
    const gap = linking.exec(slice.slice(Math.max(from, start - 3), start))?.[0];
    if (gap === undefined) break;
    const stop = start - gap.length;
    const found = /[\p{L}\p{N}]{1,20}$/u.exec(slice.slice(Math.max(from, stop - 20), stop))?.[0];
    if (found === undefined) break;
    const folded = found.toLowerCase();
    if (determiners.test(folded)) return { start: stop - found.length, words, determiner: folded };
    if (!modifiers.test(folded) || (gap.trim() === "" && /^(?:in|to|on)$/.test(folded))) break;
    words.unshift(folded);
    start = stop - found.length;
  }
  return { start, words, determiner: "" };
}
