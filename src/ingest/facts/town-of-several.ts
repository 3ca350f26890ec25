import type { PageNames } from "../clause/page-names.js";
import type { Entry } from "../entries/entry.js";
import type { Place } from "./place.js";

/** A town of several of its name: the one that the page names with its state, else that of a state which the entry names. */
export function inItsState(place: Place, page: PageNames, entry: Entry): Place {
  const [fact] = place.facts;
  const mention = fact === undefined ? null : page.cities.within({ start: fact.quote.start, end: fact.quote.end })[0];
  if (mention == null || mention.others.length === 0 || fact === undefined || fact.quote.end > mention.end)
    return place;
  const all = [mention.named, ...mention.others];
  const beside = page.beside(mention.named.label);
  const named = new Set(
    page.names
      .within(entry.span)
      .flatMap(({ named: { kind, code } }) => (kind === "state" || kind === "demonym" ? [code] : [])),
  );
  const chosen =
    all.find(({ code }) => code !== undefined && code === beside) ??
    all.find(({ code }) => named.has(code)) ??
    mention.named;
  if (chosen === place.city) return place;
  const moved = { ...fact, value: chosen.label, named: chosen };
  return { ...place, city: chosen, country: chosen.code ?? null, facts: [moved, ...place.facts.slice(1)] };
}
