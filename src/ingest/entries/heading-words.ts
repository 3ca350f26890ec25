import type { Sentence } from "../clause/read-sentence.js";

const endOfPage =
  /^(?:related\b|see also|you (?:may|might) also|more (?:news|events|articles)|other (?:news|events)|read (?:more|also)|similar (?:news|articles)|most read|latest (?:news|posts|tweets)|upcoming (?:events|meetings|activities)|à lire aussi|actualités liées|voir aussi)/iu;
const boilerplate =
  /^(?:about(?: us| the\b| \p{Lu})|who we are|contacts?\b|newsletter|subscribe|follow us|share (?:this|on)|tags?\b|our (?:partners|donors)|funded by|co-?funded by|downloads?\b|documents?\b|resources\b|cookies?|privacy|disclaimer|à propos)/iu;

/** Whether a heading begins what is no more part of the page's own text: other news, forthcoming events. */
export function isEndOfPage(heading: string): boolean {
  return endOfPage.test(heading);
}

/** Whether a heading stands over what every page of a site repeats. */
export function isBoilerplate(heading: string): boolean {
  return boilerplate.test(heading);
}

/** The year that a heading puts over what follows ("2016", "The Prague Process in 2019"); null where it names a day or several years. */
export function yearOfHeading(text: string, sentences: readonly Sentence[]): number | null {
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.from.month !== null || date.from.day !== null) return null;
  const after = text.slice(date.end, date.end + 2);
  return /^[-–/]\d?/u.test(after) ? null : date.from.year;
}
