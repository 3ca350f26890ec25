import type { EdgeKind } from "../../model/shape.js";
import type { Path } from "../paths/way.js";
import type { Named, NarrativeLanguage } from "./named.js";
import { englishPhrases } from "./phrases.en.js";
import { frenchPhrases } from "./phrases.fr.js";

/** A passage that says that an edge is there. */
export interface HopEvidence {
  /** Id of the evidence. */
  readonly id: string;
  readonly quote: string | null;
  readonly locator: string;
  readonly stated: boolean;
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
}

export interface NarrativeSource extends HopEvidence {
  /** As it is referred to in the text: [1]. */
  readonly number: number;
}

export interface Narrative {
  /** The sentences, one after another. */
  readonly text: string;
  /** One a hop, with the numbers of the passages behind it. */
  readonly sentences: readonly string[];
  /** Every passage once, by number. */
  readonly sources: readonly NarrativeSource[];
}

/** An edge as the evidence is looked up by: kind, from, to. */
export function edgeKey(kind: string, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

const inferred: Readonly<Record<NarrativeLanguage, string>> = { EN: "inferred", FR: "déduit" };

/**
 * Tells a path: a sentence a hop, made by rules, each with numbers of the passages that say so. What no document says,
 * general knowledge, has no number; what is inferred says so.
 * @throws TypeError when a node of the path has no name: a programmer's mistake
 */
export function narrate(
  path: Path,
  names: ReadonlyMap<string, Named>,
  evidence: ReadonlyMap<string, readonly HopEvidence[]>,
  language: NarrativeLanguage,
): Narrative {
  const phrases = language === "EN" ? englishPhrases : frenchPhrases;
  const numbers = new Map<string, NarrativeSource>();
  const sentences = path.hops.map(({ kind, from, to, forward }) => {
    const phrase = phrases[kind as EdgeKind];
    const [start, end] = [nameOf(names, from), nameOf(names, to)];
    const words = forward ? phrase.forward(start, end) : phrase.backward(end, start);
    const references = (evidence.get(edgeKey(kind, from, to)) ?? []).map((passage) => {
      const known = numbers.get(passage.id) ?? { ...passage, number: numbers.size + 1 };
      numbers.set(passage.id, known);
      return passage.stated ? ` [${known.number}]` : ` [${known.number}, ${inferred[language]}]`;
    });
    return `${capitalised(words)}${references.join("")}.`;
  });
  return { text: sentences.join(" "), sentences, sources: [...numbers.values()] };
}

function nameOf(names: ReadonlyMap<string, Named>, id: string): Named {
  const named = names.get(id);
  if (named === undefined) throw new TypeError(`no name for ${id}`);
  return named;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
