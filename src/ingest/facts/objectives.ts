import type { Ordered } from "../clause/page-names.js";
import type { Fact } from "../draft/fact.js";
import type { Block } from "../layout/blocks.js";
import type { Span } from "../names/name.js";

const introduces = /\b(?:objectives?|aims?)\b[^.]{0,60}(?:were|was|are|is)?(?: to)?\s?:\s*$/iu;
const inProse = /\b(?:objectives?|aims?|purpose) of (?:the|this) [^.]{0,60}?(?:was|were|is) to (?<text>[^.]{10,400})/iu;
const worded = /objective|aim|purpose/iu;
const longestIntroduction = 200;

/** The objectives that a page lists after "the objectives were to:", or says in a sentence. Quoted, for a person to word anew. */
export function objectiveFacts(text: string, blocks: Ordered<Block>, sentences: readonly Span[]): readonly Fact[] {
  const own = sentences.flatMap(({ start }) => blocks.beginningAt(start) ?? []);
  const facts: Fact[] = [];
  own.forEach((block, index) => {
    const written = text.slice(block.start, block.end);
    const prose = worded.test(written) ? inProse.exec(written) : null;
    if (prose !== null) {
      const start = block.start + prose.index;
      facts.push({
        field: "objectives",
        value: (prose.groups?.text ?? "").trim(),
        quote: { start, end: start + prose[0].length },
        rule: "objective-in-prose",
        stated: true,
      });
    }
    if (!written.endsWith(":") || !introduces.test(written.slice(-longestIntroduction))) return;
    for (const item of own.slice(index + 1)) {
      if (item.kind !== "item" && !/;$/.test(text.slice(item.start, item.end))) break;
      facts.push({
        field: "objectives",
        value: text.slice(item.start, item.end).replace(/[;.]$/, ""),
        quote: item,
        rule: "objective-listed",
        stated: true,
      });
    }
  });
  return facts;
}
