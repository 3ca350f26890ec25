/** An operation that an address carries. */
export interface LinkedOperation {
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}

/** The parts of a page's address that may carry an operation, as `location` has them. */
interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The operation in `?query=…&variables=…`, or in the same after `#` (which no server sees and no log keeps). */
export function linkedOperation({ search, hash }: Address): LinkedOperation | undefined {
  for (const carried of [hash.slice(1), search.slice(1)]) {
    const parameters = new URLSearchParams(carried);
    const query = parameters.get("query");
    if (query) return { query, variables: parameters.get("variables") ?? "" };
  }
  return undefined;
}
