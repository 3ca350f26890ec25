import type { JSX } from "react";
import type { ProofFragment } from "../generated/operations.js";
import { Passage } from "./proof.js";

/** The sentences behind several facts, each once: one sentence often names both hosts. */
export function Passages({ evidence }: { readonly evidence: readonly ProofFragment[] }): JSX.Element {
  const place = ({ source, locator, quote, note }: ProofFragment): string =>
    [source.id, locator, quote, note].join("\n");
  const once = [...new Map(evidence.map((passage) => [place(passage), passage])).values()];
  return (
    <>
      {once.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </>
  );
}
