import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import type { Block } from "../layout/blocks.js";

const around =
  /^(?:published(?: on)?|publiée?(?: le)?|mise? (?:en ligne|à jour)(?: le)?|posted(?: on)?|le|last updated|updated|news|press release|by [\p{L} .]{1,40}|(?:khartoum|rabat|prague|budapest)? ?(?:process )?secretariat|communications?|press office|press|admin|editors?|editorial team|icmpd|iom|on|at|the|:|,|\||·|–|-|—|\d{1,2}[:h]\d{2}|am|pm|CET|\s)*$/iu;

/** Whether a line holds a day and nothing else. */
export function isBareDate(text: string, block: Block, sentences: readonly Sentence[]): boolean {
  const [date] = sentences.flatMap((sentence) => sentence.dates);
  if (date === undefined || block.label !== null) return false;
  const rest = text.slice(block.start, date.start) + text.slice(date.end, block.end);
  return rest.trim() === "";
}

/** The date of a line that holds nothing else (or says that it is when the text was published); null for any other line. */
export function isPublicationLine(text: string, block: Block, sentences: readonly Sentence[]): DateMention | null {
  if (block.end - block.start > 80) return null;
  const dates = sentences.flatMap((sentence) => sentence.dates);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.from.day === null) return null;
  if (block.label?.kind === "PUBLISHED") return date;
  const single = date.from.day === date.to.day && date.from.month === date.to.month;
  const rest = text.slice(block.start, date.start) + text.slice(date.end, block.end);
  return single && around.test(rest) ? date : null;
}
