import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Program, startProgram } from "../support/program.js";
import { type Answered, ask, proxies, type RunningProxy } from "./support/proxy.js";

const required = process.env.REQUIRE_PROXIES === "1";
const json = { "content-type": "application/json" };
/** Another address of this machine: for the proxy another client, and not the one that it makes exceptions for. */
const stranger = "127.0.0.2";
/** Of one address in a minute: an export and a few operations like the one below. */
const budget = 20_000;
const dear =
  "{ meetings(first: 200) { nodes { id title kind themes { id label } participations { role actor { name } } } } }";

describe.each(proxies)("behind $name, as deploy/ configures it", (kind) => {
  if (!kind.isHere && !required) {
    test.skip("(it is not on this machine)", () => undefined);
    return;
  }
  let folder = "";
  let program: Program;
  let proxy: RunningProxy;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "proxy-"));
    program = await startProgram({ TRUST_PROXY: "1", COST_BUDGET_PER_MINUTE: String(budget) });
    proxy = await kind.start(folder, new URL(program.address).host);
  }, 60_000);
  afterAll(async () => {
    await proxy.stop();
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const graphql = (query: string, headers: Readonly<Record<string, string>> = {}, from?: string) => {
    const asked = { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify({ query }) };
    return ask(`${proxy.secure}/graphql`, { ...asked, ...(from !== undefined && { from }) });
  };

  test("an operation is answered, by TLS only, and browsers are told so", async () => {
    const { status, headers, body: text } = await graphql("{ dataset { nodeCounts { kind } } }");
    expect([status, JSON.parse(text)]).toMatchObject([200, { data: { dataset: expect.anything() } }]);
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{7,}/);
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    const plain = await ask(`${proxy.plain}/graphql?query={__typename}`);
    expect([plain.status, plain.headers.location]).toEqual([
      308,
      expect.stringMatching(/^https:\/\/localhost(?::\d+)?\/graphql\?query=\{__typename\}$/),
    ]);
  });

  test("an export comes whole", async () => {
    const { status, headers, body: text } = await ask(`${proxy.secure}/export/graph.jsonl`);
    expect([status, headers["content-type"]]).toEqual([200, "application/jsonl; charset=utf-8"]);
    expect(text.trimEnd().split("\n").length).toBeGreaterThan(1_000);
  });

  test("a body that is too large is refused in the API's words, and a far larger one at the door", async () => {
    const refused = await graphql(`{ __typename } #${"x".repeat(150_000)}`);
    expect([refused.status, JSON.parse(refused.body).errors[0].extensions.code]).toEqual([413, "BAD_REQUEST"]);
    const huge = await graphql(`{ __typename } #${"x".repeat(600_000)}`).catch(() => ({ status: 413 }));
    expect(huge.status).toBe(413);
  });

  test("the API's health is shown to this machine and not to the world", async () => {
    for (const path of ["/readyz", "/healthz"]) {
      expect((await ask(`${proxy.secure}${path}`)).status).toBe(200);
      expect((await ask(`${proxy.secure}${path}`, { from: stranger })).status).toBe(403);
    }
  });

  test("a budget is the client's own address's, whatever it writes about itself, and Retry-After passes", async () => {
    const answers: Answered[] = [];
    for (let turn = 1; turn <= 8; turn += 1) {
      const forged = `198.51.100.${turn}`;
      answers.push(await graphql(dear, { "x-forwarded-for": forged, forwarded: `for=${forged}` }));
    }
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers["retry-after"]).toMatch(/^\d+$/);
    expect(JSON.parse(refused?.body ?? "{}")).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
    expect((await graphql(dear, {}, stranger)).status).toBe(200);
  });

  test("where the API is gone the answer is 503 with Retry-After, as JSON", async () => {
    await program.stop();
    const { status, headers, body: text } = await graphql("{ __typename }");
    expect([status, headers["retry-after"], headers["content-type"]]).toEqual([503, "5", "application/json"]);
    expect(JSON.parse(text).errors[0].extensions.code).toBe("STORE_UNAVAILABLE");
  });
});
