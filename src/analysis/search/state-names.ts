/** The languages in which states can be found: those of the dialogues' members that the runtime knows names in. */
export const stateNameLanguages = ["en", "fr", "ar", "it", "de", "es", "am", "so", "ti"] as const;

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a state (ISO 3166-1 alpha-2) in a language (BCP 47); undefined where the runtime knows none. */
export function stateName(code: string, language: string): string | undefined {
  let names = displayNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    displayNames.set(language, names);
  }
  return names.of(code);
}

/** A state's names in every language above, each once. */
export function stateNames(code: string): readonly string[] {
  const names = stateNameLanguages.map((language) => stateName(code, language));
  return [...new Set(names.filter((name) => name !== undefined))];
}
