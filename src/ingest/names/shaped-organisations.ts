import { matchesIn } from "../../lib/matches.js";
import type { NameMention, Span } from "./name.js";

const titled = /^(?:Mr|Ms|Mrs|Dr|Prof|Professor|Mme|Hon|Ambassador|Minister) /u;
const titledPerson = /(?:Mr|Ms|Mrs|Dr|Prof|Mme|Hon|Amb)\.? $/u;
/** French names have small words with them: "Banque centrale des États de l'Afrique". */
const frenchName =
  /(?<![\p{L}])(?:Banque|Fonds|Office|Agence|Organisation|Institut|Centre|Réseau|Fédération|Conseil|Observatoire|Fondation|Association|Union|Alliance)(?: \p{Ll}{4,16}){0,3} (?:de la |de l['’]|des |du |de |d['’]|pour (?:la |le |les |l['’])?)(?:\p{Ll}{4,16} (?:de |des |et )?){0,2}\p{Lu}[\p{L}-]{2,20}(?: (?:de la |de l['’]|des |du |de |d['’]|et )\p{Lu}[\p{L}-]{2,20}){0,3}/gu;

/** How long the name of a person is that stands before that of an organisation: "Ms Ann Lee of the …". */
export function lengthOfPerson(written: string, before: string): number {
  if (!titledPerson.test(before) && !titled.test(written)) return 0;
  return /^.{3,60}? (?:of|from|at|for) (?:the )?/u.exec(written)?.[0].length ?? 0;
}

/** The offices of statistics that are named so: "Statistics Norway". */
export function statisticsOffices(text: string, part: Span, known: readonly NameMention[]): readonly NameMention[] {
  return known.flatMap(({ start, end, named }) => {
    const from = start - "Statistics ".length;
    if (named.kind !== "state" || from < part.start || text.slice(from, start) !== "Statistics ") return [];
    return [
      {
        start: from,
        end,
        named: { kind: "organisation" as const, id: null, label: text.slice(from, end) },
        others: [],
      },
    ];
  });
}

/** French organisations, of whose names only some words have capitals. */
export function frenchNames(
  text: string,
  part: Span,
  slice: string,
  known: readonly NameMention[],
): readonly NameMention[] {
  return [...matchesIn(slice, frenchName)].flatMap(({ 0: written, index }) => {
    const start = part.start + index;
    const end = start + written.length;
    const inside = known.filter((mention) => mention.start < end && mention.end > start);
    // "Agence nationale de l'emploi du Bénin" acts for its state
    if (inside.some(({ named }) => named.kind !== "city")) return [];
    const label = text.slice(start, end).replaceAll(/\s+/g, " ");
    return [{ start, end, named: { kind: "organisation" as const, id: null, label }, others: [] }];
  });
}
