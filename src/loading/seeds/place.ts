import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import { type Fault, type Path, written } from "./fault.js";

/** A file that values are found back in. */
export interface SeedDocument {
  /** The file's path, as shown. */
  readonly file: string;
  /** Where everything in it stands: told only when something is wrong, for it takes most of the time and the memory. */
  readonly positions: () => Positions;
}

export interface Positions {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A place in a seed file. */
export interface Place {
  readonly in: SeedDocument;
  readonly path: Path;
}

/** The place of something inside of a place. */
export function inside(place: Place, ...path: Path): Place {
  return { in: place.in, path: [...place.path, ...path] };
}

/** The fault of what stands at a place, or of what is missing there: then the nearest thing around it is pointed at. */
export function faultAt(place: Place, message: string, pointAt: "value" | "key" = "value"): Fault {
  const { document, lines } = place.in.positions();
  const { line, col } = lines.linePos(offsetOf(document, place.path, pointAt));
  return { file: place.in.file, line, column: col, path: written(place.path), message };
}

function offsetOf(document: Document, path: Path, pointAt: "value" | "key"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      const pointed = last && pointAt === "key" ? pair?.key : (pair?.value ?? pair?.key);
      offset = startOf(pointed) ?? offset;
      node = pair?.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
