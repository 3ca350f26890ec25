import { type PackedNetwork, type PackedParticipations, packedNetwork } from "./packed-network.js";
import { sharedIds } from "./ties.js";

/** An actor had one of the roles in question at a meeting. */
export interface Participation {
  readonly actor: string;
  readonly meeting: string;
}

export interface CoHostingInput {
  /** Only those of the roles and meetings in question; the same pair twice counts once. */
  readonly participations: readonly Participation[];
  /** How many random networks chance is judged by; 0: none, then every `expected` is 0 and every `pValue` 1. */
  readonly runs: number;
  /** The same seed gives the same `expected`, `pValue` and `community`. */
  readonly seed: number;
}

export interface CoHostingActor {
  readonly actor: string;
  readonly meetings: number;
  /** With how many others it shares a meeting. */
  readonly partners: number;
  /** Meetings shared, added up over its partners. */
  readonly weightedDegree: number;
  /** The share of shortest ways between two others that lead through it, 0 to 1; ties are not weighted. */
  readonly betweenness: number;
  /** Its part in 1, ties weighted by meetings shared. */
  readonly pageRank: number;
  /** Number of its community, 0 the largest. */
  readonly community: number;
}

export interface CoHostingTie {
  /** `a` < `b`. */
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** Ids, sorted. */
  readonly meetings: readonly string[];
  /** How many meetings chance would have the two share, every actor and meeting keeping its number of roles. */
  readonly expected: number;
  /** How often chance gives as many or more; small: more than chance. */
  readonly pValue: number;
}

export interface CoHostingNetwork {
  /** By id. */
  readonly actors: readonly CoHostingActor[];
  /** Most meetings first, then by `a` and `b`. */
  readonly ties: readonly CoHostingTie[];
  /** Ties among the pairs that there could be, 0 to 1; 0 where there are fewer than two actors. */
  readonly density: number;
  /** How many parts that no tie connects. */
  readonly components: number;
}

/** Who did it with whom. An input without participations gives an empty network. */
export function coHostingNetwork(input: CoHostingInput): CoHostingNetwork {
  return unpackedNetwork(packedNetwork(packedParticipations(input)));
}

/** The input as flat lists, quick to send to a worker thread. */
export function packedParticipations({ participations, runs, seed }: CoHostingInput): PackedParticipations {
  return {
    actors: participations.map(({ actor }) => actor),
    meetings: participations.map(({ meeting }) => meeting),
    runs,
    seed,
  };
}

/** A network as it is read, from the flat arrays in which it was computed. */
export function unpackedNetwork(packed: PackedNetwork): CoHostingNetwork {
  return { ...unpackedActors(packed), ties: Array.from(packed.order, (tie) => unpackedTie(packed, tie)) };
}

/** All of it but the ties, of which there may be a hundred thousand. */
export function unpackedActors(packed: PackedNetwork): Omit<CoHostingNetwork, "ties"> {
  const { length } = packed.actors;
  return {
    actors: packed.actors.map((actor, index) => ({
      actor,
      meetings: packed.meetingCounts[index] as number,
      partners: packed.partners[index] as number,
      weightedDegree: packed.weightedDegree[index] as number,
      betweenness: packed.betweenness[index] as number,
      pageRank: packed.pageRank[index] as number,
      community: packed.community[index] as number,
    })),
    density: length < 2 ? 0 : packed.count.length / ((length * (length - 1)) / 2),
    components: packed.components,
  };
}

/** One tie, by its number. */
export function unpackedTie(packed: PackedNetwork, tie: number): CoHostingTie {
  return {
    a: packed.actors[packed.a[tie] as number] as string,
    b: packed.actors[packed.b[tie] as number] as string,
    count: packed.count[tie] as number,
    meetings: sharedIds(packed, tie, packed.meetings),
    expected: packed.expected[tie] as number,
    pValue: packed.pValue[tie] as number,
  };
}
