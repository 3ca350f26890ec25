import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { outcomeOf } from "../../../src/server/telemetry/request-end.js";
import { type RunningServer, run } from "../support/running-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await run({ environment: { REQUEST_TIMEOUT_MILLISECONDS: "400" } });
});
afterAll(() => running.server.stop());

/** The lines that this made. */
async function linesOf(work: () => Promise<unknown>) {
  const before = running.lines.length;
  await work();
  for (let waited = 0; waited < 2_000 && running.lines.length === before; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return running.lines.slice(before).filter(({ msg }) => msg === "request");
}

const secret = "the words of somebody";

describe("the line of a request", () => {
  test("has its id, operation, hash, cost, time and outcome, and no value of a variable", async () => {
    const query = "query Said($words: String!) { echo(words: $words) }";
    let id: string | null = null;
    const lines = await linesOf(async () => {
      const answer = await running.ask({ query, variables: { words: secret } });
      id = answer.headers.get("x-request-id");
      expect(await answer.text()).toContain(secret);
    });
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        msg: "request",
        requestId: id,
        method: "POST",
        path: "/graphql",
        status: 200,
        outcome: "ok",
        milliseconds: expect.any(Number),
        cost: expect.any(Number),
        operation: "Said",
        operationHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect(running.written()).not.toContain(secret);
  });

  test.each([
    ["refused", { query: "{ nothing }" }],
    ["refused", { query: "{ broken" }],
    ["failed", { query: "{ broken }" }],
    ["timeout", { query: "{ slow(milliseconds: 2500) }" }],
  ])("says that it was %s: %j", async (outcome, asked) => {
    const [line] = await linesOf(() => running.ask(asked).then((answer) => answer.text()));
    expect(line).toMatchObject({ outcome, errors: expect.any(String) });
  });

  test("says that the client went away", async () => {
    const client = new AbortController();
    const lines = await linesOf(async () => {
      const asked = fetch(`${running.url}/graphql?query=${encodeURIComponent("{ slow(milliseconds: 300) }")}`, client);
      setTimeout(() => client.abort(), 50);
      await asked.catch(() => undefined);
    });
    expect(lines).toMatchObject([{ outcome: "client went away" }]);
    expect(lines[0]).not.toHaveProperty("status");
  });

  const forged = '"}\n{"level":60,"msg":"request","forged":true}\r\n\u2028\u0085\u001b[2J';
  test.each([
    ["a name", { query: "{ __typename }", operationName: forged }],
    ["an operation", { query: `query A { __typename } ${forged}` }],
    ["a variable", { query: "query A($words: String!) { echo(words: $words) }", variables: { words: forged } }],
    ["a variable's name", { query: "query A($words: Int) { __typename }", variables: { [forged]: 1, words: forged } }],
    ["an unknown field", { query: "{ __typename }", [forged]: forged }],
    ["an id", { query: "{ __typename }", documentId: forged }],
    ["an extension", { query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: forged } } }],
  ])("is one, whatever is in %s", async (_where, asked) => {
    const lines = await linesOf(() => running.ask(asked).then((answer) => answer.text()));
    expect(lines).toHaveLength(1);
    expect(running.written().split("\n")).toHaveLength(running.lines.length + 1);
    expect(running.lines.filter((line) => "forged" in line)).toEqual([]);
    for (const character of ["\r", "\u001b", "\u2028", "\u0085"]) expect(running.written()).not.toContain(character);
  });

  test.each([
    ["a line's end", "/%0a%7b%22forged%22:true%7d"],
    ["two thousand letters", `/${"long".repeat(500)}`],
    ["variables", "/graphql?query={forged}&variables={secret}"],
  ])("is one of bounded length for an address with %s", async (_what, path) => {
    const before = running.written().length;
    expect(await linesOf(() => running.get(path).then((answer) => answer.text()))).toHaveLength(1);
    const added = running.written().slice(before);
    expect(added.length).toBeLessThan(600);
    expect(added).not.toMatch(/secret|\n\{"forged/);
  });
});

describe("how a request ended", () => {
  test.each([
    [200, true, undefined, "ok"],
    [304, true, undefined, "ok"],
    [200, true, "BAD_USER_INPUT", "refused"],
    [200, true, "BAD_USER_INPUT INTERNAL", "failed"],
    [404, true, "BAD_REQUEST", "refused"],
    [429, true, "RATE_LIMITED", "busy"],
    [503, true, "BUSY", "busy"],
    [503, true, "STORE_UNAVAILABLE", "unavailable"],
    [503, true, undefined, "unavailable"],
    [504, true, "TIMEOUT", "timeout"],
    [500, true, undefined, "failed"],
    [200, false, undefined, "client went away"],
  ] as const)("%i, whole: %s, with %s is %s", (status, whole, errors, outcome) => {
    expect(outcomeOf(status, whole, errors)).toBe(outcome);
  });
});
