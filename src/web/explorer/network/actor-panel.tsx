import type { JSX } from "react";
import { ActorName } from "../parts/actor-name.js";
import { Fact, Facts } from "../parts/facts.js";
import { counted } from "../parts/words.js";
import { Tick } from "../state/filter-bar.js";
import { measured, measures } from "./measures.js";
import { type Network, type NetworkActor, tieId } from "./network.js";

interface ActorPanelProps {
  readonly network: Network;
  readonly chosen: NetworkActor;
  readonly choose: (actor: string | null, tie: string | null) => void;
}

/** One of the network and its partners; each partner leads to the sentences. */
export function ActorPanel({ network, chosen, choose }: ActorPanelProps): JSX.Element {
  const { id, name } = chosen.actor;
  const ties = network.ties.filter(({ a, b }) => a.id === id || b.id === id);
  return (
    <aside className="panel" aria-label={name}>
      <button type="button" className="close" onClick={() => choose(null, null)} aria-label="Close">
        ×
      </button>
      <h2>
        <ActorName actor={chosen.actor} />
      </h2>
      <Tick name="alone" label="Only its neighbourhood" />
      <Facts>
        {(["meetings", "partners", "betweenness", "pageRank"] as const).map((measure) => (
          <Fact key={measure} name={measures[measure].name}>
            {measured(chosen, measure)}
          </Fact>
        ))}
      </Facts>
      <h3>{ties.length === 0 ? "No partner in these roles and meetings" : "Partners"}</h3>
      <ul className="plain rows">
        {ties.map((tie) => {
          const other = tie.a.id === id ? tie.b : tie.a;
          return (
            <li key={other.id}>
              <button type="button" className="link" onClick={() => choose(id, tieId(tie))}>
                {other.name}
              </button>{" "}
              <span className="soft">{counted(tie.count, "meeting")}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
