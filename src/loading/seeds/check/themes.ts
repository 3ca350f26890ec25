import { type Draft, type DraftEdge, fault } from "../draft.js";

/** Faults of themes that are, by some way, broader than themselves; each circle is told once, where it closes. */
export function checkThemes(draft: Draft): void {
  const broader = new Map<string, DraftEdge[]>();
  for (const edge of draft.edges) {
    if (edge.kind === "BROADER") broader.set(edge.from, [...(broader.get(edge.from) ?? []), edge]);
  }
  const done = new Set<string>();
  const visit = (theme: string, way: readonly string[]): void => {
    if (done.has(theme)) return;
    for (const edge of broader.get(theme) ?? []) {
      const start = [...way, theme].indexOf(edge.to);
      if (start >= 0) {
        const circle = [...way, theme].slice(start);
        fault(draft, edge.place, `makes a circle of broader themes: ${[...circle, edge.to].join(" → ")}`);
      } else visit(edge.to, [...way, theme]);
    }
    done.add(theme);
  };
  for (const theme of broader.keys()) visit(theme, []);
  for (const { kind, from, to, place } of draft.edges) {
    if (kind === "RELATED" && from === to) fault(draft, place, "is related to itself");
  }
}
