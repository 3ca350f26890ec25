import { DatasetChanged, StoreError } from "./errors.js";
import type { GraphStore } from "./store.js";

/** What holds for everything that one request reads. */
export interface ReadBounds {
  /** Milliseconds that one statement may take. */
  readonly statementTimeout: number;
  /** When all of them must have ended, in milliseconds of `Date.now()`; without it each only has its own time. */
  readonly deadline?: number;
  /**
   * Gives what is aborted when nobody waits for the rows any more: what runs is given up, and no further statement is
   * begun. Asked for where something is read: what memory has needs none.
   */
  readonly signal: () => AbortSignal;
  /** Rows of one statement. */
  readonly maximumRows: number;
}

type Reading = Pick<GraphStore, "engine" | "read">;

/** The requests, by their signals, that have met a store that does not answer: another attempt would not end in time. */
const goneFor = new WeakMap<AbortSignal, StoreError>();

/** A store that reads within these bounds. Its `read` throws StoreError TIMEOUT past the time, and ROWS past the rows. */
export function boundedStore(store: Reading, bounds: ReadBounds): Reading {
  const { statementTimeout, deadline, maximumRows } = bounds;
  return {
    engine: store.engine,
    read: async (call) => {
      const { name } = call.statement;
      const signal = bounds.signal();
      const gone = goneFor.get(signal);
      if (gone !== undefined) throw gone;
      if (signal.aborted) throw new StoreError("TIMEOUT", `statement ${name} was not begun: nobody waits for it`, true);
      const left = deadline === undefined ? statementTimeout : Math.min(statementTimeout, deadline - Date.now());
      if (left <= 0) throw new StoreError("TIMEOUT", `statement ${name} was not begun: the time is over`, true);
      const rows = await store.read(call, { timeout: left, signal }).catch((error: unknown) => {
        // an answer that lacks one part is not given at all: the other parts need not wait for the store as well
        if (isGone(error)) goneFor.set(signal, error);
        throw error;
      });
      if (rows.length <= maximumRows) return rows;
      throw new StoreError("ROWS", `statement ${name} gives ${rows.length} rows, more than ${maximumRows}`, false);
    },
  };
}

function isGone(error: unknown): error is StoreError {
  return error instanceof StoreError && error.failure === "UNAVAILABLE" && !(error instanceof DatasetChanged);
}
