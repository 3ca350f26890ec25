import countries from "i18n-iso-countries";
import { addEdge, addNode, type Draft, fault, type Item, refer, sourcesOf } from "../draft.js";
import type { OrganisationSeed, StateSeed } from "../format/actors.js";

/** Adds a state; its codes are compared with ISO 3166-1. */
export function addState(draft: Draft, item: Item<StateSeed>): void {
  const { id, sources, ...properties } = item.value;
  const code = id.slice("state:".length);
  const code3 = countries.alpha2ToAlpha3(code);
  if (code3 === undefined) fault(draft, item.at("id"), `"${code}" is no ISO 3166-1 code of a country`);
  else if (code3 !== properties.code3) {
    fault(
      draft,
      item.at("code3"),
      `"${properties.code3}" is not the ISO 3166-1 code of "${code}", which is "${code3}"`,
    );
  }
  addNode(draft, "State", id, item.at(), { ...properties, code, sources: sourcesOf(draft, sources, item.at(), item) });
}

/** Adds an organisation and what it is part of. */
export function addOrganisation(draft: Draft, item: Item<OrganisationSeed>): void {
  const { id, sources, partOf, ...properties } = item.value;
  addNode(draft, "Organisation", id, item.at(), { ...properties, sources: sourcesOf(draft, sources, item.at(), item) });
  for (const [index, part] of (partOf ?? []).entries()) {
    const place = item.at("partOf", index, "organisation");
    addEdge(draft, { kind: "PART_OF", from: id, to: refer(draft, part.organisation, ["Organisation"], place) }, place, {
      capacity: part.capacity,
      sources: sourcesOf(draft, part.sources ?? sources, item.at("partOf", index), item),
    });
  }
}
