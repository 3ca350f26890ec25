import { type ICountry, countries as listed } from "countries-list";
import { matchesIn } from "../../lib/matches.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Named, NameMention } from "./name.js";
import type { Names } from "./registry.js";

const listedCountries: Readonly<Record<string, ICountry>> = listed;
/** Capitals that the list of countries names otherwise than the list of towns does, or where pages mean another town. */
const otherwise: Readonly<Record<string, string>> = { MD: "Chisinau", SZ: "Mbabane", BR: "Brasilia", TG: "Lomé" };
const behindDemonym = /^ capital(?: city)?(?![\p{L}])(?! (?:markets?|flows?|funds?|gains?|investments?))/u;
const beforeState = /\b(?:the )?capital(?: city)? of (?:the )?$|\b(?:la )?capitale (?:de la |de l['’]|du |des |de )$/iu;

/** "organised by Portugal in its capital" */
const inItsCapital = /(?<=\bin )(?:its|the country's) capital\b|(?<=\bdans )sa capitale\b/giu;
const nearBefore = 120;
const mostBetween = 12;
const ofFrenchDemonym = /(?<![\p{L}])(?:la )?capitale (\p{Ll}{4,20})(?![\p{L}])/giu;

/** The towns that are only said to be a state's capital ("in the Georgian capital", "the capital of Senegal"). */
export function capitalsIn(
  text: string,
  names: readonly NameMention[],
  { names: known, cities: towns }: Pick<Names, "names" | "cities">,
): readonly NameMention[] {
  const french = [...matchesIn(text, ofFrenchDemonym)].flatMap((match): readonly NameMention[] => {
    const [first = "", ...rest] = match[1] ?? "";
    const feminine = first.toUpperCase() + rest.join("");
    const [code] = [feminine, feminine.replace(/e$/u, ""), feminine.replace(/ne$/u, "")].flatMap(
      (form) => known.lookup(form)?.code ?? [],
    );
    const named = code === undefined ? null : capitalOf(code, towns);
    return named === null ? [] : [{ start: match.index, end: match.index + match[0].length, named, others: [] }];
  });
  const found = names.flatMap(({ start, end, named: { kind, code } }): readonly NameMention[] => {
    if ((kind !== "demonym" && kind !== "state") || code === undefined) return [];
    const behind = behindDemonym.exec(text.slice(end, end + 24))?.[0];
    const before = beforeState.exec(text.slice(Math.max(0, start - 32), start))?.[0];
    const whole = kind === "demonym" ? behind : before;
    const named = whole === undefined ? null : capitalOf(code, towns);
    if (whole === undefined || named === null) return [];
    const span = kind === "demonym" ? { start, end: end + whole.length } : { start: start - whole.length, end };
    return [{ ...span, named, others: [] }];
  });
  let at = 0;
  const own = [...matchesIn(text, inItsCapital)].flatMap((match): readonly NameMention[] => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= match.index) at += 1;
    const owner = names
      .slice(Math.max(0, at - mostBetween), at)
      .findLast(
        ({ start, named: { kind } }) => (kind === "state" || kind === "demonym") && start > match.index - nearBefore,
      );
    const named = owner?.named.code === undefined ? null : capitalOf(owner.named.code, towns);
    if (named === null) return [];
    return [{ start: match.index, end: match.index + match[0].length, named, others: [] }];
  });
  return [...found, ...french, ...own];
}

function capitalOf(code: string, towns: Gazetteer): Named | null {
  const label = otherwise[code] ?? listedCountries[code]?.capital;
  if (label === undefined || label === "") return null;
  const [found] = towns.find(label);
  const all = found === undefined ? [] : [found.named, ...found.others];
  return all.find((one) => one.code === code) ?? { kind: "city", id: null, label, code };
}
