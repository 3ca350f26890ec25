import { fold } from "../../lib/fold.js";
import type { Form, Named, NameMention } from "./name.js";

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Form[];
}

/** Finds names in a text, the longest first, in one pass. */
export interface Gazetteer {
  /** The names of a text; its words may be given, so that several gazetteers share them. */
  readonly find: (text: string, words?: Words) => readonly NameMention[];
  /** What a form alone stands for. */
  readonly lookup: (form: string) => Named | null;
}

/** Where the words of a text stand, in order. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const word = /[\p{L}\p{N}]+/gu;
/** Between two words of one name stands little: a space, a hyphen, an apostrophe, a comma. */
const longestGap = 3;
const gap = /^[\s\-–'’./&,()]*$/;

/** The words of a text: letters and digits. */
export function wordsOf(text: string): Words {
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  let count = 0;
  for (const match of text.matchAll(word)) {
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = match.index;
    ends[count] = match.index + match[0].length;
    count += 1;
  }
  return { count, starts, ends };
}

function grown(places: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(places.length * 2);
  larger.set(places);
  return larger;
}

/** A word longer than this is in no name: it need not be folded. */
const longestWord = 60;
/** How many words are remembered with what they are compared by: a page repeats most of its own. */
const mostRemembered = 20_000;

/**
 * A gazetteer of these forms. A form in capitals only (an acronym) must be written so; any other form must begin with a
 * capital where `proper` is set. `reduce` maps words to what is compared (a stem); by default they are only folded.
 */
export function gazetteerOf(
  forms: readonly Form[],
  { proper = true, reduce = foldWord }: { readonly proper?: boolean; readonly reduce?: (word: string) => string } = {},
): Gazetteer {
  const root: Branch = { next: new Map(), ends: [] };
  for (const form of forms) {
    let branch = root;
    for (const [found] of form.text.matchAll(word)) branch = follow(branch, reduce(found));
    if (branch !== root) branch.ends.push(form);
  }
  const find = (text: string, { count, starts, ends }: Words = wordsOf(text)): readonly NameMention[] => {
    const remembered = new Map<string, string>();
    const keyAt = (at: number): string => {
      const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
      if (end - start > longestWord) return "";
      const written = text.slice(start, end);
      let key = remembered.get(written);
      if (key === undefined) {
        key = reduce(written);
        if (remembered.size < mostRemembered) remembered.set(written, key);
      }
      return key;
    };
    const mentions: NameMention[] = [];
    for (let first = 0; first < count; ) {
      // most words are small, and no proper name begins so
      const match = proper && isSmall(text.charCodeAt(starts[first] ?? 0)) ? null : longest(first);
      if (match === null) first += 1;
      else {
        mentions.push(match.mention);
        first = match.next;
      }
    }
    return mentions;

    function longest(first: number): { mention: NameMention; next: number } | null {
      const start = starts[first] ?? 0;
      let branch = root.next.get(keyAt(first));
      let best: { mention: NameMention; next: number } | null = null;
      for (let at = first; branch !== undefined; ) {
        const end = ends[at] ?? 0;
        if (branch.ends.length > 0) {
          const written = text.slice(start, end);
          const [one, ...others] = branch.ends.filter(({ text: form }) => fits(form, written, proper));
          if (one !== undefined) {
            const mention = { start, end, named: one.named, others: others.map(({ named }) => named) };
            best = { mention, next: at + 1 };
          }
        }
        at += 1;
        if (at >= count) break;
        const next = starts[at] ?? 0;
        if (next - end > longestGap || !gap.test(text.slice(end, next))) break;
        branch = branch.next.get(keyAt(at));
      }
      return best;
    }
  };
  return {
    find,
    lookup: (form) => {
      const [mention] = find(form);
      return mention !== undefined && mention.start === 0 && mention.end === form.trim().length ? mention.named : null;
    },
  };
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function follow(branch: Branch, key: string): Branch {
  let next = branch.next.get(key);
  if (next === undefined) {
    next = { next: new Map(), ends: [] };
    branch.next.set(key, next);
  }
  return next;
}

const acronym = /^[\p{Lu}\p{N}-]{2,9}$/u;

function fits(form: string, written: string, proper: boolean): boolean {
  if (acronym.test(form)) return written === form;
  return !proper || /^[\p{Lu}\p{N}]/u.test(written);
}

const ascii = /^[a-zA-Z0-9]*$/;

/** A word as names are compared by: without case and accents. */
export function foldWord(found: string): string {
  return ascii.test(found) ? found.toLowerCase() : fold(found);
}

/** A word as themes are compared by: also without the endings that number and a verb's form give it. */
export function stem(found: string): string {
  const folded = foldWord(found);
  if (folded.length <= 4) return folded;
  return folded
    .replace(/(?:ies|y)$/, "i")
    .replace(/(?:'s|s)$/, "")
    .replace(/(?:ing|ed|e)$/, "");
}
