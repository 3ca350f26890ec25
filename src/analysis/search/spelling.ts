import { fold } from "../../lib/fold.js";

/** Letters that Unicode does not decompose but a keyboard without them writes in another way. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  // Arabic: letters that are written for one another at the end of a word, and the stretch between letters
  ى: "ي",
  ة: "ه",
  ـ: "",
};

/**
 * Rows of the Ethiopic script that sound alike in Amharic and Tigrinya and are written for one another (eight letters
 * each): ሐ, ኀ as ሀ; ሠ as ሰ; ዐ as አ; ፀ as ጸ.
 */
const ethiopicRows: readonly (readonly [alike: number, row: number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

const replaced = new RegExp(`[${Object.keys(plainLetters).join("")}\u1200-\u1347]`, "gu");
const separators = /[^\p{L}\p{N}]+/u;
const arabicArticle = /^ال(?=.{3})/u;

/** A text in the one spelling that is searched: without case, diacritics, punctuation and letters that sound alike. */
export function spelled(text: string): string {
  return wordsIn(text).join(" ");
}

/** The words of a text as they are searched. */
export function wordsIn(text: string): readonly string[] {
  const folded = fold(text.normalize("NFKC")).replace(replaced, (letter) => plainLetters[letter] ?? ethiopic(letter));
  return folded
    .split(separators)
    .filter((word) => word !== "")
    .map((word) => word.replace(arabicArticle, ""));
}

function ethiopic(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const pair = ethiopicRows.find(([alike]) => code >= alike && code < alike + 8);
  return pair === undefined ? letter : String.fromCodePoint(pair[1] + code - pair[0]);
}
