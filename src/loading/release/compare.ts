import type {
  ChangeKind,
  EdgeDifference,
  EdgeEnd,
  NodeDifference,
  PropertyChange,
} from "../../model/dataset/release.js";
import { labelOf } from "../../model/label.js";
import { kindOf } from "../../model/reading/nodes.js";
import type { NodeKind, PropertyValue } from "../../model/shape.js";
import { placeOf, type SnapshotItem } from "./snapshot.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** What differs between two snapshots. */
export interface Compared {
  readonly nodes: readonly NodeDifference[];
  readonly edges: readonly EdgeDifference[];
}

/** An edge's end before its label is known: it may stand on either side. */
type Unlabelled = Omit<EdgeDifference, "from" | "to"> & { readonly from: string; readonly to: string };

/**
 * Compares two snapshots by going through both at once, so that only what differs is kept.
 * @throws Error when an item stands out of its order
 */
export async function compareSnapshots(
  before: AsyncIterable<SnapshotItem>,
  after: AsyncIterable<SnapshotItem>,
): Promise<Compared> {
  const labels = new Map<string, string>();
  const nodes: NodeDifference[] = [];
  const edges: Unlabelled[] = [];
  const differ = (item: SnapshotItem, change: ChangeKind, properties: readonly PropertyChange[]) => {
    if (item.type === "node") nodes.push({ change, kind: item.kind, id: item.id, label: labelOf(item), properties });
    else edges.push({ change, kind: item.kind, from: item.from, to: item.to, key: item.key, properties });
  };
  const note = (item: SnapshotItem | null) => {
    if (item?.type === "node") labels.set(item.id, labelOf(item)); // the later side is noted last and stands
  };

  const [old, young] = [inOrder(before), inOrder(after)];
  let [earlier, later] = [await old.next(), await young.next()];
  while (earlier !== null || later !== null) {
    const order = compared(earlier, later);
    if (order <= 0) note(earlier?.item ?? null);
    if (order >= 0) note(later?.item ?? null);
    if (order === 0 && earlier !== null && later !== null) {
      const properties = changesOf(earlier.item.properties, later.item.properties);
      if (properties.length > 0) differ(later.item, "CHANGED", properties);
    } else if (order < 0 && earlier !== null) {
      differ(earlier.item, "REMOVED", changesOf(earlier.item.properties, {}));
    } else if (later !== null) {
      differ(later.item, "ADDED", changesOf({}, later.item.properties));
    }
    if (order <= 0) earlier = await old.next();
    if (order >= 0) later = await young.next();
  }
  const end = (id: string): EdgeEnd => ({ id, kind: kindOfEnd(id), label: labels.get(id) ?? id });
  return { nodes, edges: edges.map((edge) => ({ ...edge, from: end(edge.from), to: end(edge.to) })) };
}

interface Placed {
  readonly place: string;
  readonly item: SnapshotItem;
}

/** Negative: only the earlier side has the next item; positive: only the later one; 0: both. */
function compared(earlier: Placed | null, later: Placed | null): number {
  if (earlier === null) return 1;
  if (later === null) return -1;
  return earlier.place < later.place ? -1 : earlier.place > later.place ? 1 : 0;
}

function inOrder(items: AsyncIterable<SnapshotItem>): { next(): Promise<Placed | null> } {
  const iterator = items[Symbol.asyncIterator]();
  let last = "";
  return {
    next: async () => {
      const { done, value: item } = await iterator.next();
      if (done) return null;
      const place = placeOf(item);
      if (place <= last) throw new Error(`${place.slice(1).replaceAll("\u0000", " ")} stands out of its order`);
      last = place;
      return { place, item };
    },
  };
}

function changesOf(before: Properties, after: Properties): PropertyChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((property) => ({ property, before: before[property] ?? null, after: after[property] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function kindOfEnd(id: string): NodeKind {
  const kind = kindOf(id);
  if (kind === null) throw new Error(`${id} is no id of a node`);
  return kind;
}
