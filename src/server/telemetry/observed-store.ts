import { StoreError } from "../../graph/errors.js";
import type { GraphStore } from "../../graph/store.js";

type Reading = Pick<GraphStore, "engine" | "read">;

/** Takes how a statement ended: with its rows, or with this failure. */
export type StatementEnd = (failure?: string) => void;

/** A store each of whose statements is told to these observers, by its name: not its values. */
export function observedStore(store: Reading, observers: readonly ((name: string) => StatementEnd)[]): Reading {
  if (observers.length === 0) return store;
  return {
    engine: store.engine,
    read: async (call, options) => {
      const ends = observers.map((begin) => begin(call.statement.name));
      try {
        const rows = await store.read(call, options);
        for (const end of ends) end();
        return rows;
      } catch (error) {
        const failure = error instanceof StoreError ? error.failure : "STATEMENT";
        for (const end of ends) end(failure);
        throw error;
      }
    },
  };
}
