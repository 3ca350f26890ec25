import { fold } from "../../lib/fold.js";
import type { Form, Named, NameMention } from "./name.js";

interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Form[];
}

/** Finds names in a text, the longest first, in one pass. */
export interface Gazetteer {
  readonly find: (text: string) => readonly NameMention[];
  /** What a form alone stands for. */
  readonly lookup: (form: string) => Named | null;
}

const word = /[\p{L}\p{N}]+/gu;
/** Between two words of one name stands little: a space, a hyphen, an apostrophe, a comma. */
const longestGap = 3;
const gap = /^[\s\-–'’./&,()]*$/;

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
  const find = (text: string): readonly NameMention[] => {
    const words = [...text.matchAll(word)].map(([found], position) => ({ found, position }));
    const starts = [...text.matchAll(word)].map(({ index }) => index);
    const mentions: NameMention[] = [];
    for (let first = 0; first < words.length; ) {
      const match = longest(first);
      if (match === null) first += 1;
      else {
        mentions.push(match.mention);
        first = match.next;
      }
    }
    return mentions;

    function longest(first: number): { mention: NameMention; next: number } | null {
      const start = starts[first] ?? 0;
      let branch = root.next.get(reduce(words[first]?.found ?? ""));
      let best: { mention: NameMention; next: number } | null = null;
      for (let at = first; branch !== undefined; ) {
        const end = (starts[at] ?? 0) + (words[at]?.found.length ?? 0);
        const written = text.slice(start, end);
        const ends = branch.ends.filter(({ text: form }) => fits(form, written, proper));
        const [one, ...others] = ends;
        if (one !== undefined) {
          const mention = { start, end, named: one.named, others: others.map(({ named }) => named) };
          best = { mention, next: at + 1 };
        }
        at += 1;
        const next = starts[at];
        if (next === undefined || next - end > longestGap || !gap.test(text.slice(end, next))) break;
        branch = branch.next.get(reduce(words[at]?.found ?? ""));
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
