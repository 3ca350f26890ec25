import type { NameMention, Span } from "./name.js";

const behind =
  /^ (?:(?:Technical|Executive|Permanent|Joint) )?(?:Secretariat|(?:Technical )?Support Unit)(?![\p{L}-])/u;
const before =
  /(?:(?:Technical|Executive|Permanent|Joint) )?(?:Secretariat of (?:the )?|Secrétariat (?:technique |exécutif |permanent )?(?:du |de la |de l['’]))$/u;

/** "Secretariat of the" and no kind of it: the one that is named behind the dialogue as well. */
const plain = /^(?:Secretariat of|Secrétariat (?:du|de))/u;

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(/\s+/g, " ");
}

/** The secretariats of dialogues: "Prague Process Secretariat", "the Technical Secretariat of the ARCP". They organise, no dialogue does. */
export function secretariatsOf(text: string, part: Span, known: readonly NameMention[]): readonly NameMention[] {
  return known.flatMap(({ start, end, named }) => {
    if (named.kind !== "dialogue") return [];
    const right = behind.exec(text.slice(end, Math.min(part.end, end + 40)))?.[0] ?? "";
    const left = right === "" ? (before.exec(text.slice(Math.max(part.start, start - 50), start))?.[0] ?? "") : "";
    if (right === "" && left === "") return [];
    const span = { start: start - left.length, end: end + right.length };
    const label = right === "" && !plain.test(left) ? written(text, span) : `${named.label}${right || " Secretariat"}`;
    return [{ ...span, named: { kind: "organisation" as const, id: null, label }, others: [] }];
  });
}
