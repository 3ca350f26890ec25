import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
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

test.each(["", " ", "*/*", "application/json;q=0.5"])("Accept: %j is no fault of ours", async (accept) => {
  const status = async () => {
    const sent = request(`${running.url}/graphql?query={__typename}`, { headers: { accept } }).end();
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  expect([await status(), await status()]).toEqual([200, 200]);
});
