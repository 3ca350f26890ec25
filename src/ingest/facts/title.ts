import type { Sentence } from "../clause/read-sentence.js";
import type { Entry } from "../entries/entry.js";
import { type Occurrence, occurrencesIn } from "../entries/opening.js";
import { sameDays } from "../entries/same-days.js";
import { alike } from "../meetings/alike.js";
import { isElsewhere } from "../meetings/cues.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { Span } from "../names/name.js";

/** A title with where it stands; a topic is what a meeting is on, in small letters, and makes a title of ours. */
export interface FoundTitle {
  readonly text: string;
  readonly span: Span;
  readonly given: boolean;
  readonly rule: string;
}

const quoted = /^[^“"«\n.;]{0,90}?[“"«]\s?([^”"»\n]{4,220}?)[,.]?\s?[”"»]/u;
const introduced =
  /^(?:[^“"\n.;]{0,60}?)\b(?:entitled|titled|called|named|on the theme(?: of)?|under the (?:theme|title)(?: of)?|themed)[:,]?\s["“]?(\p{Lu}[^\n]{3,220})/u;
const onTopic =
  /^(?:\s{0,3}\((?:[A-Z]{2,4})\))?(?:\s(?:of|by)\s[^,.;:]{0,60}?)?\s{1,3}(?:on|ON|sur(?: la| le| les)?|SUR|about)\s{1,3}(?:the\s)?(\S[^\n]{3,220})/u;
const colon = /^\s?[:–—-]\s(\p{Lu}[^\n]{3,200})/u;
const endOfTitle =
  /(?:\.(?=\s|$)|\s[|·•]\s|\s\((?:online|virtual|hybrid|en ligne)\b|\s\((?:co-?)?(?:chaired|hosted|organi[sz]ed)|;|["”»]|,?\s(?:took place|takes place|run by|delivered by|facilitated by|led by|moderated by|a été|ont été|a eu lieu|ont eu lieu|a réuni|s['’]est|se sont|was|were|is|has|had|which|that|co-?hosted|co-?chaired|hosted|chaired|organi[sz]ed|held|brought|gathered|convened|in the framework|within the framework|under the|at which|where|will|en|à|(?:co-?)?organisée?s?|accueillie?s?|(?:co-?)?présidée?s?|tenue?s?)(?![\p{L}])|,?\s(?:on|from|between)\s(?=(?:the\s)?\d)|,\s(?=(?:co-?)?(?:hosted|chaired|organi[sz]ed)|(?:\d{1,2}\s)))/u;
const little = /^(?:a|an|and|the|of|for|in|on|to|from|with|by|as|at|or|their|its|de|et|la|le|les|des|du|&|–|-)$/iu;

/** The title of an entry, as its label, its opening sentence or its heading gives it; null where there is not even a topic. */
export function titleOf(text: string, entry: Entry): FoundTitle | null {
  const label = entry.labels.find(({ kind }) => kind === "TITLE");
  if (label !== undefined && label.value.end > label.value.start) {
    const written = text.slice(label.value.start, label.value.end).replaceAll(/^["“]|["”]$/g, "");
    return { text: written, span: label.value, given: true, rule: "labelled-title" };
  }
  const opening = entry.opening;
  const candidates: (FoundTitle | null)[] = [];
  if (opening?.meeting != null) candidates.push(titleAfter(text, opening.sentence, opening.meeting));
  for (const heading of entry.headings) {
    for (const meeting of heading.meetings.filter(({ plural, kind }) => !plural && kind !== null))
      candidates.push(titleAfter(text, heading, meeting));
  }
  for (const sentence of entry.sentences.slice(0, 6)) {
    if (sentence.start === opening?.sentence.start && opening.meeting !== null) continue;
    const meeting = occurrencesIn(sentence).find((one) => isOwn(one, opening))?.meeting;
    const found = meeting == null ? null : titleAfter(text, sentence, meeting);
    if (found !== null && (found.given || opening?.meeting == null)) candidates.push(found);
  }
  const all = [...candidates, themed(text, entry)].filter((one) => one !== null);
  return all.find(({ given }) => given) ?? all[0] ?? null;
}

/** Whether a meeting of a later sentence can be the entry's own. */
function isOwn({ meeting, cues, dates }: Occurrence, opening: Occurrence | null): boolean {
  if (meeting === null || meeting.plural || cues.before !== null || cues.future || isElsewhere(meeting.modifiers))
    return false;
  if (opening === null) return true;
  const same = dates.length === 0 || opening.dates.length === 0 || sameDays(opening, { ...opening, dates });
  return same && alike(meeting.kind, opening.meeting?.kind ?? null);
}

const theme =
  /\b(?:under|on|around|with|sous) (?:the |its |le )?(?:overall |general |main )?(?:theme|title|motto|slogan|thème)(?: of)?:?,? [“"«]\s?([^”"»\n]{4,220}?)[,.]?\s?[”"»]/u;

/** The theme that a later sentence puts over the meeting ("held under the theme “…”"). */
function themed(text: string, { sentences }: Entry): FoundTitle | null {
  for (const { start, end } of sentences.slice(0, 6)) {
    const match = theme.exec(text.slice(start, end));
    if (match !== null) return found(text, start, match, "title-as-theme", true, null);
  }
  return null;
}

/** The title or topic behind the words for a meeting. */
export function titleAfter(text: string, sentence: Sentence, meeting: MeetingMention): FoundTitle | null {
  if (
    /consultative/iu.test(meeting.worded) ||
    meeting.kind === "WORKING_GROUP" ||
    meeting.kind === "STEERING_COMMITTEE_MEETING"
  )
    return null;
  const from = meeting.end;
  const rest = text.slice(from, Math.min(sentence.end, from + 420));
  const whole = within(text, sentence, rest, from);
  return whole === null || startsWithDate.test(whole.text) ? null : whole;
}

const startsWithDate =
  /^(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|the \d)/u;
const ofSeries = /\b[Ss]eries\b/u;

function within(text: string, sentence: Sentence, rest: string, from: number): FoundTitle | null {
  const stop = placeOrDate(text, sentence, from);
  const inQuotes = quoted.exec(rest);
  const named = introduced.exec(rest);
  const lead = named === null ? "" : named[0].slice(0, named[0].length - (named[1] ?? "").length);
  if (ofSeries.test(lead)) return null;
  if (
    inQuotes !== null &&
    !/\b(?:recommended|said|stated|noted|that|projects?|programme|report|publication|study|brief|fund\p{Ll}*|book|film|manual|guide)\b/u.test(
      inQuotes[0].slice(0, inQuotes[0].indexOf(inQuotes[1] ?? "")),
    )
  ) {
    return found(text, from, inQuotes, "quoted-title", true, null);
  }
  if (named !== null) return found(text, from, named, "introduced-title", true, stop);
  const plain = onTopic.exec(rest);
  const topic = plain ?? colon.exec(rest);
  if (topic === null) return null;
  // "the meeting of the Regional Conference on Migration": the words are of a name
  const start = from + topic.index + topic[0].length - (topic[1] ?? "").length;
  const name = sentence.names.find((one) => one.start < start && one.end > start);
  if (name !== undefined && name.named.kind !== "state") {
    const behind = onTopic.exec(text.slice(name.end, Math.min(sentence.end, name.end + 300)));
    return behind === null || behind.index > 0
      ? null
      : given(found(text, name.end, behind, "title-after-kind", true, stop), behind);
  }
  const cut = found(text, from, topic, "title-after-kind", true, stop);
  return given(cut, plain);

  function given(title: FoundTitle | null, plainly: RegExpExecArray | null): FoundTitle | null {
    if (title === null) return null;
    const is = isGiven(title, plainly);
    return { ...title, given: is, rule: is ? title.rule : "topic-after-kind" };
  }

  function isGiven({ text: written, span }: FoundTitle, plainly: RegExpExecArray | null): boolean {
    const named = sentence.names.some(
      ({ start: at, end, named: { kind } }) => kind === "framework" && at <= span.start && end >= span.end,
    );
    return (plainly === null || isTitleCase(written)) && !named;
  }
}

function found(
  text: string,
  from: number,
  match: RegExpExecArray,
  rule: string,
  given: boolean,
  latest: number | null,
): FoundTitle | null {
  const group = match[1] ?? "";
  const start = from + match.index + match[0].lastIndexOf(group);
  const ends = latest === null ? [] : [endOfTitle.exec(group)?.index ?? group.length, Math.max(0, latest - start)];
  const stop = latest === null ? undefined : Math.min(...ends);
  const written = group.slice(0, stop).replace(/[\s,:–-]+$/u, "");
  if (written.length < 4) return null;
  const span = { start, end: start + written.length };
  return { text: text.slice(span.start, span.end).replaceAll(/\s+/g, " "), span, given, rule };
}

/** Where a place or a date behind a title begins, with the little word before it. */
function placeOrDate(text: string, sentence: Sentence, from: number): number {
  const spans = [...sentence.dates, ...sentence.cities].map(({ start }) => start).filter((start) => start > from);
  const starts = spans.flatMap((start) => {
    const before = /,?\s(?:on|in|at|from|between|les|le|à|en|du|au|dans)?(?:\sthe)?\s?$|[,(–-]\s?$/u.exec(
      text.slice(Math.max(from, start - 14), start),
    );
    return before === null ? [] : [start - before[0].length];
  });
  return Math.min(sentence.end, ...starts);
}

function isTitleCase(written: string): boolean {
  const words = written.split(/[\s/]+/u).filter((word) => /\p{L}/u.test(word) && !little.test(word));
  const capital = words.filter((word) => /^["“(']*\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital >= words.length * 0.7 && (words.length > 1 || capital === 1);
}
