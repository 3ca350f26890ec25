import type { JSX } from "react";
import { To } from "./to.js";

/** Said where an address leads to nothing. */
export function NotThere({ what }: { readonly what: string }): JSX.Element {
  return (
    <section className="not-there">
      <h1>There is no such {what}</h1>
      <p>
        The address may have a slip in it, or the data set has changed. <To href="/search">Search for it</To>, or start{" "}
        <To href="/">at the front page</To>.
      </p>
    </section>
  );
}
