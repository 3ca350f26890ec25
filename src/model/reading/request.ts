import type { PageLimits } from "../../api/page.js";
import type { Row } from "../../graph/statement.js";
import type { Call, Engine } from "../../graph/store.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import type { SharedMemory } from "../../lib/shared-memory.js";
import type { Releases } from "../dataset/release.js";
import type { PropertyValue } from "../shape.js";

/** A node as an answer holds it: its id and the properties of its kind; what is not known is null or absent. */
export interface Entity {
  readonly id: string;
  readonly [property: string]: PropertyValue | null | undefined;
}

/** Loads the values of many keys at once; a key without a value is left out of the map. */
export type BatchLoad<Loaded> = (keys: readonly string[]) => Promise<ReadonlyMap<string, Loaded>>;

/** What a resolver reads the graph with, for the length of one request. */
export interface Reader {
  readonly engine: Engine;
  /** Runs one statement. @throws StoreError */
  read(call: Call): Promise<readonly Row[]>;
  /** The rows of one statement, kept from when it last ran with these parameters on the same version. @throws StoreError */
  rows(call: Call): MaybePromise<readonly Row[]>;
  /**
   * Loads one key, together with every other key that is asked for under the same signature in the same turn, each
   * once a request. A key without a value is null. What was loaded before from the same version is there at once.
   */
  load<Loaded>(signature: string, key: string, batch: BatchLoad<Loaded>): MaybePromise<Loaded | null>;
  /** What was computed before from the same version of the data set, by this request or another; else computes it. */
  remember: SharedMemory["remember"];
}

/** How much one field of the analysis may ask for. */
export interface AnalysisLimits {
  readonly nullModelRuns: number;
  readonly hops: number;
  readonly paths: number;
}

/** What every resolver gets as its context. */
export interface RequestContext {
  readonly reader: Reader;
  readonly pageLimits: PageLimits;
  readonly analysisLimits: AnalysisLimits;
  /** The releases of the data set. */
  readonly releases: Releases;
  readonly requestId: string;
  /** The context in which the answer is begun anew, after the data set became another. @throws StoreError */
  readonly renewed?: () => Promise<RequestContext>;
}
