import { type ICountry, countries as listed } from "countries-list";
import type { Gazetteer } from "./gazetteer.js";
import type { Named, NameMention } from "./name.js";

const listedCountries: Readonly<Record<string, ICountry>> = listed;
/** Capitals that the list of countries names otherwise than the list of towns does, or where pages mean another town. */
const otherwise: Readonly<Record<string, string>> = { MD: "Chisinau", SZ: "Mbabane", BR: "Brasilia", TG: "Lomé" };
const behindDemonym = /^ capital(?: city)?(?![\p{L}])(?! (?:markets?|flows?|funds?|gains?|investments?))/u;
const beforeState = /\b(?:the )?capital(?: city)? of (?:the )?$|\b(?:la )?capitale (?:de la |de l['’]|du |des |de )$/iu;

/** The towns that are only said to be a state's capital ("in the Georgian capital", "the capital of Senegal"). */
export function capitalsIn(text: string, names: readonly NameMention[], towns: Gazetteer): readonly NameMention[] {
  return names.flatMap(({ start, end, named: { kind, code } }): readonly NameMention[] => {
    if ((kind !== "demonym" && kind !== "state") || code === undefined) return [];
    const behind = behindDemonym.exec(text.slice(end, end + 24))?.[0];
    const before = beforeState.exec(text.slice(Math.max(0, start - 32), start))?.[0];
    const whole = kind === "demonym" ? behind : before;
    const named = whole === undefined ? null : capitalOf(code, towns);
    if (whole === undefined || named === null) return [];
    const span = kind === "demonym" ? { start, end: end + whole.length } : { start: start - whole.length, end };
    return [{ ...span, named, others: [] }];
  });
}

function capitalOf(code: string, towns: Gazetteer): Named | null {
  const label = otherwise[code] ?? listedCountries[code]?.capital;
  if (label === undefined || label === "") return null;
  const [found] = towns.find(label);
  const all = found === undefined ? [] : [found.named, ...found.others];
  return all.find((one) => one.code === code) ?? { kind: "city", id: null, label, code };
}
