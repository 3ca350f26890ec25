import type { EdgeDifference, EdgeEnd, NodeDifference, PropertyChange } from "../../model/dataset/release.js";
import { labelOf } from "../../model/label.js";
import { kindOf } from "../../model/reading/nodes.js";
import type { NodeKind, PropertyValue } from "../../model/shape.js";
import { type LineCursor, lineCursor } from "./line-cursor.js";
import { itemIn, placeOf, type Snapshot, type SnapshotItem } from "./snapshot.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** What differs between two snapshots. */
export interface Compared {
  readonly nodes: readonly NodeDifference[];
  readonly edges: readonly EdgeDifference[];
}

/** A node or an edge that differs, as it is before and after. */
interface Difference {
  readonly before: SnapshotItem | null;
  readonly after: SnapshotItem | null;
}

/**
 * Compares two snapshots by going through both at once: only lines that differ are parsed and kept.
 * @throws Error when such a line stands out of its order
 */
export async function compareSnapshots(before: Snapshot, after: Snapshot): Promise<Compared> {
  const found = await differencesOf(lineCursor(before()), lineCursor(after()));
  const edges = found.map(edgeDifference).filter((edge) => edge !== null);
  const labels = await labelsOf(new Set(edges.flatMap(({ from, to }) => [from, to])), [after, before]);
  const end = (id: string): EdgeEnd => ({ id, kind: kindOfEnd(id), label: labels.get(id) ?? id });
  return {
    nodes: found.map(nodeDifference).filter((node) => node !== null),
    edges: edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) })),
  };
}

async function differencesOf(old: LineCursor, young: LineCursor): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (let last = ""; ; ) {
    if (!old.isReady()) await old.fill();
    if (!young.isReady()) await young.fill();
    const [earlier, later] = [old.line(), young.line()];
    if (earlier === null && later === null) return found;
    if (earlier === later) {
      old.advance();
      young.advance();
      continue;
    }
    const places = [earlier, later].map((line) => (line === null ? null : placeOf(line)));
    const [place = ""] = places.filter((one) => one !== null).sort();
    if (place <= last) throw new Error(`${place.slice(1).replaceAll("\u0000", " ")} stands out of its order`);
    last = place;
    const [isBefore, isAfter] = places.map((one) => one === place);
    found.push({
      before: isBefore && earlier !== null ? itemIn(earlier) : null,
      after: isAfter && later !== null ? itemIn(later) : null,
    });
    if (isBefore) old.advance();
    if (isAfter) young.advance();
  }
}

function changeOf({ before, after }: Difference) {
  const properties = changedProperties(before?.properties ?? {}, after?.properties ?? {});
  if (before === null) return { change: "ADDED" as const, properties };
  return { change: after === null ? ("REMOVED" as const) : ("CHANGED" as const), properties };
}

function nodeDifference(difference: Difference): NodeDifference | null {
  const item = difference.after ?? difference.before;
  if (item?.type !== "node") return null;
  return { ...changeOf(difference), kind: item.kind, id: item.id, label: labelOf(item) };
}

/** Its ends without their labels: they may be nodes that do not differ. */
function edgeDifference(difference: Difference) {
  const item = difference.after ?? difference.before;
  if (item?.type !== "edge") return null;
  return { ...changeOf(difference), kind: item.kind, from: item.from, to: item.to, key: item.key };
}

function changedProperties(before: Properties, after: Properties): PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((property) => ({ property, before: before[property] ?? null, after: after[property] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** What these nodes are called in the first of the snapshots that holds them. */
async function labelsOf(
  ids: ReadonlySet<string>,
  snapshots: readonly Snapshot[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const snapshot of snapshots) {
    if (labels.size === ids.size) return labels;
    for await (const lines of snapshot()) {
      const nodes = lines.map((line) => ({ place: placeOf(line), line })).filter(({ place }) => place.startsWith("0"));
      for (const { place, line } of nodes) {
        const id = place.slice(1);
        const item = ids.has(id) && !labels.has(id) ? itemIn(line) : null;
        if (item?.type === "node") labels.set(id, labelOf(item));
      }
      if (nodes.length < lines.length) break; // the edges have begun
    }
  }
  return labels;
}

function kindOfEnd(id: string): NodeKind {
  const kind = kindOf(id);
  if (kind === null) throw new Error(`${id} is no id of a node`);
  return kind;
}
