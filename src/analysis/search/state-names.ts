import { regionName } from "../../lib/region-names.js";

/** The languages in which states can be found: those of the dialogues' members that the runtime knows names in. */
export const stateNameLanguages = ["en", "fr", "ar", "it", "de", "es", "am", "so", "ti"] as const;

/** A state's names in every language above, each once. */
export function stateNames(code: string): readonly string[] {
  const names = stateNameLanguages.map((language) => regionName(code, language));
  return [...new Set(names.filter((name) => name !== undefined))];
}
