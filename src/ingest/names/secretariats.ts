import type { NameMention, Span } from "./name.js";

const behind =
  /^ (?:(?:Technical|Executive|Permanent|Joint) )?(?:Secretariat|(?:Technical )?Support Unit)(?![\p{L}-])/u;
const before =
  /(?:(?:Technical|Executive|Permanent|Joint) )?(?:Secretariat of (?:the )?|Secrétariat (?:technique |exécutif |permanent )?(?:du |de la |de l['’]))$/u;

/** The secretariats of dialogues: "Prague Process Secretariat", "the Technical Secretariat of the ARCP". They organise, no dialogue does. */
export function secretariatsOf(text: string, part: Span, known: readonly NameMention[]): readonly NameMention[] {
  return known.flatMap(({ start, end, named }) => {
    if (named.kind !== "dialogue") return [];
    const right = behind.exec(text.slice(end, Math.min(part.end, end + 40)))?.[0] ?? "";
    const left = right === "" ? (before.exec(text.slice(Math.max(part.start, start - 50), start))?.[0] ?? "") : "";
    if (right === "" && left === "") return [];
    const span = { start: start - left.length, end: end + right.length };
    const label = right === "" ? text.slice(span.start, span.end).replaceAll(/\s+/g, " ") : `${named.label}${right}`;
    return [{ ...span, named: { kind: "organisation" as const, id: null, label }, others: [] }];
  });
}
