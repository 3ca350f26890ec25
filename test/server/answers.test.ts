import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await run({
    formatError: (formatted, error, scope) => ({
      message: formatted.message.includes("secret") ? "masked" : formatted.message,
      extensions: { code: "INTERNAL", requestId: scope?.requestId, wasError: error instanceof Error },
    }),
  });
});
afterAll(() => running.server.stop());

describe("an error", () => {
  test("is formatted by who made the server, who is told the request's scope", async () => {
    const response = await running.ask({ query: "{ broken }" });
    const { errors } = (await response.json()) as { errors: unknown };
    const requestId = response.headers.get("x-request-id");
    expect(errors).toEqual([{ message: "masked", extensions: { code: "INTERNAL", requestId, wasError: true } }]);
  });

  test("carries no stack", async () => {
    expect(await (await running.ask({ query: "{ broken }" })).text()).not.toMatch(/stack|\.ts|node_modules/);
  });
});

describe("the log", () => {
  /** The lines of requests that this action causes. */
  async function linesOf(action: () => Promise<Response>): Promise<Record<string, unknown>[]> {
    const before = running.lines.length;
    await (await action()).text();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return running.lines.slice(before);
  }

  test("has one line a request, with id, operation, status, time and the codes of errors", async () => {
    const lines = await linesOf(() => running.ask({ query: "query Asking { broken }" }));
    expect(lines).toEqual([
      expect.objectContaining({
        msg: "request",
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: "POST",
        path: "/graphql",
        status: 200,
        milliseconds: expect.any(Number),
        operation: "Asking",
        operationHash: expect.stringMatching(/^[0-9a-f]{16}$/),
        errors: "INTERNAL",
      }),
    ]);
  });

  test("holds no value of a variable, be it in a body or in an address", async () => {
    const query = "query ($words: String!) { echo(words: $words) }";
    const variables = { words: "Hunter2" };
    const address = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const lines = [
      ...(await linesOf(() => running.ask({ query, variables }))),
      ...(await linesOf(() => running.get(`/graphql?${address}`))),
    ];
    expect(lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain("Hunter2");
  });

  test("cannot be given a line or an id by a client", async () => {
    const [line] = await linesOf(() => running.get("/a%0Ab?c", { "x-request-id": "mine" }));
    expect(line).toMatchObject({ path: "/a%0Ab", status: 404 });
    expect(line?.requestId).not.toBe("mine");
  });
});

test("the schema is text, and only sent again when it is another", async () => {
  const first = await running.get("/schema.graphql");
  expect(first.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await first.text()).toContain("type Query");
  const etag = first.headers.get("etag") ?? "";
  const again = await running.get("/schema.graphql", { "if-none-match": etag, "cache-control": "max-age=0" });
  expect(again.status).toBe(304);
});

test.each(["/graphql?query={__typename}", "/healthz", "/nowhere", "/schema.graphql"])(
  "%s may not run, load or be framed in a browser, and names no maker",
  async (path) => {
    const { headers } = await running.get(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.has("x-powered-by")).toBe(false);
  },
);
