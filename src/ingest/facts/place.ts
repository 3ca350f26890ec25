import { fold } from "../../lib/fold.js";
import { rule, signsIn } from "../clause/mask.js";
import type { PageNames } from "../clause/page-names.js";
import type { Sentence } from "../clause/read-sentence.js";
import type { Fact } from "../draft/fact.js";
import type { Entry } from "../entries/entry.js";
import type { Occurrence } from "../entries/opening.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { Named, NameMention, Span } from "../names/name.js";
import { inItsState } from "./town-of-several.js";

/** Where a meeting was held. */
export interface Place {
  readonly city: Named | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly online: boolean;
  readonly facts: readonly Fact[];
}

const onlineLabel =
  /^\s*(?:online|virtual(?:ly)?|zoom|webex|ms teams|microsoft teams|teams|video-?conference|webinar|remote|en ligne|visioconférence)\b/iu;
const onlineWords =
  /\b(?:online|virtually|via (?:zoom|webex|teams|video)|by video-?conference|via video-?conference|virtual (?:meeting|event|roundtable|round table|session|format|webinar)|held remotely|en ligne|en visioconférence)\b/iu;
const hybrid = /\bhybrid\b|in person and online|both in[- ]person and/iu;
const beforeState = rule(
  "(?:(?:^|[ (])(?:in|at|to|In|At|à) |^|, | [–—-] |: |\\()(?<city>(?:\\p{Lu}|d')[\\p{L}'-]+(?: (?:\\p{Lu}[\\p{L}'-]+|el|es|de|la)){0,3})(?:, | \\()({A})",
  "u",
);
const inTown = rule("\\b(?:[Ii]n|[Aa]t|à) (?:the )?({C})");
const inState = rule("\\b(?:in|In|au|en) ({A})(?![\\p{L}])", "u");

/** The place of an entry: its label, its opening sentence, its heading, then the sentences that are about it. */
export function placeOf(
  text: string,
  page: PageNames,
  entry: Entry,
  owned: readonly OwnedSentence[],
  webinar: boolean,
): Place {
  const found = placeIn(text, entry, owned, webinar);
  return found.city === null ? found : inItsState(found, page, entry);
}

/** A place whose town is spelled as the page spells it, where the registry does not say how. */
export function spelled(text: string, place: Place): Place {
  const [fact] = place.facts;
  if (place.city === null || place.city.id !== null || fact === undefined) return place;
  const letters = (label: string) => fold(label).replaceAll(/[^\p{L}]/gu, "");
  const slice = text.slice(fact.quote.start, fact.quote.start + place.city.label.length);
  const written = slice.replace(/[^\p{L}'’.]+$/u, "");
  const same = letters(written) === letters(place.city.label) && /\p{Ll}/u.test(written) && !/\s{2}|\n/u.test(written);
  if (!same || written === place.city.label) return place;
  const city = { ...place.city, label: written };
  return { ...place, city, facts: [{ ...fact, value: written, named: city }, ...place.facts.slice(1)] };
}

function placeIn(text: string, entry: Entry, owned: readonly OwnedSentence[], webinar: boolean): Place {
  const label = entry.labels.find(({ kind, value }) => kind === "PLACE" && value.end > value.start);
  if (label !== undefined) {
    const written = text.slice(label.value.start, label.value.end);
    if (onlineLabel.test(written)) return onlinePlace(label.value, "labelled-online");
    const found = inSentence(text, label.sentence, label.sentence.cities, "labelled-place", true);
    if (found !== null) return found;
  }
  const opening = entry.opening;
  if (opening !== null) {
    const towns = withoutDateline(opening);
    const found = inSentence(text, opening.sentence, towns, "place-of-announcement", false);
    if (found !== null) return found;
  }
  if (webinar && !hybrid.test(text.slice(entry.span.start, entry.span.end))) {
    const online = onlineIn(text, entry, owned, webinar);
    if (online !== null) return online;
  }
  for (const heading of entry.headings) {
    const found = inSentence(text, heading, heading.cities, "place-of-heading", false);
    if (found !== null && (found.city !== null || heading.dates.length > 0)) return found;
  }
  const line = entry.sentences[0];
  const dateline = line === undefined ? null : datelineOf(text, line);
  const online = onlineIn(text, entry, owned, webinar);
  if (online !== null && !(dateline?.city != null && hybrid.test(text.slice(entry.span.start, entry.span.end))))
    return online;
  for (const { sentence, meetings } of owned) {
    const own = meetings.find(({ is, cities }) => is === "MAIN" && cities.length > 0);
    const found = own === undefined ? null : inSentence(text, sentence, own.cities, "place-of-meeting", false);
    if (found !== null) return found;
  }
  for (const { sentence, otherAt } of owned.slice(0, 3)) {
    const shaped = beforeState.exec(sentence.mask.text);
    if (shaped === null || otherAt(shaped.index) !== null || sentence.cities.length > 0) continue;
    const found = inSentence(text, sentence, [], "place-of-meeting", false);
    if (found !== null) return found;
  }
  if (dateline !== null) return dateline;
  const before = placeBefore(entry);
  if (before !== null) return before;
  const first = opening?.sentence ?? entry.sentences[0];
  return (first === undefined ? null : stateOnly(first)) ?? { city: null, country: null, online: false, facts: [] };
}

/** The one town that the sentences before the one that names the meeting say things happened in. */
function placeBefore({ opening, sentences, headings }: Entry): Place | null {
  if (opening?.meeting == null) return null;
  const before = sentences.filter(({ end, meetings }) => end <= opening.sentence.start && meetings.length === 0);
  const inTowns = [...before, ...headings.filter(({ meetings }) => meetings.length === 0)].flatMap((sentence) =>
    [...sentence.mask.text.matchAll(inTown)].flatMap((match) => {
      const thing = sentence.mask.things[signsIn(match[1] ?? "")[0]?.index ?? -1];
      return thing?.is === "name" ? [{ sentence, mention: thing.mention }] : [];
    }),
  );
  const [first] = inTowns;
  if (first === undefined || inTowns.some(({ mention }) => mention.named.label !== first.mention.named.label))
    return null;
  return cityPlace(first.sentence, first.mention, "place-before-announcement");
}

function onlineIn(text: string, entry: Entry, owned: readonly OwnedSentence[], webinar: boolean): Place | null {
  const opening = entry.opening?.sentence;
  for (const sentence of [
    ...(opening === undefined ? [] : [opening]),
    ...entry.headings,
    ...owned.slice(0, 4).map((one) => one.sentence),
  ]) {
    const match = onlineWords.exec(text.slice(sentence.start, sentence.end));
    if (match === null) continue;
    const start = sentence.start + match.index;
    return onlinePlace({ start, end: start + match[0].length }, "said-online");
  }
  const meeting = entry.opening?.meeting ?? entry.headings.flatMap(({ meetings }) => meetings)[0];
  if (webinar && meeting !== undefined) return onlinePlace(meeting, "webinar-is-online");
  return null;
}

function onlinePlace(quote: Span, name: string): Place {
  return {
    city: null,
    country: null,
    online: true,
    facts: [{ field: "online", value: "true", quote, rule: name, stated: true }],
  };
}

function inSentence(
  text: string,
  sentence: Sentence,
  cities: readonly NameMention[],
  name: string,
  label: boolean,
): Place | null {
  const [first] = cities;
  if (first !== undefined) return cityPlace(sentence, first, name);
  const shaped = beforeState.exec(sentence.mask.text);
  if (shaped?.groups?.city !== undefined) {
    const code = codeOf(sentence, shaped[0]);
    if (code === null) return null;
    const label_ = shaped.groups.city;
    const start = text.indexOf(label_, sentence.start);
    const named: Named = { kind: "city", id: null, label: label_, code };
    const quote = {
      start: start === -1 ? sentence.start : start,
      end: start === -1 ? sentence.end : start + label_.length,
    };
    return { city: named, country: code, online: false, facts: [cityFact(named, quote, `${name}-unregistered`)] };
  }
  if (!label) return null;
  const state = sentence.names.find(({ named }) => named.kind === "state");
  if (state !== undefined)
    return { city: null, country: state.named.code ?? null, online: false, facts: [countryFact(state, name)] };
  const written = text.slice(sentence.start, sentence.end).split(/[,(–]/u)[0]?.trim() ?? "";
  if (!/^\p{Lu}[\p{L}' -]{2,30}$/u.test(written)) return null;
  const named: Named = { kind: "city", id: null, label: written };
  return {
    city: named,
    country: null,
    online: false,
    facts: [cityFact(named, { start: sentence.start, end: sentence.start + written.length }, `${name}-unregistered`)],
  };
}

function cityPlace(sentence: Sentence, mention: NameMention, name: string): Place {
  const beside = sentence.names.find(
    ({ start, named }) => named.kind === "state" && start >= mention.end && start - mention.end <= 8,
  );
  const all = [mention.named, ...mention.others];
  const its = beside === undefined ? undefined : all.find(({ code }) => code === beside.named.code);
  // "in Brussels, where Portugal chaired": a state further on is only the town's where the registry has it there
  const apart = beside !== undefined && beside.start - mention.end > 3 && all.some(({ code }) => code !== undefined);
  const state = its === undefined && apart ? undefined : beside;
  const chosen = its ?? mention.named;
  const country = state?.named.code ?? chosen.code ?? null;
  const quote = { start: mention.start, end: state?.end ?? mention.end };
  return { city: chosen, country, online: false, facts: [cityFact(chosen, quote, name)] };
}

const dateline = rule("^({C})(?:, ({A}))?,? ?(?:{D} ?)?(?:[–—:-]|\\(|\\.?$)", "u");
const shapedDateline = /^(?:\p{Lu}{3,20}|\p{Lu}\p{Ll}+)(?:, [\p{L} ]{3,20})? ?[–—-] /u;

/** The towns of an announcing sentence; that of a dateline comes last where another stands behind the meeting. */
function withoutDateline({ cities, meeting, sentence }: Occurrence): readonly NameMention[] {
  const [first, ...rest] = cities;
  const leading = first !== undefined && first.start - sentence.start < 3 && dateline.test(sentence.mask.text);
  return leading && rest.some(({ start }) => start > (meeting?.start ?? 0)) ? [...rest, first] : cities;
}

function datelineOf(text: string, sentence: Sentence): Place | null {
  const match = dateline.exec(sentence.mask.text);
  const sign = match === null ? undefined : signsIn(match[1] ?? "")[0];
  const thing = sign === undefined ? undefined : sentence.mask.things[sign.index];
  if (thing?.is === "name") return cityPlace(sentence, thing.mention, "dateline");
  return shapedDateline.test(text.slice(sentence.start, sentence.start + 50))
    ? inSentence(text, sentence, [], "dateline", false)
    : null;
}

function stateOnly(sentence: Sentence): Place | null {
  if (/\b(?:planned|scheduled|postponed|foreseen)\b/u.test(sentence.mask.text)) return null;
  const match = inState.exec(sentence.mask.text);
  const sign = match === null ? undefined : signsIn(match[1] ?? "")[0];
  const thing = sign === undefined ? undefined : sentence.mask.things[sign.index];
  if (thing?.is !== "name" || thing.mention.named.kind !== "state") return null;
  const { named } = thing.mention;
  const town = sentence.cities.find(({ named: city }) => city.code === named.code);
  return town !== undefined
    ? cityPlace(sentence, town, "place-of-announcement")
    : {
        city: null,
        country: named.code ?? null,
        online: false,
        facts: [countryFact(thing.mention, "country-of-announcement")],
      };
}

function codeOf(sentence: Sentence, piece: string): string | null {
  const sign = signsIn(piece).findLast(({ letter }) => letter === "A");
  const thing = sign === undefined ? undefined : sentence.mask.things[sign.index];
  return thing?.is === "name" ? (thing.mention.named.code ?? null) : null;
}

function cityFact(named: Named, quote: Span, name: string): Fact {
  return { field: "city", value: named.label, named, quote, rule: name, stated: true };
}

function countryFact({ named, start, end }: NameMention, name: string): Fact {
  return { field: "city", value: named.code ?? named.label, named, quote: { start, end }, rule: name, stated: true };
}
