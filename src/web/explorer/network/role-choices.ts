import type { ParticipationRole } from "../generated/operations.js";

/** Which roles make a tie, by the name that the address has for it. */
export const roleChoices: Readonly<
  Record<string, { readonly words: string; readonly roles: readonly ParticipationRole[] }>
> = {
  hosts: { words: "Hosts and co-hosts", roles: ["HOST", "CO_HOST"] },
  chairs: { words: "Chairs and co-chairs", roles: ["CHAIR", "CO_CHAIR"] },
  leads: {
    words: "All leading roles",
    roles: ["HOST", "CO_HOST", "CHAIR", "CO_CHAIR", "INITIATOR", "ORGANISER"],
  },
  all: {
    words: "All roles, participants too",
    roles: ["HOST", "CO_HOST", "CHAIR", "CO_CHAIR", "INITIATOR", "ORGANISER", "PARTICIPANT"],
  },
};

/** The roles that an address says. */
export function rolesOf(choice: string): readonly ParticipationRole[] {
  return (roleChoices[choice] ?? roleChoices.hosts)?.roles ?? [];
}
