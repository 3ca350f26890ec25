import type { Config } from "../config/config.js";
import type { GraphStore } from "../graph/store.js";

/** Opens the store that the configuration names: Neo4j where it gives an address, else the embedded one. @throws StoreError */
export async function openStore({ neo4j }: Config): Promise<GraphStore> {
  // Loaded only when used: neither engine's start-up is paid for by the other's users.
  if (neo4j.uri === undefined) {
    const { openEmbeddedStore } = await import("../graph/embedded/store.js");
    return openEmbeddedStore();
  }
  const { openNeo4jStore } = await import("../graph/neo4j/store.js");
  return openNeo4jStore({ ...neo4j, uri: neo4j.uri });
}
