import type { Finding } from "./fuzz.js";

/** The command that tries a finding's case again. */
export function replayOf({ seed, place }: Pick<Finding, "seed" | "place">): string {
  return `npm run fuzz -- --seed ${seed} --case ${place}`;
}
