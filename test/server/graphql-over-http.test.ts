import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { serverAudits } from "graphql-http";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await run();
});
afterAll(() => running.server.stop());

const audits = serverAudits({ url: () => `${running.url}/graphql`, fetchFn: fetch });

test("the audits are there", () => {
  expect(audits.filter(({ name }) => name.startsWith("MUST")).length).toBeGreaterThan(10);
  expect(audits.filter(({ name }) => name.startsWith("SHOULD")).length).toBeGreaterThan(20);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
});
