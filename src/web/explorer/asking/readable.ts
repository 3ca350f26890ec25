/** The operation as one would write it: the generator leaves it indented. */
export function readable(operation: { toString(): string }): string {
  return operation
    .toString()
    .trim()
    .replace(/^ {4}(?=fragment )/gm, "\n")
    .replace(/^(?=fragment )(?<!\n\n)/gm, "\n");
}
