import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const path = (name: string) => fileURLToPath(new URL(`../../../deploy/${name}`, import.meta.url));

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

interface Target {
  readonly expr: string;
}
interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets?: readonly Target[] }[];
  readonly annotations: { readonly list: readonly Target[] };
}

/** The alert rules of `deploy`. */
export function alerts(): readonly Alert[] {
  const { groups } = parse(readFileSync(path("prometheus/alerts.yaml"), "utf8")) as {
    readonly groups: readonly { readonly rules: readonly Alert[] }[];
  };
  return groups.flatMap(({ rules }) => rules);
}

/** Every expression that the dashboard of `deploy` asks, with the panel that asks it. */
export function dashboardExpressions(): readonly { readonly title: string; readonly expr: string }[] {
  const { panels, annotations } = JSON.parse(
    readFileSync(path("grafana/dashboards/dialogue-graph.json"), "utf8"),
  ) as Dashboard;
  return [
    ...panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr }))),
    ...annotations.list.map(({ expr }) => ({ title: "annotation", expr })),
  ];
}

/** Names of metrics in an expression of Prometheus' language. */
export function metricsIn(expr: string): readonly string[] {
  return [...new Set([...expr.matchAll(/\b(?:dialogue_graph|process|nodejs)_\w+/g)].map(([name]) => name))];
}

/** What the text of `/metrics` holds: of each series its name, and the labels that it has anywhere. */
export function seriesIn(text: string): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const series = new Map<string, Map<string, Set<string>>>();
  for (const [, name = "", labels = ""] of text.matchAll(/^([a-z]\w*)(?:\{(.*)\})? [^ ]+$/gm)) {
    const known = series.get(name) ?? new Map<string, Set<string>>();
    series.set(name, known);
    for (const [, label = "", value = ""] of labels.matchAll(/(\w+)="([^"]*)"/g)) {
      known.set(label, (known.get(label) ?? new Set()).add(value));
    }
  }
  return series;
}
