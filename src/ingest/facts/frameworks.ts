import type { Fact } from "../draft/fact.js";
import type { OwnedSentence } from "../entries/owned.js";

const never = /^(?:Call for Action|Joint Declaration)$/u;

/** The frameworks that sentences name: each once, where it stands first. */
export function frameworkFacts(sentences: readonly OwnedSentence[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const { sentence } of sentences) {
    for (const { named, start, end } of sentence.names) {
      const key = named.id ?? named.label;
      if (named.kind !== "framework" || facts.has(key)) continue;
      const rule =
        named.id !== null
          ? "framework"
          : never.test(named.label)
            ? "framework-by-common-name"
            : "framework-unregistered";
      facts.set(key, { field: "frameworks", value: named.label, named, quote: { start, end }, rule, stated: true });
    }
  }
  return [...facts.values()];
}
