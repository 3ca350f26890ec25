import { fold } from "../../lib/fold.js";
import type { Graph, GraphNode } from "../../model/shape.js";
import { type Gazetteer, gazetteerOf, stem } from "./gazetteer.js";
import { languageForms } from "./language.js";
import type { Form, Named, NameKind } from "./name.js";
import { themeForms } from "./themes.js";
import { worldCities, worldDemonyms, worldStates } from "./world.js";

/** Everything that has a name, ready to be found. */
export interface Names {
  /** States, demonyms, organisations, dialogues, frameworks, series. */
  readonly names: Gazetteer;
  readonly cities: Gazetteer;
  readonly themes: Gazetteer;
  /** The state of an ISO 3166-1 alpha-2 code. */
  readonly stateOf: (code: string) => Named | null;
}

/** How much more a town of a state that the registry holds counts than one elsewhere. */
const nearer = 3;

const kinds: Readonly<Record<string, NameKind>> = {
  State: "state",
  Organisation: "organisation",
  Dialogue: "dialogue",
  PolicyFramework: "framework",
  Series: "series",
};

/**
 * The names of a graph (the registry), with the names that the languages have for the same things, and those of states,
 * towns, organisations, dialogues and frameworks that the registry does not hold: these have no id.
 */
export function namesOf(graph: Graph): Names {
  const registered = graph.nodes.flatMap(registeredForms);
  const byForm = new Map(registered.map(({ text, named }) => [fold(text), named]));
  const states = new Map(
    registered.filter(({ named }) => named.kind === "state").map(({ named }) => [named.code, named]),
  );
  const world = worldStates().map((form) => ({ ...form, named: states.get(form.named.code) ?? form.named }));
  const stateByCode = new Map(world.map(({ named }) => [named.code ?? "", named]));
  const demonyms = worldDemonyms().map(({ text, named }) => {
    const state = states.get(named.code);
    return { text, named: state === undefined ? named : { ...state, kind: "demonym" as const } };
  });
  const spoken = languageForms();
  const known = adopted(spoken, byForm);
  const cities = registeredCities(graph);
  const cityForms = new Set(cities.map(({ text, named }) => `${fold(text)} ${named.code}`));
  const registeredCity = new Map(cities.map(({ named }) => [`${named.label} ${named.code}`, named]));
  const towns = worldCities().map(({ text, named }) => ({
    text,
    named: registeredCity.get(`${named.label} ${named.code}`) ?? named,
  }));
  // of towns that share their name, one in a state of the registry is meant rather than one twice its size elsewhere
  const weight = ({ named: { code, population = 0 } }: Form) => population * (states.has(code) ? nearer : 1);
  const otherCities = towns
    .toSorted((one, other) => weight(other) - weight(one))
    .filter(({ text, named }) => !cityForms.has(`${fold(text)} ${named.code}`));
  return {
    names: gazetteerOf([...registered, ...known, ...world, ...demonyms]),
    cities: gazetteerOf([...cities, ...otherCities]),
    themes: gazetteerOf(themeForms(graph), { proper: false, reduce: stem }),
    stateOf: (code) => stateByCode.get(code) ?? null,
  };
}

function registeredForms(node: GraphNode): readonly Form[] {
  const kind = kinds[node.kind];
  if (kind === undefined) return [];
  const { name, shortName, acronym, aliases, variants, demonyms, code } = node.properties;
  const label = String((node.kind === "PolicyFramework" ? shortName : undefined) ?? name);
  const named: Named = { kind, id: node.id, label, ...(typeof code === "string" && { code }) };
  const texts = [name, shortName, acronym, ...listOf(aliases), ...listOf(variants)];
  const forms = texts.filter((text) => typeof text === "string" && text.length > 1);
  return [
    ...[...new Set(forms)].map((text) => ({ text: String(text), named })),
    ...listOf(demonyms).map((text) => ({ text, named: { ...named, kind: "demonym" as const } })),
  ];
}

function registeredCities(graph: Graph): readonly Form[] {
  const states = new Map(graph.nodes.filter(({ kind }) => kind === "State").map((state) => [state.id, state]));
  const lying = new Map(graph.edges.filter(({ kind }) => kind === "IN").map(({ from, to }) => [from, states.get(to)]));
  return graph.nodes
    .filter(({ kind }) => kind === "City")
    .flatMap(({ id, properties }) => {
      const code = lying.get(id)?.properties.code;
      const label = String(properties.name);
      const named: Named = { kind: "city", id, label, ...(typeof code === "string" && { code }) };
      return [label, ...listOf(properties.aliases)].map((text) => ({ text, named }));
    });
}

/** The language's forms, each standing for the registry's thing where one of its forms does. */
function adopted(forms: readonly Form[], byForm: ReadonlyMap<string, Named>): readonly Form[] {
  const found = new Map<Named, Named>();
  for (const { text, named } of forms) {
    const registered = byForm.get(fold(text));
    if (registered?.kind === named.kind && !found.has(named)) found.set(named, registered);
  }
  return forms.map(({ text, named }) => ({ text, named: found.get(named) ?? named }));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
