import type { JSX } from "react";
import type { ProofFragment, SourceLineFragment } from "../generated/operations.js";
import { recordedDate } from "./dates.js";
import { counted } from "./words.js";

interface ProofProps {
  readonly evidence: readonly ProofFragment[];
  /** What the evidence is for, for a screen reader: "Kenya as host". */
  readonly of: string;
  /** Sources of what is general knowledge, where no passage says it. */
  readonly sources?: readonly SourceLineFragment[];
  readonly open?: boolean;
}

/** The sentence behind a fact and where it stands, a click away. */
export function Proof({ evidence, of, sources = [], open = false }: ProofProps): JSX.Element | null {
  if (evidence.length === 0 && sources.length === 0) return <span className="unproved">no source recorded</span>;
  const inferred = evidence.length > 0 && evidence.every(({ stated }) => !stated);
  const what = evidence.length > 0 ? (inferred ? "inferred" : "quote") : "source";
  const count = evidence.length || sources.length;
  return (
    <details className="proof" open={open}>
      <summary>
        <span className={inferred ? "proof-mark proof-inferred" : "proof-mark"}>
          {what}
          {count > 1 && ` · ${count}`}
        </span>
        <span className="unseen"> for {of}</span>
      </summary>
      {evidence.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
      {sources.length > 0 && (
        <ul className="proof-sources" aria-label={counted(sources.length, "source")}>
          {sources.map((source) => (
            <li key={source.id}>
              <Cited source={source} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** One passage: the phrase, and where it stands; or why something is inferred without one. */
export function Passage({ passage }: { readonly passage: ProofFragment }): JSX.Element {
  return (
    <figure className="passage">
      {passage.quote !== null && <blockquote>{passage.quote}</blockquote>}
      {!passage.stated && <p className="passage-note">Inferred{passage.note === null ? "." : `: ${passage.note}`}</p>}
      {passage.stated && passage.note !== null && <p className="passage-note">{passage.note}</p>}
      <figcaption>
        {passage.locator}, <Cited source={passage.source} />
      </figcaption>
    </figure>
  );
}

/** A source, cited: title, publisher, when it was looked at. */
export function Cited({ source }: { readonly source: SourceLineFragment }): JSX.Element {
  const { title, url, publisher, retrieved } = source;
  return (
    <>
      {url === null ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} rel="noopener noreferrer" target="_blank">
          <cite>{title}</cite>
        </a>
      )}
      {publisher !== null && `, ${publisher}`}
      {retrieved !== null && `, read ${recordedDate(retrieved)}`}
    </>
  );
}
