import { badInput } from "../../api/errors.js";
import { regionName } from "../../lib/region-names.js";
import type { State } from "./state.type.js";

function isSupported(language: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language).length > 0;
  } catch {
    throw badInput("language", language, "not a BCP 47 language tag");
  }
}

/**
 * The name of a state in a language; in English the one that the graph records.
 * @throws GraphQLError BAD_USER_INPUT when the tag is none, or of a language without names
 */
export function stateName(state: Pick<State, "code" | "name">, language: string): string {
  if (language === "en") return state.name;
  if (!isSupported(language)) throw badInput("language", language, "no names of states are known in this language");
  return regionName(state.code, language) ?? state.name;
}
