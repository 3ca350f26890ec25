import { type JSX, type RefObject, useMemo } from "react";
import { Coming } from "../asking/answered.js";
import { useColours } from "../drawing/colours.js";
import { GraphDrawing } from "../drawing/graph-drawing.js";
import { hasWebGl } from "../drawing/has-webgl.js";
import { networkPicture } from "../drawing/network-picture.js";
import { useLayout } from "../drawing/use-layout.js";
import type { MeetingFilter, ParticipationRole } from "../generated/operations.js";
import { Unfold } from "../parts/unfold.js";
import { counted } from "../parts/words.js";
import { useViewState } from "../state/view-state.js";
import { ActorPanel } from "./actor-panel.js";
import { drawnNetwork } from "./drawn-network.js";
import { colouringBy, isMeasure, measures } from "./measures.js";
import { type Network, tieId } from "./network.js";
import { NetworkTables } from "./network-tables.js";
import { TiePanel } from "./tie-panel.js";

interface NetworkBodyProps {
  readonly network: Network;
  readonly where: MeetingFilter;
  readonly roles: readonly ParticipationRole[];
  /** Where the view finds the picture to take away. */
  readonly picture: RefObject<() => SVGSVGElement | null>;
}

/** The network drawn or as tables, and beside it what is chosen in it. */
export function NetworkBody({ network, where, roles, picture }: NetworkBodyProps): JSX.Element {
  const { read, change } = useViewState();
  const colours = useColours();
  const size = read("size", "meetings");
  const chosen = network.actors.find(({ actor }) => actor.id === read("chosen"));
  const tie = network.ties.find((it) => tieId(it) === read("tie"));
  const colouring = useMemo(
    () => colouringBy(read("colour", "region"), network.actors, colours),
    [read, network, colours],
  );
  const shape = useMemo(
    () => ({
      ids: network.actors.map(({ actor }) => actor.id),
      ties: network.ties.map(({ a, b, count }) => ({ a: a.id, b: b.id, weight: count })),
    }),
    [network],
  );
  const positions = useLayout(shape);
  const { nodes, ties } = useMemo(
    () =>
      drawnNetwork(network, {
        measure: isMeasure(size) ? size : "meetings",
        colouring,
        colours,
        chosen: chosen?.actor.id,
        tie: tie && tieId(tie),
        alone: read("alone") === "1",
      }),
    [network, size, colouring, colours, chosen, tie, read],
  );
  picture.current = () => (positions === null ? null : networkPicture(nodes, ties, positions, colours));
  const choose = (actor: string | null, chosenTie: string | null): void => change({ chosen: actor, tie: chosenTie });
  const drawable = hasWebGl();
  const asTable = read("table") === "1" || !drawable;

  return (
    <div className="network">
      <p className="result-count" role="status">
        {counted(network.actors.length, "state or organisation", "states and organisations")},{" "}
        {counted(network.ties.length, "tie")}, in {counted(network.components, "part")}
        {network.actors.length > 1 && `; ${(network.density * 100).toFixed(0)} % of all possible ties`}
      </p>
      {!drawable && (
        <p className="notice">This browser draws no networks (it has no WebGL 2). The tables say the same.</p>
      )}
      <div className={tie || chosen ? "beside" : undefined}>
        {asTable ? (
          <NetworkTables network={network} choose={choose} />
        ) : (
          <figure className="drawing">
            {positions === null ? (
              <Coming what="Arranging the network" />
            ) : (
              <GraphDrawing
                nodes={nodes}
                ties={ties}
                positions={positions}
                colours={colours}
                onNode={(id) => choose(id, null)}
                onTie={(id) => choose(read("chosen") || null, id)}
                onGround={() => (chosen || tie) && choose(null, null)}
              />
            )}
            <figcaption className="legend">
              {colouring.legend.map(({ colour, words }) => (
                <span key={words}>
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <circle cx="5" cy="5" r="5" fill={colour} />
                  </svg>
                  {words}
                </span>
              ))}
              <span>Size: {measures[isMeasure(size) ? size : "meetings"].about}</span>
            </figcaption>
          </figure>
        )}
        {tie ? (
          <TiePanel tie={tie} where={where} roles={roles} close={() => choose(read("chosen") || null, null)} />
        ) : (
          chosen && <ActorPanel network={network} chosen={chosen} choose={choose} />
        )}
      </div>
      {!asTable && (
        <Unfold summary="The same as tables">{() => <NetworkTables network={network} choose={choose} />}</Unfold>
      )}
    </div>
  );
}
