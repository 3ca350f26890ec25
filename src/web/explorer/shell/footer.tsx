import type { JSX } from "react";

/** What the graph is, and the ways to it that are not pages. */
export function Footer(): JSX.Element {
  return (
    <footer className="footer">
      <p>
        Every fact comes from a published source and carries the sentence that says it. What is not known is left
        unknown.
      </p>
      <nav aria-label="For programs">
        <a href="/playground">Playground</a>
        <a href="/schema.graphql">Schema</a>
        <a href="/export/graph.jsonld">JSON-LD</a>
        <a href="/export/meetings.csv">CSV</a>
        <a href="/export/meetings.ics">Calendar</a>
      </nav>
    </footer>
  );
}
