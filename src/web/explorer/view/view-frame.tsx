import type { JSX, ReactNode } from "react";
import { useSearchParams } from "wouter";
import { useEmbedded } from "../shell/embedded.js";
import { usePageTitle } from "../shell/page-title.js";
import { TakeAway, type TakeAwayProps } from "./take-away.js";

interface ViewFrameProps extends TakeAwayProps {
  /** What one sees, in a sentence. */
  readonly lead: ReactNode;
  /** What decides what is shown: filters, measures. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A view under its title, with its controls and what can be taken away; alone with its source line in an embed. */
export function ViewFrame({ lead, controls, children, ...takeAway }: ViewFrameProps): JSX.Element {
  const embedded = useEmbedded();
  const [parameters] = useSearchParams();
  usePageTitle(takeAway.title);
  if (embedded) {
    const whole = new URLSearchParams(parameters);
    whole.delete("embed");
    return (
      <section className="view view-embedded">
        <h1 className="unseen">{takeAway.title}</h1>
        {children}
        <p className="embed-source">
          {takeAway.title}.{" "}
          <a href={`${window.location.pathname}?${whole}`} target="_blank" rel="noopener">
            Open in Dialogue Graph
          </a>
        </p>
      </section>
    );
  }
  return (
    <section className="view">
      <div className="view-head">
        <div>
          <h1>{takeAway.title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <TakeAway {...takeAway} />
      </div>
      {controls}
      {children}
    </section>
  );
}
