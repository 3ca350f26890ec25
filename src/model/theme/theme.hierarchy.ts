import { defineStatement } from "../../graph/statement.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import type { RequestContext } from "../reading/request.js";

const broaderPairs = defineStatement(
  "Theme.broaderPairs",
  `MATCH (n:Theme)-[:BROADER]->(b:Theme)
RETURN n.id AS narrower, b.id AS broader
ORDER BY n.id, b.id`,
);

/** Which themes stand directly under, and directly over, each theme. The vocabulary is small: it is read whole, once a data set. */
export interface ThemeHierarchy {
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

/** The hierarchy of the theme vocabulary. @throws StoreError */
export function themeHierarchy(context: RequestContext): MaybePromise<ThemeHierarchy> {
  return context.reader.remember(broaderPairs.name, async () => {
    const narrower = new Map<string, string[]>();
    const broader = new Map<string, string[]>();
    const add = (map: Map<string, string[]>, key: string, value: string) => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [value]);
      else list.push(value);
    };
    for (const row of await context.reader.read({ statement: broaderPairs, parameters: {} })) {
      add(narrower, String(row.broader), String(row.narrower));
      add(broader, String(row.narrower), String(row.broader));
    }
    return { narrower, broader };
  });
}

/**
 * What is reached from some themes along one side of the hierarchy, nearest first and each once, with its distance:
 * the themes themselves have 0.
 */
export function reachedThemes(
  side: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  depth = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, number> {
  const reached = new Map<string, number>(from.map((id) => [id, 0]));
  let front = [...from];
  for (let distance = 1; front.length > 0 && distance <= depth; distance++) {
    const next = front.flatMap((id) => side.get(id) ?? []).filter((id) => !reached.has(id));
    front = [...new Set(next)].sort();
    for (const id of front) reached.set(id, distance);
  }
  return reached;
}
