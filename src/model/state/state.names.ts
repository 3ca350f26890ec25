import { badInput } from "../../api/errors.js";
import type { State } from "./state.type.js";

const namers = new Map<string, Intl.DisplayNames>();
const mostLanguages = 500;

function namerOf(language: string): Intl.DisplayNames {
  const known = namers.get(language);
  if (known !== undefined) return known;
  let supported: string[];
  try {
    supported = Intl.DisplayNames.supportedLocalesOf(language);
  } catch {
    throw badInput("language", language, "not a BCP 47 language tag");
  }
  if (supported.length === 0) throw badInput("language", language, "no names of states are known in this language");
  const namer = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  if (namers.size < mostLanguages) namers.set(language, namer);
  return namer;
}

/**
 * The name of a state in a language; in English the one that the graph records.
 * @throws GraphQLError BAD_USER_INPUT when the tag is none, or of a language without names
 */
export function stateName(state: Pick<State, "code" | "name">, language: string): string {
  if (language === "en") return state.name;
  return namerOf(language).of(state.code) ?? state.name;
}
