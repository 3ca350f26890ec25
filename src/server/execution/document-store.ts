import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Where Apollo looks for a document that it has parsed and found valid before, by its hash. */
export interface DocumentStore {
  get(hash: string): Promise<DocumentNode | undefined>;
  set(hash: string, document: DocumentNode): Promise<void>;
  delete(hash: string): Promise<boolean>;
}

/**
 * A parsed document takes 110 bytes a character of its text, and what is compiled of it goes with it. Apollo's own store
 * counts it as JSON, a seventh of that: of documents that were each another it kept 200 MB.
 */
const mostCharacters = 500_000;
const mostKept = 500;

/** Remembers so many documents: the least recently asked goes first. */
export function documentStore(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({ max: mostKept, maxSize: mostCharacters });
  return {
    get: async (hash) => kept.get(hash),
    set: async (hash, document) => {
      kept.set(hash, document, { size: Math.max(1, document.loc?.end ?? 1) });
    },
    delete: async (hash) => kept.delete(hash),
  };
}
