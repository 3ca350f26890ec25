import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { GivenValues } from "../../api/limits/given-values.js";

/** An operation that was answered before, so that its document is parsed, valid and within its limits. */
export interface KnownOperation {
  readonly document: DocumentNode;
  /** What it costs with these variables, as they were given. @throws GraphQLError where a limit is passed */
  readonly priceOf: (variables: GivenValues) => number;
  /** As the log shows them. */
  readonly facts: { readonly operation: string; readonly operationHash: string };
}

/** The operations that were answered lately, by what a request asks with. */
export interface KnownOperations {
  find(query: string, operationName: string | null): KnownOperation | undefined;
  keep(query: string, operationName: string | null, known: KnownOperation): void;
}

/** A dashboard asks with a few dozen; a document of 4,000 tokens takes about 2 MB when parsed and compiled. */
const mostKept = 500;
const mostCharacters = 1_000_000;

/** Remembers so many operations: the least recently asked goes first. */
export function rememberOperations(): KnownOperations {
  const kept = new LRUCache<string, KnownOperation>({ max: mostKept, maxSize: mostCharacters });
  // no document begins with a number: no text of one request is the text and the name of another
  const keyOf = (query: string, operationName: string | null) =>
    operationName === null ? query : `${operationName.length} ${operationName} ${query}`;
  return {
    find: (query, operationName) => kept.get(keyOf(query, operationName)),
    keep: (query, operationName, known) => {
      const key = keyOf(query, operationName);
      kept.set(key, known, { size: key.length });
    },
  };
}
