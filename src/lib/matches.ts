import { requiredStrings } from "./required-strings.js";

interface Known {
  tried: number;
  required: readonly (readonly string[])[] | null;
}

const known = new WeakMap<RegExp, Known>();
/** An expression is looked into only when it was tried so often that this is worth its few milliseconds. */
const oftenEnough = 1000;
/** The text looked at last, in small letters: many expressions are tried on one text after another. */
let last = "";
let small = "";

/**
 * Whether an expression may match in a text: false where a string is missing that any match holds. To look for a few
 * strings takes a tenth of the time of an expression, and most sentences hold nothing of what most expressions seek.
 */
export function mayMatch(expression: RegExp, text: string): boolean {
  let found = known.get(expression);
  if (found === undefined) {
    found = { tried: 0, required: null };
    known.set(expression, found);
  }
  found.tried += 1;
  if (found.tried <= oftenEnough && text.length < 20_000) return true;
  found.required ??= requiredStrings(expression);
  if (found.required.length === 0) return true;
  if (text !== last) {
    last = text;
    small = text.toLowerCase();
  }
  for (const strings of found.required) if (!holdsOne(small, strings)) return false;
  return true;
}

function holdsOne(text: string, strings: readonly string[]): boolean {
  for (const string of strings) if (text.includes(string)) return true;
  return false;
}

const none: readonly RegExpExecArray[] = [];

/**
 * The matches of a global expression in a short text. `matchAll` would copy the expression each time, which takes longer
 * than to look through a sentence; in a whole page it is the better one, as it does not keep all matches at once.
 */
export function matchesIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(expression, text)) return none;
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === "") expression.lastIndex += 1;
  }
  return matches;
}

/** The matches of a global expression in a whole page. */
export function matchesInPage(text: string, expression: RegExp): Iterable<RegExpExecArray> {
  return mayMatch(expression, text) ? text.matchAll(expression) : none;
}
