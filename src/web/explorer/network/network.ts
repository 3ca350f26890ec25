import type { CoHostingQuery } from "../generated/operations.js";

/** The network as the API gives it. */
export type Network = CoHostingQuery["coHosting"];
export type NetworkTie = Network["ties"][number];
export type NetworkActor = Network["actors"][number];

/** The name of a tie in the address. */
export const tieId = ({ a, b }: Pick<NetworkTie, "a" | "b">): string => `${a.id}~${b.id}`;
