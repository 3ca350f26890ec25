import { closest, distance } from "fastest-levenshtein";
import { fold } from "../../../lib/fold.js";
import type { NodeKind } from "../../../model/shape.js";
import { type Draft, type DraftNode, fault } from "../draft.js";

/**
 * Faults of mentions of nodes that are not there, with the nearest name. `unread` are ids that stand in files which
 * could not be read whole: their absence is the consequence of another fault.
 */
export function checkReferences(draft: Draft, unread: ReadonlySet<string>): void {
  const kinds = new Map(draft.nodes.map(({ id, kind }) => [id, kind] as const));
  for (const { id, kinds: allowed, place } of draft.references) {
    const kind = kinds.get(id);
    if (kind === undefined ? unread.has(id) : allowed.includes(kind)) continue;
    const near = kind === undefined ? nearest(id, allowed, draft.nodes) : undefined;
    const found = kind === undefined ? `unknown ${words(allowed)} "${id}"` : `"${id}" is no ${words(allowed)}`;
    fault(draft, place, near === undefined ? found : `${found}; did you mean "${near}"?`);
  }
}

const kindWords: Readonly<Partial<Record<NodeKind, string>>> = { PolicyFramework: "framework" };

function words(kinds: readonly NodeKind[]): string {
  if (kinds.includes("State") && kinds.includes("Organisation")) return "actor";
  return kinds.map((kind) => kindWords[kind] ?? kind.toLowerCase()).join(" or ");
}

/** The id of the node of one of the kinds whose id or a name comes nearest, if it is near enough to be meant. */
function nearest(id: string, kinds: readonly NodeKind[], nodes: readonly DraftNode[]): string | undefined {
  const names = new Map<string, string>();
  for (const node of nodes) {
    if (kinds.includes(node.kind)) for (const name of namesOf(node)) names.set(fold(name), node.id);
  }
  if (names.size === 0) return undefined;
  const wanted = fold(id.slice(id.indexOf(":") + 1));
  const name = closest(wanted, [...names.keys()]);
  return distance(wanted, name) <= wanted.length / 3 ? names.get(name) : undefined;
}

function namesOf({ id, properties }: DraftNode): readonly string[] {
  const own = [properties.name, properties.label, properties.shortName, properties.acronym, properties.aliases];
  const slug = id.slice(id.indexOf(":") + 1);
  return [slug, ...own.flatMap((name) => (name === undefined ? [] : (name as string | readonly string[])))];
}
