import { writeCompiled } from "../loading/compiled.js";
import { readSeedsOrFail, SeedFaults } from "../loading/seeds-or-fail.js";

/** Part of `npm run build`: the package's own seed files as a graph, beside the built program. */
try {
  await writeCompiled(await readSeedsOrFail(process.argv[2] ?? "seeds"));
} catch (error) {
  if (!(error instanceof SeedFaults)) throw error;
  // the start says the same: a build of wrong seed files is still one that tells what is wrong
  console.error(error.message);
}
