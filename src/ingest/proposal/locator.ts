import type { Fact } from "../draft/fact.js";
import { blocksOf } from "../layout/blocks.js";
import type { Span } from "../names/name.js";

const longestQuote = 160;

/** Finds places in an entry as the seeds name them: 0 is its headings and labelled lines, 1 its first paragraph, "2.1" the first item below 2. */
export class Locator {
  readonly #blocks;

  constructor(
    private readonly text: string,
    private readonly entry: Span,
  ) {
    this.#blocks = blocksOf(text.slice(entry.start, entry.end));
  }

  /** The paragraph at a place of the page. */
  paragraph(start: number): number | string {
    let paragraph = 0;
    let item = 0;
    for (const block of this.#blocks) {
      if (block.kind === "paragraph") {
        paragraph += 1;
        item = 0;
      } else if (block.kind === "item") item += 1;
      if (block.end + this.entry.start > start)
        return block.kind === "item" && paragraph > 0
          ? `${paragraph}.${item}`
          : block.kind === "item"
            ? item
            : block.kind === "paragraph"
              ? paragraph
              : 0;
    }
    return paragraph;
  }

  /** A fact's passage as the seeds have it. */
  evidence({ quote, stated, why }: Fact): {
    readonly at: number | string;
    readonly quote?: string;
    readonly inferred?: string;
  } {
    const words = this.text.slice(quote.start, Math.min(quote.end, quote.start + longestQuote)).trim();
    const inside =
      quote.start >= this.entry.start &&
      quote.end <= this.entry.end &&
      quote.end - quote.start < this.entry.end - this.entry.start;
    return {
      at: inside ? this.paragraph(quote.start) : "page",
      ...(words !== "" && (inside || stated || quote.end - quote.start <= longestQuote) && { quote: words }),
      ...(!stated && { inferred: why ?? "The words do not say it outright." }),
    };
  }
}
