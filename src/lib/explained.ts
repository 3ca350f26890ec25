type ErrorKind = abstract new (...given: never[]) => Error;

/**
 * What an operator is told of a failure: errors of these kinds in their own words, those of the system behind `ofSystem`,
 * anything else, which is a fault of ours, with where it comes from.
 */
export function explained(error: unknown, kinds: readonly ErrorKind[], ofSystem = ""): string {
  if (!(error instanceof Error)) return String(error);
  if (kinds.some((kind) => error instanceof kind)) return error.message;
  return "syscall" in error ? `${ofSystem}${error.message}` : (error.stack ?? error.message);
}
