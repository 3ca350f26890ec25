/** Month names, English and French, with their abbreviations: the month's number. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ["january", "jan", "janvier", "janv"],
    ["february", "feb", "février", "fevrier", "févr"],
    ["march", "mar", "mars"],
    ["april", "apr", "avril", "avr"],
    ["may", "mai"],
    ["june", "jun", "juin"],
    ["july", "jul", "juillet", "juil"],
    ["august", "aug", "août", "aout"],
    ["september", "sept", "sep", "septembre"],
    ["october", "oct", "octobre"],
    ["november", "nov", "novembre"],
    ["december", "dec", "décembre", "decembre", "déc"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const names = Object.keys(months).sort((one, other) => other.length - one.length);

/** A month's name as a group of an expression; capitals are checked by the caller where they matter ("may", "mars"). */
export const monthPattern = `(?:${names.join("|")})\\b\\.?`;
/** A day of the month, with an ordinal ending or not. */
export const dayPattern = `(?:0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th|er)\\b)?(?!\\d|[.:]\\d|%)(?:\\.(?=\\s?[-–—]|\\s(?:${names.join("|")})\\b))?`;
/** A year of this kind of page. */
export const yearPattern = "(?:19[5-9]\\d|20\\d\\d)(?!\\d)";
const weekdayNames = "mon|tues|wednes|thurs|fri|satur|sun";
const weekdayAbbreviations = "(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?";
/** A weekday before a date, and the article of an ordinal. */
export const weekdayPattern = `(?:(?:(?:${weekdayNames})day|${weekdayAbbreviations}),?\\s{1,2}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s{1,2})?(?:the\\s)?`;
/** What stands between the days of a range or list. */
export const betweenPattern =
  "\\s{0,3}(?:[-–—‑−‐/&,+]|(?:through|up|right through) to|to|and|until|till|through|et|au|à)\\s{0,3}(?:and\\s{1,2}|et\\s{1,2})?(?:the\\s{1,2}|le\\s{1,2})?";

/** The number of a month's name, as written. */
export function monthOf(name: string): number | null {
  return months[name.toLowerCase().replace(".", "")] ?? null;
}

/** The first number in a text. */
export function numberIn(text: string): number | null {
  const found = /\d{1,4}/.exec(text);
  return found === null ? null : Number(found[0]);
}
