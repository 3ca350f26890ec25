import type { EdgeKind, NodeKind } from "../../../model/shape.js";
import { addEdge, addNode, type Draft, type Item, refer, sourcesOf } from "../draft.js";
import type { CitySeed, FrameworkSeed, SeriesSeed, SourceSeed, ThemeSeed } from "../format/registry.js";

/** Adds a theme with its broader and related themes and the provisions it falls under. */
export function addTheme(draft: Draft, item: Item<ThemeSeed>): void {
  const { id, sources, broader, related, provisions, ...properties } = item.value;
  const named = sourcesOf(draft, sources, item.at(), item);
  addNode(draft, "Theme", id, item.at(), { ...properties, sources: named });
  const edges = (field: string, ids: readonly string[] | undefined, kind: EdgeKind, to: NodeKind) => {
    for (const [index, other] of (ids ?? []).entries()) {
      const place = item.at(field, index);
      refer(draft, other, [to], place);
      // RELATED is read both ways and stored once, from the smaller id.
      const ends = kind === "RELATED" && other < id ? { from: other, to: id } : { from: id, to: other };
      addEdge(draft, { kind, ...ends }, place, { sources: named });
    }
  };
  edges("broader", broader, "BROADER", "Theme");
  edges("related", related, "RELATED", "Theme");
  edges("provisions", provisions, "FALLS_UNDER", "Provision");
}

/** Adds a policy framework and its provisions, in the order of the file. */
export function addFramework(draft: Draft, item: Item<FrameworkSeed>): void {
  const { id, sources, provisions, ...properties } = item.value;
  addNode(draft, "PolicyFramework", id, item.at(), {
    ...properties,
    sources: sourcesOf(draft, sources, item.at(), item),
  });
  for (const [index, provision] of (provisions ?? []).entries()) {
    const { id: part, sources: own, ...words } = provision;
    const place = item.at("provisions", index);
    const named = sourcesOf(draft, own ?? sources, place, item);
    addNode(draft, "Provision", part, place, { ...words, sources: named });
    addEdge(draft, { kind: "PROVISION_OF", from: part, to: id }, place, { position: index + 1, sources: named });
  }
}

/** Adds a series. */
export function addSeries(draft: Draft, item: Item<SeriesSeed>): void {
  const { id, sources, ...properties } = item.value;
  addNode(draft, "Series", id, item.at(), { ...properties, sources: sourcesOf(draft, sources, item.at(), item) });
}

/** Adds a city and the state that it is in. */
export function addCity(draft: Draft, item: Item<CitySeed>): void {
  const { id, sources, state, ...properties } = item.value;
  const named = sourcesOf(draft, sources, item.at(), item);
  addNode(draft, "City", id, item.at(), { ...properties, sources: named });
  refer(draft, state, ["State"], item.at("state"));
  addEdge(draft, { kind: "IN", from: id, to: state }, item.at("state"), { sources: named });
}

/** Adds a source. */
export function addSource(draft: Draft, item: Item<SourceSeed>): void {
  const { id, ...properties } = item.value;
  addNode(draft, "Source", id, item.at(), properties);
}
