import type { Graph } from "../../model/shape.js";
import type { Form, Named } from "./name.js";
import { englishThemes } from "./theme-words.js";
import { frenchThemes } from "./theme-words-french.js";

/** The themes of the registry with their labels and every wording above; without a registry none has an id. */
export function themeForms(graph: Graph): readonly Form[] {
  const registered = graph.nodes.filter(({ kind }) => kind === "Theme");
  const forms = registered.flatMap(({ id, properties }) => {
    const named: Named = { kind: "theme", id, label: String(properties.label) };
    const alternatives = Array.isArray(properties.altLabels) ? properties.altLabels.map(String) : [];
    const slug = id.slice(id.indexOf(":") + 1);
    const texts = [named.label, ...alternatives, ...wordingsOf(slug)];
    return [...new Set(texts)].map((text) => ({ text, named }));
  });
  return forms;
}

/** How prose words the theme of a slug, for tests and for those who extend the vocabulary. */
export function wordingsOf(slug: string): readonly string[] {
  return [...(englishThemes[slug] ?? []), ...(frenchThemes[slug] ?? [])];
}
