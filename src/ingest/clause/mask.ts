import { matchesIn } from "../../lib/matches.js";
import type { DateMention } from "../dates/date-mention.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { NameKind, NameMention, Span } from "../names/name.js";
import { firstFrom, kept, type Places, placeOf, plainText } from "./places.js";

/**
 * A sentence in which every name, date and meeting is one sign, so that a rule reads "hosted by {A} and {A}" whatever
 * the names are. Each sign is two characters: what it is, and which.
 */
export interface Mask {
  readonly text: string;
  /** Where in the page the characters of `text` stand. */
  readonly places: Places;
  readonly things: readonly Thing[];
}

/** What a sign stands for. */
export type Thing = NameThing | DateThing | MeetingThing;
interface NameThing extends Span {
  readonly is: "name";
  readonly mention: NameMention;
}
interface DateThing extends Span {
  readonly is: "date";
  readonly date: DateMention;
}
interface MeetingThing extends Span {
  readonly is: "meeting";
  readonly meeting: MeetingMention;
}

/** The signs, by the letter that rules write in braces. */
const signs = {
  A: "\uE000",
  N: "\uE001",
  L: "\uE002",
  F: "\uE003",
  C: "\uE004",
  D: "\uE005",
  M: "\uE006",
  S: "\uE007",
} as const;
export type Sign = keyof typeof signs;
const firstSign = 0xe000;
const firstIndex = 0xe100;
const lastIndex = 0xf8ff - firstIndex;
/** The letters in the order of their signs. */
const letters = (Object.keys(signs) as Sign[]).sort((one, other) => (signs[one] < signs[other] ? -1 : 1));

const signOf: Readonly<Record<NameKind, Sign>> = {
  state: "A",
  organisation: "A",
  institution: "A",
  demonym: "N",
  dialogue: "L",
  framework: "F",
  city: "C",
  series: "S",
  theme: "S",
};

/** The sign of a name. */
export function signOfName({ named }: NameMention): Sign {
  return signOf[named.kind];
}

/** A rule's expression: `{A}` stands for an actor, `{N}` demonym, `{L}` dialogue, `{F}` framework, `{C}` city, `{D}` date, `{M}` meeting, `{list}` for actors one after another. */
export function rule(source: string, flags = "gu"): RegExp {
  const actor = sign("A");
  const joint = `(?:,? (?:and|&|et|as well as|or)(?: also)? |, (?:and |et )?| / |/)(?:by |of |from |the |par |de la |de l'|de |du |des |d')?`;
  // names that the registry does not hold do not break a list; they are told by their capitals
  const unknown = `\\p{Lu}[\\p{L}'-]{1,24}(?: (?:(?:of|for|on|de|du|des|the) ){0,2}(?:\\p{Lu}[\\p{L}'-]{1,24}|${sign("C")})){0,6}`;
  const between = flags.includes("i") ? "" : `(?:${unknown}${joint}){0,2}`;
  return new RegExp(
    source
      .replaceAll("{list}", `${actor}(?:${joint}${between}${actor}){0,60}`)
      .replaceAll(/(?<!\\[pP])\{([ANLFCDMS])\}/g, (_, letter: Sign) => sign(letter)),
    flags,
  );
}

function sign(letter: Sign): string {
  return `${signs[letter]}[\uE100-\uF8FF]`;
}

const spaces = /\s+/g;

/** Masks a sentence; the things lie inside of it, in order, none overlapping another. */
export function maskOf(text: string, sentence: Span, things: readonly (readonly [Sign, Thing])[]): Mask {
  const places: number[] = [];
  let masked = "";
  let at = sentence.start;
  const plain = (until: number) => {
    if (at >= until) return;
    const written = text.slice(at, until);
    // runs of white space are one space, also where one ends at a sign before which there is one
    let from = 0;
    const copy = (to: number) => {
      if (from === to) return;
      places.push(masked.length, at + from, plainText);
      masked += written.slice(from, to);
    };
    for (const { 0: found, index } of matchesIn(written, spaces)) {
      if (found === " " && !(index === 0 && masked.endsWith(" "))) continue;
      copy(index);
      if (!masked.endsWith(" ")) {
        places.push(masked.length, at + index, plainText);
        masked += " ";
      }
      from = index + found.length;
    }
    copy(written.length);
    at = until;
  };
  things.forEach(([letter, thing], index) => {
    plain(thing.start);
    places.push(masked.length, thing.start, thing.end);
    masked += signs[letter] + String.fromCharCode(firstIndex + index);
    at = thing.end;
  });
  plain(sentence.end);
  return {
    text: masked.replaceAll("’", "'").replaceAll(/[\u2010\u2011]/g, "-"),
    places,
    things: things.map(([, thing]) => thing),
  };
}

/** Which signs stand in a piece of a mask, with their places in it. */
export function signsIn(
  piece: string,
): readonly { readonly letter: Sign; readonly index: number; readonly at: number }[] {
  const found: { letter: Sign; index: number; at: number }[] = [];
  for (let at = 0; at < piece.length - 1; at += 1) {
    const code = piece.charCodeAt(at);
    if (code < firstSign || code >= firstIndex) continue;
    const letter = letters[code - firstSign];
    const index = piece.charCodeAt(at + 1) - firstIndex;
    if (letter === undefined || index < 0 || index > lastIndex) continue;
    found.push({ letter, index, at });
    at += 1;
  }
  return found;
}

/** The page's span of a piece of a mask. */
export function spanOf(mask: Mask, from: number, to: number): Span {
  return { start: placeOf(mask.places, from).start, end: placeOf(mask.places, Math.max(from, to - 1)).end };
}

/** The first place of a mask that stands at a place of the page or behind it; -1 where none does. */
export function placeFrom(mask: Mask, start: number): number {
  return firstFrom(mask.places, mask.text.length, start);
}

/**
 * The mask with pieces replaced: `change` gives what to keep of a match, as offsets into it, and the sign it becomes.
 * The same mask where nothing is: most sentences hold nothing of what a rule looks for.
 */
export function reduced(
  mask: Mask,
  expression: RegExp,
  change: (match: RegExpMatchArray) => { readonly from: number; readonly to: number; readonly become?: Sign } | null,
): Mask {
  let text = "";
  let copied = 0;
  /** Which stretches of the mask are kept. */
  const stretches: (readonly [number, number])[] = [];
  for (const match of matchesIn(mask.text, expression)) {
    const found = change(match);
    if (found === null || match.index < copied) continue;
    const piece = mask.text.slice(match.index + found.from, match.index + found.to);
    text +=
      mask.text.slice(copied, match.index) +
      (found.become === undefined ? piece : signs[found.become] + piece.slice(1));
    stretches.push([copied, match.index], [match.index + found.from, match.index + found.to]);
    copied = match.index + match[0].length;
  }
  if (stretches.length === 0) return mask;
  stretches.push([copied, mask.text.length]);
  text += mask.text.slice(copied);
  return { text, places: kept(mask.places, stretches), things: mask.things };
}
