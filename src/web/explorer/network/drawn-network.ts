import type { Colours } from "../drawing/colours.js";
import type { DrawnNode, DrawnTie } from "../drawing/network.js";
import { type Colouring, type Measure, radiusBy } from "./measures.js";
import { type Network, tieId } from "./network.js";

interface Looks {
  readonly measure: Measure;
  readonly colouring: Colouring;
  readonly colours: Colours;
  readonly chosen: string | undefined;
  readonly tie: string | undefined;
  /** Only the chosen one's neighbourhood is drawn at all. */
  readonly alone: boolean;
}

interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
}

const thickest = 10;
/** More ties than this are drawn thinner, and in the end paler: they would cover everything. */
const manyTies = 400;

/** The network as it is drawn: what is not near what is chosen fades, or goes. */
export function drawnNetwork({ actors, ties }: Network, looks: Looks): Drawn {
  const { chosen, tie: chosenTie, colouring, colours, alone } = looks;
  const radius = radiusBy(looks.measure, actors);
  const isNear = (tie: (typeof ties)[number]): boolean =>
    chosenTie === undefined ? tie.a.id === chosen || tie.b.id === chosen : tieId(tie) === chosenTie;
  const anything = chosen !== undefined || chosenTie !== undefined;
  const near = new Set(ties.filter(isNear).flatMap(({ a, b }) => [a.id, b.id]));
  if (chosen !== undefined && chosenTie === undefined) near.add(chosen);
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const thinner = Math.min(1, Math.sqrt(manyTies / Math.max(ties.length, 1)));

  const nodes = actors.map((actor) => ({
    id: actor.actor.id,
    label: "acronym" in actor.actor && actor.actor.acronym ? actor.actor.acronym : actor.actor.name,
    size: radius(actor),
    colour: colouring.of(actor),
    faded: anything && !near.has(actor.actor.id),
  }));
  const drawnTies = ties.map((tie) => ({
    id: tieId(tie),
    a: tie.a.id,
    b: tie.b.id,
    size: (2 + (thickest - 2) * ((tie.count - 1) / most)) * thinner,
    colour: anything && isNear(tie) ? colours.mark : thinner < 0.5 ? colours.rule : colours.edge,
    faded: anything && !isNear(tie),
  }));
  const gone = alone && anything;
  return {
    nodes: gone ? nodes.filter(({ faded }) => !faded) : nodes,
    ties: gone ? drawnTies.filter(({ faded }) => !faded) : drawnTies,
  };
}
