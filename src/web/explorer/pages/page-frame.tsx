import type { JSX, ReactNode } from "react";
import { useEmbedded } from "../shell/embedded.js";
import { usePageTitle } from "../shell/page-title.js";
import { TakeAway, type TakeAwayProps } from "../view/take-away.js";

interface PageFrameProps extends TakeAwayProps {
  /** What kind of thing the page is about. */
  readonly kind: ReactNode;
  /** Under the title: other names, what must be known of it. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** A page about one thing: what it is, its name, and what the graph says of it. */
export function PageFrame({ kind, under, children, ...takeAway }: PageFrameProps): JSX.Element {
  const embedded = useEmbedded();
  usePageTitle(takeAway.title);
  return (
    <article className="page">
      <header className="page-head">
        <p className="kind">{kind}</p>
        <h1>{takeAway.title}</h1>
        {under && <div className="under">{under}</div>}
        {embedded ? (
          <p className="embed-source">
            <a href={window.location.pathname} target="_blank" rel="noopener">
              Open in Dialogue Graph
            </a>
          </p>
        ) : (
          <TakeAway {...takeAway} />
        )}
      </header>
      {children}
    </article>
  );
}
