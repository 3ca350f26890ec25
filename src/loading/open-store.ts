import type { Config } from "../config/config.js";
import type { GraphStore } from "../graph/store.js";

/**
 * Opens the store that the configuration names: Neo4j where it gives an address, else the embedded one, which is filled
 * where the build did so from the same seed files. @throws StoreError
 */
export async function openStore({ neo4j, seeds }: Pick<Config, "neo4j" | "seeds">): Promise<GraphStore> {
  // Loaded only when used: neither engine's start-up is paid for by the other's users.
  if (neo4j.uri === undefined) {
    const [{ openEmbeddedStore }, { openCompiledStore }] = await Promise.all([
      import("../graph/embedded/store.js"),
      import("./compiled-store.js"),
    ]);
    return (await openCompiledStore(seeds.directory)) ?? openEmbeddedStore();
  }
  const { openNeo4jStore } = await import("../graph/neo4j/store.js");
  return openNeo4jStore({ ...neo4j, uri: neo4j.uri });
}
