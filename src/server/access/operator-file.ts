import { readFileSync, statSync } from "node:fs";

/** A file of the operator's that cannot be used: its name and every fault, in one message. */
export class AccessFileError extends Error {
  override readonly name = "AccessFileError";

  constructor(
    variable: string,
    path: string,
    readonly faults: readonly string[],
  ) {
    super(`${variable} names ${path}, which cannot be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  }
}

const largest = 5_000_000;

/** The text of the file that a variable names. @throws AccessFileError */
export function readOperatorFile(variable: string, path: string): string {
  let bytes: number;
  try {
    bytes = statSync(path).size;
    if (bytes <= largest) return readFileSync(path, "utf8");
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : error;
    throw new AccessFileError(variable, path, [`cannot be read: ${code}`]);
  }
  throw new AccessFileError(variable, path, [`has ${bytes} bytes; at most ${largest} are read`]);
}
