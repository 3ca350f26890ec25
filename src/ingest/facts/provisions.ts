import { matchesIn } from "../../lib/matches.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";
import type { NameMention } from "../names/name.js";

/** A numbered part of a framework, as the registry knows it. */
export interface KnownProvision {
  readonly id: string;
  readonly code: string;
  readonly framework: string;
}

const part =
  /\b(?<word>[Dd]omains?|[Oo]bjectives?|[Pp]ara(?:graph)?s?\.?|[Pp]illars?|[Aa]reas?|[Ii]ndicators?|[Tt]argets?|[Gg]oals?|[Aa]rticles?|[Pp]riorit(?:y|ies))\s(?<numbers>\d{1,2}(?:\.\d{1,2}(?:\.\d{1,2})?)?(?:\s?\([a-z]\))?(?:(?:,\s|\sand\s|,\sand\s|\sto\s|[-–])\d{1,2}(?:\.\d{1,2}(?:\.\d{1,2})?)?(?![\d.]))*)/gu;
const words: Readonly<Record<string, string>> = {
  domain: "Domain",
  objective: "Objective",
  para: "Paragraph",
  paragraph: "Paragraph",
  pillar: "Pillar",
  area: "Area",
  indicator: "Indicator",
  target: "Target",
  goal: "Goal",
  article: "Article",
  priority: "Priority",
  prioritie: "Priority",
};

/** Numbered parts that are named with their framework in the same sentence or the one before. */
export function provisionFacts(
  text: string,
  sentences: readonly OwnedSentence[],
  known: readonly KnownProvision[],
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  let previous: readonly NameMention[] = [];
  for (const { sentence } of sentences) {
    const slice = text.slice(sentence.start, sentence.end);
    const frameworks = sentence.names.filter(({ named }) => named.kind === "framework");
    for (const match of matchesIn(slice, part)) {
      const start = sentence.start + match.index;
      const framework = meant(text, frameworks, start, start + match[0].length) ?? previous.at(-1);
      if (framework === undefined) continue;
      const word = words[(match.groups?.word ?? "").toLowerCase().replace(/\.$/, "").replace(/s$/, "")] ?? "";
      for (const number of numbersIn(match.groups?.numbers ?? "")) {
        const code = `${word} ${number}`;
        const found = known.find(
          (one) => one.framework === framework.named.id && one.code.toLowerCase() === code.toLowerCase(),
        );
        const label = `${framework.named.label} ${code}`;
        facts.set(found?.id ?? label, {
          field: "provisions",
          value: label,
          named: { kind: "framework", id: found?.id ?? null, label },
          quote: { start, end: start + match[0].length },
          rule: "numbered-part",
          stated: true,
        });
      }
    }
    if (frameworks.length > 0) previous = frameworks;
  }
  return [...facts.values()];
}

/** The framework that a part is of: "objective 2 of the {F}", else the last before it ("the {F}, in particular target 10.7"), else the next. */
function meant(text: string, frameworks: readonly NameMention[], start: number, end: number): NameMention | undefined {
  const next = frameworks.find((one) => one.start >= end);
  if (next !== undefined && /^,? (?:of|in|under|to|du|de la|de l['’])(?: the)? $/u.test(text.slice(end, next.start)))
    return next;
  return frameworks.findLast((one) => one.end <= start) ?? next;
}

function numbersIn(written: string): readonly string[] {
  const range = /^(\d{1,2})\s?(?:to|[-–])\s?(\d{1,2})$/u.exec(written.trim());
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last > first && last - first < 25
      ? Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
      : [];
  }
  return written.match(/\d{1,2}(?:\.\d{1,2}(?:\.\d{1,2})?)?(?:\s?\([a-z]\))?/gu) ?? [];
}
