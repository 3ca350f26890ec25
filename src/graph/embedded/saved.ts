import { rename, rm } from "node:fs/promises";
import type { GraphStore } from "../store.js";
import { createDatabase, createGrafeo, savedGrafeo } from "./engine.js";
import { translate } from "./failures.js";
import { openEmbeddedStore } from "./store.js";

/**
 * Writes a file with what `fill` puts into an empty store, whole or not at all. Who opens it needs half the memory that
 * the store needed which was filled, and a tenth of the time. @throws StoreError
 */
export async function saveStore(file: string, fill: (store: GraphStore) => Promise<unknown>): Promise<void> {
  const database = await createDatabase(createGrafeo);
  const store = await openEmbeddedStore(async () => database);
  const part = `${file}.${process.pid}.part`;
  try {
    await fill(store);
    database.save(part);
    await rename(part, file);
  } catch (error) {
    throw translate(error, "save");
  } finally {
    await store.close();
    await rm(part, { force: true });
  }
}

/** Opens what `saveStore` wrote, to be read only. @throws StoreError where the file is none that this engine reads */
export function openSavedStore(file: string): Promise<GraphStore> {
  return openEmbeddedStore(savedGrafeo(file));
}
