import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openSavedStore, saveStore } from "../graph/embedded/saved.js";
import { StoreError } from "../graph/errors.js";
import type { GraphStore } from "../graph/store.js";
import type { Compiled } from "./compiled.js";
import { datasetState } from "./dataset.js";
import { loadGraph } from "./load.js";
import { versionIn } from "./seeds/files.js";

/** Beside the built program, as the compiled graph is. */
const ownFile = fileURLToPath(new URL("../seeds.grafeo", import.meta.url));

/** Writes the embedded store, filled with a graph, to where the built program looks for it. @throws StoreError */
export async function writeCompiledStore({ graph, version }: Compiled, file = ownFile): Promise<void> {
  await saveStore(file, (store) => loadGraph(store, graph, version));
}

/**
 * The embedded store as the build filled it from these seed files; null where none was built, or from others.
 * @throws StoreError
 */
export async function openCompiledStore(directory: string, file = ownFile): Promise<GraphStore | null> {
  if (!existsSync(file)) return null;
  const version = await versionIn(directory);
  const store = version === null ? null : await opened(file);
  if (store === null) return null;
  try {
    const state = await datasetState(store);
    if (state?.complete === true && state.version === version) return store;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
  await store.close();
  return null;
}

/** Null where the file is cut, or of another version of the engine: the graph is then loaded as if none were there. */
async function opened(file: string): Promise<GraphStore | null> {
  try {
    return await openSavedStore(file);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
