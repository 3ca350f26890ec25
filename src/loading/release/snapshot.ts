import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { sortedBy } from "../../lib/sorted-by.js";
import type { EdgeKind, Graph, GraphEdge, GraphNode, NodeKind, PropertyValue } from "../../model/shape.js";

/** A node or an edge as a line of a snapshot. */
export type SnapshotItem = ({ readonly type: "node" } & GraphNode) | ({ readonly type: "edge" } & GraphEdge);

/**
 * What is computed from other facts when seed files are read. It stays out: a better way to compute it is no change of
 * the facts.
 */
const computed: Readonly<Partial<Record<NodeKind | EdgeKind, ReadonlySet<string>>>> = {
  Meeting: new Set(["startEarliest", "startLatest", "sortDate", "foldedTitle", "foldedText", "evidence"]),
  MEMBER_OF: new Set(["certainFrom", "certainTo"]),
  PRESIDES: new Set(["certainFrom", "certainTo"]),
};

/** Whether a property of a kind is computed from others and therefore in no snapshot. */
export function isComputed(kind: NodeKind | EdgeKind, property: string): boolean {
  return computed[kind]?.has(property) ?? false;
}

const beginning =
  /^\{"type":(?:"node","kind":"\w+","id":"([^"\\]+)"|"edge","kind":"(\w+)","from":"([^"\\]+)","to":"([^"\\]+)","key":"([^"\\]*)")/;

/** The place of a line in a snapshot, read from its beginning: nodes by id, then edges by kind, ends and key. */
export function placeOf(line: string): string {
  const [, id, kind, from, to, key] = beginning.exec(line) ?? [];
  if (id !== undefined) return `0${id}`;
  if (kind === undefined) throw new Error(`is no line of a snapshot: ${line.slice(0, 80)}`);
  return `1${[kind, from, to, key].join("\u0000")}`;
}

/** The node or the edge in a line of a snapshot. */
export function itemIn(line: string): SnapshotItem {
  return JSON.parse(line) as SnapshotItem;
}

/** A graph as JSON Lines in the one order that there is: the same graph gives the same bytes. */
export function snapshotOf({ nodes, edges }: Graph): string {
  const items: SnapshotItem[] = [
    ...nodes.map(({ kind, id, properties }) => ({
      type: "node" as const,
      kind,
      id,
      properties: facts(kind, properties),
    })),
    ...edges.map(({ kind, from, to, key, properties }) => ({
      type: "edge" as const,
      kind,
      from,
      to,
      key,
      properties: facts(kind, properties),
    })),
  ];
  const lines = items.map((item) => JSON.stringify(item));
  return sortedBy(lines, placeOf)
    .map((line) => `${line}\n`)
    .join("");
}

function facts(
  kind: NodeKind | EdgeKind,
  properties: Readonly<Record<string, PropertyValue>>,
): Readonly<Record<string, PropertyValue>> {
  const kept = Object.entries(properties).filter(([name]) => !isComputed(kind, name));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A snapshot that can be read again and again: its lines, some at a time. */
export type Snapshot = () => AsyncIterable<readonly string[]>;

/** The snapshot in a text made by `snapshotOf`. */
export function snapshotInText(text: string): Snapshot {
  return async function* () {
    yield text.split("\n").filter((line) => line !== "");
  };
}

/** The snapshot in a gzip file of such a text. Reading it throws when the file is cut or is none. */
export function snapshotInFile(path: string): Snapshot {
  return async function* () {
    let rest = "";
    for await (const piece of unzipped(path)) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      yield lines;
    }
    if (rest !== "") throw new Error("the last line does not end");
  };
}

/** The SHA-256 of the text in a gzip file, in hexadecimal. @throws Error when the file is cut or is none */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of unzipped(path)) hash.update(piece);
  return hash.digest("hex");
}

/** What is unzipped in one go: little enough that others are answered in between. */
const pieceBytes = 65_536;

async function* unzipped(path: string): AsyncGenerator<string> {
  const unzip = createGunzip({ chunkSize: pieceBytes });
  // a failure ends the text with it, so that whoever reads the text is told
  const text = pipeline(createReadStream(path), unzip, () => undefined).setEncoding("utf8");
  for await (const piece of text) yield String(piece);
}
