import { StoreError } from "../graph/errors.js";
import { writeCompiled } from "../loading/compiled.js";
import { writeCompiledStore } from "../loading/compiled-store.js";
import { readSeedsOrFail, SeedFaults } from "../loading/seeds-or-fail.js";

/** Part of `npm run build`: the package's own seed files as a graph and as the filled embedded store, beside the program. */
try {
  const compiled = await readSeedsOrFail(process.argv[2] ?? "seeds");
  await writeCompiled(compiled);
  await writeCompiledStore(compiled);
} catch (error) {
  const engineless = error instanceof StoreError && error.failure === "NO_ENGINE";
  if (!(error instanceof SeedFaults) && !engineless) throw error;
  // the start says the same: a build of wrong seed files, or for Neo4j alone, is still one that tells what is wrong
  console.error(error.message);
}
