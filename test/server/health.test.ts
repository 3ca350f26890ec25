import { expect, test } from "@jest/globals";
import type { Readiness } from "../../src/server/health.js";
import { run } from "./support/running-server.js";

/** The statuses and bodies of both probes of a server whose store is like this. */
async function probes(readiness: () => Promise<Readiness>) {
  const { get, server } = await run({ readiness });
  try {
    const [alive, ready] = await Promise.all([get("/healthz"), get("/readyz")]);
    return { alive: alive.status, ready: ready.status, body: await ready.json() };
  } finally {
    await server.stop();
  }
}

test("a store with a whole graph is ready", async () => {
  expect(await probes(async () => ({ ready: true }))).toEqual({ alive: 200, ready: 200, body: { status: "ready" } });
});

test("a store that is not ready says why, and the process still lives", async () => {
  expect(await probes(async () => ({ ready: false, reason: "the graph is being loaded" }))).toEqual({
    alive: 200,
    ready: 503,
    body: { status: "not ready", reason: "the graph is being loaded" },
  });
});

test("a store that fails is not ready, and how it fails is not shown", async () => {
  const { ready, body } = await probes(() => Promise.reject(new Error("bolt://10.0.0.3 refused")));
  expect({ ready, body }).toEqual({ ready: 503, body: { status: "not ready", reason: "the store does not answer" } });
});

test("a store that never answers is not ready after two seconds", async () => {
  const started = Date.now();
  const { ready, body } = await probes(() => new Promise(() => {}));
  expect({ ready, body }).toEqual({ ready: 503, body: { status: "not ready", reason: "the store is slow to answer" } });
  expect(Date.now() - started).toBeLessThan(3_000);
});
