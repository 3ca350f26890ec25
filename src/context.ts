import DataLoader from "dataloader";
import type { AnalysisContext } from "./analysis/context.js";
import type { Computer } from "./analysis/worker/pool.js";
import type { PageLimits } from "./api/page.js";
import type { Call } from "./graph/store.js";
import type { SharedMemory } from "./lib/shared-memory.js";
import type { ReadableStore } from "./loading/dataset-watch.js";
import { noReleases, type Releases } from "./model/dataset/release.js";
import type { AnalysisLimits, BatchLoad, Reader } from "./model/reading/request.js";

/** What a request is answered with. */
export interface ContextOptions {
  readonly store: ReadableStore;
  /** The version of the data set that the answer is made of: what is read of it is shared between requests. */
  readonly version: string;
  readonly memory: SharedMemory;
  /** Does the long computations. */
  readonly computer: Computer;
  readonly pageLimits: PageLimits;
  readonly analysisLimits: AnalysisLimits;
  /** The releases of the data set; none where not given. */
  readonly releases?: Releases;
  readonly requestId: string;
  /** Milliseconds that one statement may take. */
  readonly statementTimeout?: number;
  /** Takes the name of each statement that is run. */
  readonly onStatement?: (name: string) => void;
  /** Makes the context in which the answer is begun anew, after the data set became another. @throws StoreError */
  readonly renewed?: () => Promise<AnalysisContext>;
}

/** What a reader of the graph is made from. */
export type ReaderOptions = Pick<ContextOptions, "store" | "version" | "memory" | "statementTimeout" | "onStatement">;

/** Makes what one request reads the graph with. */
export function createReader({ store, version, memory, statementTimeout, onStatement }: ReaderOptions): Reader {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const options = statementTimeout === undefined ? {} : { timeout: statementTimeout };
  const read = (call: Call) => {
    onStatement?.(call.statement.name);
    return store.read(call, options);
  };
  function loaderFor(signature: string, batch: BatchLoad<unknown>): DataLoader<string, unknown> {
    const found = loaders.get(signature);
    if (found !== undefined) return found;
    const loader = new DataLoader<string, unknown>(async (keys) => {
      const loaded = await batch(keys);
      return keys.map((wanted) => loaded.get(wanted) ?? null);
    });
    loaders.set(signature, loader);
    return loader;
  }
  return {
    engine: store.engine,
    read,
    rows: (call) => memory.share(version, call.statement.text, JSON.stringify(call.parameters), () => read(call)),
    load: <Loaded>(signature: string, key: string, batch: BatchLoad<Loaded>) =>
      memory.share(version, signature, key, () => loaderFor(signature, batch).load(key) as Promise<Loaded | null>),
    remember: (key, make, weigh) => memory.remember(`${version}\n${key}`, make, weigh),
  };
}

/** Makes the context of one request: its loaders live as long as it does and are shared with no other. */
export function createContext(options: ContextOptions): AnalysisContext {
  return {
    reader: createReader(options),
    pageLimits: options.pageLimits,
    analysisLimits: options.analysisLimits,
    releases: options.releases ?? noReleases,
    requestId: options.requestId,
    computer: options.computer,
    ...(options.renewed && { renewed: options.renewed }),
  };
}
