import { afterAll, expect, it } from "@jest/globals";
import { buildAdjacency } from "../../src/analysis/paths/adjacency.js";
import { openComputer } from "../../src/analysis/worker/pool.js";
import { packedColumns } from "../../src/analysis/worker/tasks.js";

const computer = openComputer({ threads: 1, queue: 1, inlineSteps: 0 });
afterAll(() => computer.close());

it("an adjacency made in a thread is the one made here", async () => {
  const edges = Array.from({ length: 500 }, (_, number) => ({
    kind: ["HOSTED", "ADDRESSES", "IN"][number % 3] as string,
    from: `a:${number % 37}`,
    to: `b:${(number * 7) % 41}`,
  }));
  const kinds = ["IN", "HOSTED", "NONE", "ADDRESSES"];
  const packed = kinds.map((kind) => {
    const own = edges.filter((edge) => edge.kind === kind);
    return {
      kind,
      ...packedColumns(
        own.map(({ from }) => from),
        own.map(({ to }) => to),
      ),
    };
  });
  expect(await computer.adjacency(packed)).toEqual(buildAdjacency(edges));
});
