import { interpolateRgb } from "d3-interpolate";
import type { Colours } from "../drawing/colours.js";
import type { Region } from "../generated/operations.js";
import { regionWords } from "../parts/words.js";
import type { NetworkActor } from "./network.js";

/** What an actor's place in the network is measured by. */
export const measures = {
  meetings: { name: "Meetings", about: "in how many meetings it has one of the roles" },
  partners: { name: "Partners", about: "with how many others it shared a meeting" },
  weightedDegree: { name: "Shared meetings", about: "its ties, each counted as often as they met" },
  betweenness: { name: "Go-between", about: "how many of the shortest ways between others lead over it (betweenness)" },
  pageRank: { name: "Standing", about: "ties to those who have many themselves (PageRank)" },
} as const;
export type Measure = keyof typeof measures;

/** Whether an address names a measure. */
export const isMeasure = (word: string): word is Measure => word in measures;

/** The value as it is written: shares in percent. */
export function measured(actor: NetworkActor, measure: Measure): string {
  const value = actor[measure];
  return measure === "betweenness" || measure === "pageRank" ? `${(value * 100).toFixed(1)} %` : String(value);
}

/** An actor's region, or that it is no state. */
export function regionOf({ actor }: NetworkActor): Region | "ORGANISATION" {
  return "region" in actor && actor.region !== undefined ? actor.region : "ORGANISATION";
}

const regions: readonly (Region | "ORGANISATION")[] = [
  "AFRICA",
  "EUROPE",
  "ASIA",
  "AMERICAS",
  "OCEANIA",
  "ORGANISATION",
];
const kindWords = { ...regionWords, ORGANISATION: "Organisation" };

/** How the nodes are coloured, and what the colours mean. */
export interface Colouring {
  readonly of: (actor: NetworkActor) => string;
  readonly legend: readonly { readonly colour: string; readonly words: string }[];
}

/** By region, by group, or by a measure. */
export function colouringBy(by: string, actors: readonly NetworkActor[], colours: Colours): Colouring {
  const kind = (index: number): string => colours.kinds[index % colours.kinds.length] ?? colours.accent;
  if (isMeasure(by)) {
    const most = Math.max(...actors.map((actor) => actor[by]), Number.MIN_VALUE);
    const shade = interpolateRgb(colours.little, colours.much);
    return {
      of: (actor) => shade(Math.sqrt(actor[by] / most)),
      legend: [
        { colour: shade(0), words: `${measures[by].name}: little` },
        { colour: shade(1), words: "much" },
      ],
    };
  }
  if (by === "community") {
    // A group of one is nobody's group: only those of two and more get a colour.
    const sizes = new Map<number, number>();
    for (const { community } of actors) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const groups = [...sizes].filter(([, size]) => size > 1).sort(([a, m], [b, n]) => n - m || a - b);
    const order = new Map(groups.map(([community], index) => [community, index]));
    return {
      of: ({ community }) => {
        const index = order.get(community);
        return index === undefined ? colours.soft : kind(index);
      },
      legend: [
        ...groups.slice(0, colours.kinds.length).map(([, size], index) => ({
          colour: kind(index),
          words: `Group ${index + 1} (${size})`,
        })),
        ...(order.size < sizes.size ? [{ colour: colours.soft, words: "Alone" }] : []),
      ],
    };
  }
  const present = regions.filter((region) => actors.some((actor) => regionOf(actor) === region));
  return {
    of: (actor) => kind(regions.indexOf(regionOf(actor))),
    legend: present.map((region) => ({ colour: kind(regions.indexOf(region)), words: kindWords[region] })),
  };
}

const smallest = 5;
const largest = 20;

/** Radii so that areas are as the measure, or smaller where there are many. */
export function radiusBy(measure: Measure, actors: readonly NetworkActor[]): (actor: NetworkActor) => number {
  const most = Math.max(...actors.map((actor) => actor[measure]), Number.MIN_VALUE);
  const crowd = Math.min(1, Math.sqrt(120 / Math.max(actors.length, 1)));
  return (actor) => (smallest + (largest - smallest) * Math.sqrt(actor[measure] / most)) * Math.max(crowd, 0.3);
}
