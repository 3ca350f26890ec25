import { faultLine } from "../loading/seeds/fault.js";
import { readSeeds } from "../loading/seeds/read-seeds.js";
import type { NodeKind } from "../model/shape.js";

/** `npm run check-seeds [directory]`: says every fault of the seed files with its file and line, or what they hold. */
const directory = process.argv[2] ?? "seeds";
try {
  const { graph, version, faults } = await readSeeds(directory);
  for (const fault of faults) console.error(faultLine(fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${directory}`);
    process.exitCode = 1;
  } else {
    const count = (kind: NodeKind) => graph.nodes.filter((node) => node.kind === kind).length;
    const counts = [
      `${count("Meeting")} Meeting`,
      `${count("Evidence")} Evidence`,
      `${graph.nodes.length} nodes in all`,
    ];
    console.log(`${directory}: ${counts.join(", ")}, ${graph.edges.length} edges, version ${version}`);
  }
} catch (error) {
  console.error(`${directory}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
