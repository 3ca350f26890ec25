import { getHeapSpaceStatistics, writeHeapSnapshot } from "node:v8";

// Loaded into the server that is measured (`node --expose-gc --import …`): tells over the channel to its parent how much
// memory it takes, right after two full collections, so that what is counted is what is held.
process.on("message", (asked) => {
  globalThis.gc();
  globalThis.gc();
  if (typeof asked === "object" && asked?.snapshot) writeHeapSnapshot(asked.snapshot);
  const spaces = Object.fromEntries(
    getHeapSpaceStatistics().map(({ space_name, space_used_size }) => [space_name, space_used_size]),
  );
  process.send({ ...process.memoryUsage(), spaces });
});
// The channel alone must not keep the process alive: SIGTERM ends it as it does without a parent.
process.channel?.unref();
