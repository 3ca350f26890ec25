import { matchesIn } from "../../lib/matches.js";
import type { Entry } from "../entries/entry.js";
import type { OwnedSentence } from "../entries/owned.js";
import { roleFields } from "../facts/roles/read-roles.js";
import type { NotUnderstood } from "./draft.js";
import type { Fact, Field } from "./fact.js";

const roleWord = /\b(?:co-?)?(?:host|chair|organi[sz]|conven|initiat|présid|accueill)\p{Ll}*\b/giu;
const fieldsOfRoles = new Set<Field>([...Object.values(roleFields), "processChairs"]);
const opaque =
  /\b(?:the following day|a day later|two days later|the next day|the week after|same day|at the invitation of|with the support of|opened by|moderated by|facilitated by)\b/giu;

/** What an entry's words hold that no rule has read: words for roles, dates that are nobody's, ways to speak that are not read. */
export function notUnderstood(
  text: string,
  entry: Entry,
  sentences: readonly OwnedSentence[],
  facts: readonly Fact[],
): readonly NotUnderstood[] {
  const found: NotUnderstood[] = [];
  const read = covered(facts.filter(({ field }) => fieldsOfRoles.has(field)));
  const dates = covered(facts.filter(({ field }) => field === "startDate" || field === "relations"));
  for (const { sentence, meetings } of sentences) {
    const written = text.slice(sentence.start, sentence.end);
    for (const match of matchesIn(written, roleWord)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (/^organi[sz]ations?$|^chairmanship/iu.test(match[0]) || read(start, end)) continue;
      const other = meetings.some(({ is }) => is === "OTHER");
      found.push({
        start,
        end,
        reason: other ? "a word for a role, maybe of another meeting" : "a word for a role that no rule reads here",
      });
    }
    for (const date of sentence.dates) {
      if (
        dates(date.start, date.end) ||
        sentence.names.some((name) => name.start <= date.start && name.end >= date.end)
      )
        continue;
      found.push({ start: date.start, end: date.end, reason: "a date that was not taken for the meeting's" });
    }
    for (const match of matchesIn(written, opaque)) {
      const start = sentence.start + match.index;
      found.push({ start, end: start + match[0].length, reason: "said in a way that no rule reads" });
    }
  }
  if (entry.published !== null)
    found.push({ start: entry.published.start, end: entry.published.end, reason: "taken for the day of publication" });
  return found.sort((one, other) => one.start - other.start);
}

/** Tells whether the quotes of facts reach into a stretch of the text: they are joined and in order, so that it is found by halving. */
function covered(facts: readonly Fact[]): (start: number, end: number) => boolean {
  const joined: { readonly start: number; end: number }[] = [];
  for (const { quote } of facts.toSorted((one, other) => one.quote.start - other.quote.start)) {
    const last = joined.at(-1);
    if (last !== undefined && quote.start <= last.end) last.end = Math.max(last.end, quote.end);
    else joined.push({ start: quote.start, end: quote.end });
  }
  return (start, end) => {
    let low = 0;
    let high = joined.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const first = joined[low];
    return first !== undefined && first.start < end;
  };
}
