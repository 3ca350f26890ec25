import type { JSX } from "react";
import { To } from "../shell/to.js";

/** An actor among its partners in the network. */
export function InTheNetwork({ id }: { readonly id: string }): JSX.Element {
  return <To href={`/network?chosen=${encodeURIComponent(id)}`}>In the network</To>;
}

/** The same thing at Wikidata, where that was verified. */
export function Wikidata({ item }: { readonly item: string | null }): JSX.Element | null {
  if (item === null) return null;
  return (
    <>
      {" · "}
      <a href={`https://www.wikidata.org/wiki/${item}`} target="_blank" rel="noopener noreferrer">
        Wikidata {item}
      </a>
    </>
  );
}
