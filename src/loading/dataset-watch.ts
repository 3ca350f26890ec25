import { setTimeout as sleep } from "node:timers/promises";
import { DatasetChanged, StoreError } from "../graph/errors.js";
import type { GraphStore } from "../graph/store.js";
import { datasetCall } from "../model/dataset/dataset.cypher.js";
import { type DatasetState, datasetState, stateIn } from "./dataset.js";

/** What is used of a store to read it. */
export type ReadableStore = Pick<GraphStore, "engine" | "read">;

/** Follows which data set a store holds, so that every answer is made of one version of it. */
export interface DatasetWatch {
  /**
   * The version that answers are made of now: the store's, not older than a second. While a load is under way it is
   * the one before, as far as that is kept in memory. @throws StoreError
   */
  current(): string | Promise<string>;
  /** The version that the store holds itself, once no load is under way. @throws StoreError after a while of waiting */
  settled(): Promise<string>;
  /** The store, read as long as it holds this version. Its `read` throws DatasetChanged when it holds another by now. */
  at(version: string): ReadableStore;
}

/** Milliseconds. */
const longestAge = 1_000;
/** A store that takes longer to tell its version is not well: what is known is answered with. */
const longestAnswer = 1_000;
const longestWait = 5_000;
const pause = 25;

/** Watches a store. The embedded one is filled before and never changes while the process lives. */
export function watchDataset(store: GraphStore): DatasetWatch {
  return store.engine === "EMBEDDED" ? still(store) : watched(store);
}

function still(store: GraphStore): DatasetWatch {
  return {
    current: () => "",
    settled: async () => "",
    at: () => store,
  };
}

/** Told apart by time as well: a version may come back. */
function nameOf({ version, loadedAt }: DatasetState): string {
  return `${version} ${loadedAt}`;
}

function watched(store: GraphStore): DatasetWatch {
  let name: string | undefined;
  /** Which of the names seen it is: short, for it is part of every key in memory. */
  let ordinal = 0;
  let known: string | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<string> | undefined;

  function note(state: DatasetState | null): boolean {
    askedAt = performance.now();
    if (!state?.complete) return false;
    if (name !== nameOf(state)) {
      name = nameOf(state);
      ordinal += 1;
      known = String(ordinal);
    }
    return true;
  }

  async function ask(): Promise<string> {
    try {
      note(await datasetState(store, { timeout: longestAnswer }));
    } catch (error) {
      // what is in memory can be answered without the store
      if (known === undefined) throw error;
      askedAt = performance.now();
    }
    return known ?? settled();
  }

  async function settled(): Promise<string> {
    const deadline = performance.now() + longestWait;
    for (;;) {
      if (note(await datasetState(store, { timeout: longestAnswer })) && known !== undefined) return known;
      if (performance.now() > deadline) {
        throw new StoreError("UNAVAILABLE", "the store holds half a load; `npm run load` completes it", true);
      }
      await sleep(pause);
    }
  }

  return {
    settled,
    current: () => {
      if (known !== undefined && performance.now() - askedAt < longestAge) return known;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    // The version is read after the rows, on the same server. A load marks the data set before it changes anything, so
    // that what still has its mark after the rows had it while they were read.
    at: (version) => ({
      engine: store.engine,
      read: async (call, options) => {
        const [rows = [], dataset = []] = await store.readTogether([call, datasetCall], options);
        const state = stateIn(dataset);
        if (note(state) && known === version) return rows;
        throw new DatasetChanged();
      },
    }),
  };
}
