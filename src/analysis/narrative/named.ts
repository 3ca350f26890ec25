import { regionName } from "../../lib/region-names.js";
import type { NodeKind } from "../../model/shape.js";
import { inState, withArticle } from "./french-states.js";

/** A node as a sentence names it. */
export interface Named {
  readonly kind: NodeKind;
  readonly name: string;
  /** A state's ISO 3166-1 alpha-2 code: its name in French comes from it. */
  readonly code?: string;
}

/** The languages that a narrative can be told in. */
export const narrativeLanguages = {
  EN: "English.",
  FR: "French; titles and names that have no French form stay as they are.",
} as const;
export type NarrativeLanguage = keyof typeof narrativeLanguages;

const frenchNouns: Partial<Record<NodeKind, string>> = {
  Meeting: "la réunion",
  Theme: "le thème",
  PolicyFramework: "le cadre",
  Provision: "la disposition",
  Dialogue: "le dialogue",
  Series: "la série",
  Source: "la source",
};

/** "Sweden", "the theme “return”", "“Title of a meeting”". */
export function english({ kind, name }: Named): string {
  if (kind === "Meeting") return `the meeting “${name}”`;
  if (kind === "Theme") return `the theme “${name}”`;
  if (kind === "Series") return `the series “${name}”`;
  if (kind === "Provision") return `the provision “${name}”`;
  if (kind === "Source") return `the source “${name}”`;
  return withEnglishArticle(name, kind);
}

const pluralStates =
  /^(Netherlands|Philippines|Comoros|Seychelles|Maldives|Bahamas|United |Gambia|Central African|Dominican Rep)/;

function withEnglishArticle(name: string, kind: NodeKind): string {
  if (kind === "State") return pluralStates.test(name) ? `the ${name}` : name;
  const acronym = /^\p{Lu}+$/u.test(name);
  const proper = acronym || /^(the|Frontex|Interpol|KNOMAD|MFS|Homestrings)\b/i.test(name);
  return kind === "City" || proper ? name : `the ${name}`;
}

/** "la Suède", "le thème « return »", "la réunion « titre »". */
export function french(named: Named): string {
  const noun = frenchNouns[named.kind];
  if (noun !== undefined) return `${noun} « ${named.name} »`;
  return named.kind === "State" ? withArticle(frenchName(named)) : named.name;
}

/** "à Nairobi", "en Suède". */
export function frenchPlace(named: Named): string {
  return named.kind === "State" ? inState(frenchName(named)) : `à ${named.name}`;
}

/** After "de": "de la Suède", "du Kenya", "des Pays-Bas". */
export function frenchOf(named: Named): string {
  const text = french(named);
  if (text.startsWith("le ")) return `du ${text.slice(3)}`;
  if (text.startsWith("les ")) return `des ${text.slice(4)}`;
  return /^[aeiouyhàâéèêîô]/iu.test(text) ? `d’${text}` : `de ${text}`;
}

/** After "à": "à la réunion", "au dialogue", "aux Pays-Bas". */
export function frenchTo(named: Named): string {
  const text = french(named);
  if (text.startsWith("le ")) return `au ${text.slice(3)}`;
  return text.startsWith("les ") ? `aux ${text.slice(4)}` : `à ${text}`;
}

function frenchName({ code, name }: Named): string {
  return (code === undefined ? undefined : regionName(code, "fr")) ?? name;
}
