import { afterEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { readConfig } from "../../src/config/config.js";
import { openAccess } from "../../src/server/access/access.js";
import { createHttpServer, type HttpServer } from "../../src/server/http-server.js";
import type { RequestScope } from "../../src/server/request-scope.js";
import { testSchema } from "./support/running-server.js";

let server: HttpServer | undefined;
afterEach(() => server?.stop());

const question = `/graphql?query=${encodeURIComponent("{ slow(milliseconds: 300) }")}`;

/** Starts a server and gives the scopes that its contexts were made from. */
async function start(environment: Record<string, string>) {
  const scopes: RequestScope[] = [];
  const config = readConfig({ PORT: "0", ...environment });
  const log = pino({ level: "silent" });
  server = createHttpServer<{ requestId: string }>({
    schema: testSchema(),
    contextFor: (scope) => {
      scopes.push(scope);
      return { requestId: scope.requestId };
    },
    config,
    log,
    access: await openAccess(config, log),
    readiness: async () => ({ ready: true }),
    schemaText: "",
    formatError: (formatted) => formatted,
    newRequestId: () => `request-${scopes.length + 1}`,
  });
  return { scopes, url: (await server.start()).url };
}

test("a request's context is made from its id, its deadline and a signal", async () => {
  const { scopes, url } = await start({ REQUEST_TIMEOUT_MILLISECONDS: "5000" });
  const asked = Date.now();
  await (await fetch(url + question)).text();
  expect(scopes).toHaveLength(1);
  expect(scopes[0]?.requestId).toBe("request-1");
  expect((scopes[0]?.deadline ?? 0) - asked).toBeGreaterThanOrEqual(5_000);
  expect((scopes[0]?.deadline ?? 0) - asked).toBeLessThan(5_300);
  expect(scopes[0]?.signal.aborted).toBe(false);
});

test("the signal aborts when the client goes away", async () => {
  const { scopes, url } = await start({});
  const client = new AbortController();
  const answer = fetch(url + question, { signal: client.signal });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(scopes[0]?.signal.aborted).toBe(false);
  client.abort();
  await expect(answer).rejects.toThrow("abort");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(scopes[0]?.signal.aborted).toBe(true);
});

test("the signal aborts when the request's time is over", async () => {
  const { scopes, url } = await start({ REQUEST_TIMEOUT_MILLISECONDS: "100" });
  await (await fetch(url + question)).text();
  expect(scopes[0]?.signal.aborted).toBe(true);
});
