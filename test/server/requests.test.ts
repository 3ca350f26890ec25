import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

const maximumBodyBytes = 2_048;
const maximumTokens = 30;

let running: RunningServer;
beforeAll(async () => {
  running = await run({
    environment: { MAXIMUM_BODY_BYTES: `${maximumBodyBytes}`, MAXIMUM_QUERY_TOKENS: `${maximumTokens}` },
  });
});
afterAll(() => running.server.stop());

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** The status and the one error of an answer. */
async function refusal(response: Response) {
  const { errors = [], data } = (await response.json()) as Answer;
  expect(errors).toHaveLength(1);
  expect(data).toBeUndefined();
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
}

/** A body of exactly so many bytes. */
function bodyOf(bytes: number): string {
  const body = JSON.stringify({ query: '{ echo(words: "") }', padding: "" });
  return body.replace('padding":"', `padding":"${"x".repeat(bytes - body.length)}`);
}

/** A document of exactly so many tokens (at least five). */
function documentOf(tokens: number): string {
  return `{ broken ${"broken ".repeat(tokens - 3)}}`;
}

describe("bodies", () => {
  test("one that is no JSON is refused in words", async () => {
    expect(await refusal(await running.ask('{"query": "{ broken }"'))).toEqual({
      status: 400,
      code: "BAD_REQUEST",
      message: "The request's body is not JSON.",
    });
  });

  test("one of just the largest size is read, one byte more is not", async () => {
    expect((await running.ask(bodyOf(maximumBodyBytes))).status).toBe(200);
    const { status, message } = await refusal(await running.ask(bodyOf(maximumBodyBytes + 1)));
    expect({ status, message }).toEqual({ status: 413, message: "The request's body is larger than 2048 bytes." });
  });

  test("one that says it is something else than UTF-8 JSON is refused", async () => {
    const types = [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/jsonx",
    ];
    for (const type of types)
      expect((await refusal(await running.ask("{}", { "content-type": type }))).status).toBe(415);
    const latin = await running.ask("{}", { "content-type": "application/json; charset=latin1" });
    expect((await refusal(latin)).status).toBe(415);
  });

  test("a batch is refused", async () => {
    expect((await refusal(await running.ask([{ query: "{ broken }" }]))).status).toBe(400);
  });
});

test("a document of just the most tokens is read, one more is not", async () => {
  const accept = { accept: "application/graphql-response+json" };
  expect((await running.ask({ query: documentOf(maximumTokens) }, accept)).status).toBe(200);
  const { status, code } = await refusal(await running.ask({ query: documentOf(maximumTokens + 1) }, accept));
  expect({ status, code }).toEqual({ status: 400, code: "GRAPHQL_PARSE_FAILED" });
});

test.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("%s is refused and the methods are named", async (method) => {
  const response = await fetch(`${running.url}/graphql`, { method });
  expect(response.headers.get("allow")).toBe("GET, POST");
  expect((await refusal(response)).status).toBe(405);
});

test("an answer of a type that is not given is refused", async () => {
  expect((await refusal(await running.ask({ query: "{ broken }" }, { accept: "text/csv" }))).status).toBe(406);
});

describe("other sites", () => {
  const path = `/graphql?query=${encodeURIComponent('{ echo(words: "a") }')}`;

  test.each(["none", "same-origin"])("a GET that the browser says is of %j is answered", async (site) => {
    expect((await running.get(path, { "sec-fetch-site": site })).status).toBe(200);
  });

  test.each(["cross-site", "same-site"])("a GET that the browser says is of %j is not", async (site) => {
    expect((await refusal(await running.get(path, { "sec-fetch-site": site }))).status).toBe(400);
  });

  test("get no leave to read an answer", async () => {
    const response = await running.ask({ query: "{ broken }" }, { origin: "https://elsewhere.example" });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });
});

test("nothing else is at any other path", async () => {
  expect((await refusal(await running.get("/graphql.php"))).status).toBe(404);
  expect((await refusal(await running.get("/healthz/../.env"))).status).toBe(404);
  expect((await running.get("/%c0%ae")).status).toBe(400);
});
