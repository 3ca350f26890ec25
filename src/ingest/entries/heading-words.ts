import type { Sentence } from "../clause/read-sentence.js";

const elsewhere =
  /\b(?:next|previous|past|former|forthcoming|future)\s(?:\p{L}+\s){0,2}(?:meetings?|events?|steps|sessions?|som|conferences?)\b|^(?:(?:[IVX]+|\d{1,2})[.)]?\s)?(?:background|context|follow-?up|way forward|date and (?:place|venue) of)\b|\b(?:prochaine|précédente)s?\s(?:\p{L}+\s){0,1}(?:réunions?|étapes)/iu;

/** Whether a heading stands over what is told of other meetings: the next one, former ones, the background. */
export function isOfOthers(heading: string): boolean {
  return elsewhere.test(heading);
}

const anotherThing =
  /\b(?:publications?|policy (?:brief|note|paper)s?|briefing (?:note|paper)|working paper|research (?:brief|note|paper)|vacanc(?:y|ies)|call for (?:tenders?|proposals?|applications?|papers)|tenders?|terms of reference|interview|questions to|opinion|blog|podcast|job opening|consultanc(?:y|ies)|obituary|statement (?:on|by)|offre d'emploi|appel d'offres|entretien)\b/iu;

/** The name of a collection of documents, alone in its line. */
const shelf =
  /^(?:(?:the|our) )?(?:library|documents|resources|factsheets?|tool ?kits?|studies|handbooks|bibliothèque)$/iu;

/** Whether a page's title says that it is of another thing than a meeting: a publication, a vacancy, an interview. */
export function isOfAnotherThing(heading: string): boolean {
  return anotherThing.test(heading) || shelf.test(heading);
}

const off = /\b(?:cancell?ed|postponed|called off|annulée?|reportée?)(?![\p{L}])/iu;

/** Whether a line says that its meeting was not held. */
export function isCalledOff(heading: string): boolean {
  return off.test(heading);
}

const document =
  /^(?:(?:final|joint|summary|draft|full|annotated|outcome|background|concept|policy|discussion|meeting|participants?['’]?|chair(?:['’]s)?) )*(?:reports?|minutes|conclusions|summary|analysis|concept notes?|agenda|programme|presentations?|fact ?sheets?|briefs?|briefing|papers?|documents?|notes?|compilation|recommendations|handbook|guidelines|list of participants|lessons(?: learn(?:ed|t))?|video|photos?|infographic|rapport|conclusions|compte[- ]rendu|note de cadrage|ordre du jour)\b(?: (?:of|on|from|for|sur|de|du)\b|\s?[:–—-])/iu;

/** Whether a line names a document of a meeting ("Report of the …"): in a list of such lines none tells of a meeting. */
export function isOfDocument(heading: string): boolean {
  return document.test(heading);
}

/** The year that a heading puts over what follows ("2016", "The Prague Process in 2019"); null where it names a day or several years. */
export function yearOfHeading(text: string, sentences: readonly Sentence[]): number | null {
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.from.month !== null || date.from.day !== null) return null;
  const after = text.slice(date.end, date.end + 2);
  return /^[-–/]\d?/u.test(after) ? null : date.from.year;
}
