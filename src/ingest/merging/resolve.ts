import cityTimezones from "city-timezones";
import countries from "i18n-iso-countries";
import type { Graph } from "../../model/shape.js";
import type { Names } from "../names/registry.js";
import { slug } from "../proposal/ids.js";
import type { ProposedValue } from "../proposal/record.js";

/** What a merge has to add to the registry's own files so that its references hold. */
export interface Additions {
  readonly states: Map<string, Record<string, unknown>>;
  readonly cities: Map<string, Record<string, unknown>>;
}

const referenceKeys = ["actor", "city", "theme", "framework", "dialogue", "series", "state"] as const;
const generalKnowledge = "source:general-knowledge";

/**
 * A value with its names resolved to ids of the registry. States and cities that the registry lacks are added from the
 * code lists; for any other name that it lacks the value cannot be merged, and the name is given instead.
 */
export function resolvedValue(
  value: ProposedValue,
  graph: Graph,
  names: Names,
  additions: Additions,
): { readonly fields: Record<string, unknown> } | { readonly unknown: string } {
  const {
    rule: _rule,
    confidence: _confidence,
    decision: _decision,
    named,
    code,
    ...fields
  } = value as Record<string, unknown>;
  const key = referenceKeys.find((one) => one in fields);
  if (key === undefined) return { fields };
  const given = fields[key];
  if (typeof given === "string") {
    if (key === "state" || !given.startsWith("state:") || has(graph, given)) {
      if (key === "state" && !has(graph, given) && !addState(given.slice(6), additions)) return { unknown: given };
      return has(graph, given) || additions.states.has(given) ? { fields } : { unknown: given };
    }
    return addState(given.slice(6), additions) ? { fields } : { unknown: given };
  }
  const name = String(named ?? "");
  if (key === "city") {
    const city = cityId(name, typeof code === "string" ? code : null, graph, names, additions);
    return city === null ? { unknown: name } : { fields: { ...fields, city } };
  }
  const known = names.names.lookup(name);
  if (known?.id != null) return { fields: { ...fields, [key]: known.id } };
  const state = typeof code === "string" ? code : known?.code;
  if (key === "actor" && state !== undefined && addState(state, additions))
    return { fields: { ...fields, actor: `state:${state}` } };
  return { unknown: name };
}

function has(graph: Graph, id: string): boolean {
  return graph.nodes.some((node) => node.id === id);
}

function addState(code: string, { states }: Additions): boolean {
  const id = `state:${code}`;
  if (states.has(id)) return true;
  const name = countries.getName(code, "en");
  const code3 = countries.alpha2ToAlpha3(code);
  const zone = cityTimezones.cityMapping
    .filter(({ iso2 }) => iso2 === code)
    .toSorted((one, other) => other.pop - one.pop)[0]?.timezone;
  const region = regions[zone?.split("/")[0] ?? ""];
  if (name === undefined || code3 === undefined || region === undefined) return false;
  states.set(id, { id, name, code3, region });
  return true;
}

const regions: Readonly<Record<string, string>> = {
  Africa: "AFRICA",
  Europe: "EUROPE",
  Asia: "ASIA",
  America: "AMERICAS",
  Pacific: "OCEANIA",
  Australia: "OCEANIA",
  Atlantic: "AFRICA",
  Indian: "AFRICA",
};

function cityId(
  name: string,
  code: string | null,
  graph: Graph,
  names: Names,
  { cities, states }: Additions,
): string | null {
  const known = names.cities.lookup(name);
  if (known?.id != null && (code === null || known.code === code)) return known.id;
  const place = cityTimezones.cityMapping
    .filter(
      ({ city, city_ascii: plain, iso2 }) => (city === name || plain === name) && (code === null || iso2 === code),
    )
    .toSorted((one, other) => other.pop - one.pop)[0];
  if (place === undefined) return null;
  const id = `city:${slug(name)}`;
  const state = `state:${place.iso2}`;
  if (!has(graph, state) && !addState(place.iso2, { cities, states })) return null;
  cities.set(id, {
    id,
    name,
    state,
    latitude: Number(place.lat.toFixed(4)),
    longitude: Number(place.lng.toFixed(4)),
    sources: [generalKnowledge],
  });
  return id;
}
