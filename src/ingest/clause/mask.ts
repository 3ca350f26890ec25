import type { DateMention } from "../dates/date-mention.js";
import type { MeetingMention } from "../meetings/meeting-mention.js";
import type { NameKind, NameMention, Span } from "../names/name.js";

/**
 * A sentence in which every name, date and meeting is one sign, so that a rule reads "hosted by {A} and {A}" whatever
 * the names are. Each sign is two characters: what it is, and which.
 */
export interface Mask {
  readonly text: string;
  /** For each character of `text`: where in the page it stands. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
const firstIndex = 0xe100;

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
  const joint = `(?:,? (?:and|&|et|as well as|or)(?: also)? |, (?:and |et )?| / |/)(?:by |of |from |the |par )?`;
  return new RegExp(
    source
      .replaceAll("{list}", `${actor}(?:${joint}${actor}){0,60}`)
      .replaceAll(/(?<!\\[pP])\{([ANLFCDMS])\}/g, (_, letter: Sign) => sign(letter)),
    flags,
  );
}

function sign(letter: Sign): string {
  return `${signs[letter]}[\uE100-\uF8FF]`;
}

/** Masks a sentence; the things lie inside of it, in order, none overlapping another. */
export function maskOf(text: string, sentence: Span, things: readonly (readonly [Sign, Thing])[]): Mask {
  let masked = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (written: string, start: number, end: number) => {
    masked += written;
    for (let at = 0; at < written.length; at += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = sentence.start;
  const plain = (until: number) => {
    for (; at < until; at += 1) {
      const found = text[at] ?? "";
      const space = /\s/.test(found);
      if (space && masked.endsWith(" ")) continue;
      put(space ? " " : found === "’" ? "'" : found, at, at + 1);
    }
  };
  things.forEach(([letter, thing], index) => {
    plain(thing.start);
    put(signs[letter] + String.fromCharCode(firstIndex + index), thing.start, thing.end);
    at = thing.end;
  });
  plain(sentence.end);
  return { text: masked, starts, ends, things: things.map(([, thing]) => thing) };
}

/** Which signs stand in a piece of a mask, with their places in it. */
export function signsIn(
  piece: string,
): readonly { readonly letter: Sign; readonly index: number; readonly at: number }[] {
  const found: { letter: Sign; index: number; at: number }[] = [];
  for (const match of piece.matchAll(/([\uE000-\uE007])([\uE100-\uF8FF])/gu)) {
    const letter = (Object.keys(signs) as Sign[]).find((key) => signs[key] === match[1]);
    if (letter !== undefined) found.push({ letter, index: match[2]?.charCodeAt(0) ?? 0, at: match.index });
  }
  return found.map(({ letter, index, at }) => ({ letter, index: index - firstIndex, at }));
}

/** The page's span of a piece of a mask. */
export function spanOf(mask: Mask, from: number, to: number): Span {
  return { start: mask.starts[from] ?? 0, end: mask.ends[Math.max(from, to - 1)] ?? 0 };
}

/** The mask with pieces replaced: `change` gives what to keep of a match, as offsets into it, and the sign it becomes. */
export function reduced(
  mask: Mask,
  expression: RegExp,
  change: (match: RegExpMatchArray) => { readonly from: number; readonly to: number; readonly become?: Sign } | null,
): Mask {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copy = (from: number, to: number) => {
    text += mask.text.slice(from, to);
    for (let at = from; at < to; at += 1) {
      starts.push(mask.starts[at] ?? 0);
      ends.push(mask.ends[at] ?? 0);
    }
  };
  for (const match of mask.text.matchAll(expression)) {
    const kept = change(match);
    if (kept === null || match.index < copied) continue;
    copy(copied, match.index);
    const at = text.length;
    copy(match.index + kept.from, match.index + kept.to);
    if (kept.become !== undefined) text = text.slice(0, at) + signs[kept.become] + text.slice(at + 1);
    copied = match.index + match[0].length;
  }
  copy(copied, mask.text.length);
  return { text, starts, ends, things: mask.things };
}
