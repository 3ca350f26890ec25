/** What is wrong in a seed file, and where: lines and columns count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The way to the value, `meetings[0].hosts[0].actor`; "" where it is the file itself. */
  readonly path: string;
  readonly message: string;
}

export type Path = readonly (string | number)[];

/** A fault as one line of text. */
export function faultLine({ file, line, column, path, message }: Fault): string {
  return `${file}:${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
}

/** Faults by file, then line, then column. */
export function byPlace(one: Fault, other: Fault): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** A path as people write it: `meetings[0].hosts[0].actor`. */
export function written(path: Path): string {
  return path
    .map((step, depth) => (typeof step === "number" ? `[${step}]` : `${depth > 0 ? "." : ""}${step}`))
    .join("");
}
