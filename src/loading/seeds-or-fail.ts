import type { Graph } from "../model/shape.js";
import { type Fault, faultLine } from "./seeds/fault.js";
import { readFiles } from "./seeds/files.js";

/** The seed files hold faults: all of them, a line each. */
export class SeedFaults extends Error {
  override readonly name = "SeedFaults";

  constructor(readonly faults: readonly Fault[]) {
    super(
      `The seed files hold ${faults.length} ${faults.length === 1 ? "fault" : "faults"}:\n${faults.map(faultLine).join("\n")}`,
    );
  }
}

/** The graph and the version of a directory of seed files. @throws SeedFaults when there is any fault in them */
export async function readSeedsOrFail(directory: string): Promise<{ readonly graph: Graph; readonly version: string }> {
  return soundSeeds(directory, await readFiles(directory));
}

/** The same of files that were read before. @throws SeedFaults when there is any fault in them */
export async function soundSeeds(
  directory: string,
  { files, strays }: Awaited<ReturnType<typeof readFiles>>,
): Promise<{ readonly graph: Graph; readonly version: string }> {
  // whoever finds the graph compiled needs none of it
  const { seedsOf } = await import("./seeds/read-seeds.js");
  const { graph, version, faults } = seedsOf(directory, files, strays);
  if (faults.length > 0) throw new SeedFaults(faults);
  return { graph, version };
}
