import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { hashOfApiKey } from "../../../src/server/access/api-key.js";
import { type RunningServer, run } from "../support/running-server.js";
import { entryOf, keyFolder } from "./support/key-files.js";
import { headWith, sendRaw, statusOf } from "./support/raw.js";

const question = { query: '{ echo(words: "a") }' };
const folder = keyFolder();
const newsroom = entryOf("newsroom");
const archive = entryOf("archive");
let running: RunningServer;

beforeAll(async () => {
  folder.write({ keys: [newsroom.entry, archive.entry] });
  // so many failures are allowed that these tests are not limited by one another
  running = await run({ environment: { API_KEYS_FILE: folder.path, FAILED_AUTHENTICATIONS_PER_MINUTE: "1000" } });
});
afterAll(async () => {
  await running.server.stop();
  folder.remove();
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe("who has a key", () => {
  test.each([
    ["Authorization: Bearer", bearer(newsroom.key)],
    ["authorization: bearer, in small letters", { authorization: `bearer ${newsroom.key}` }],
    ["X-API-Key", { "x-api-key": archive.key }],
  ])("is answered by %s", async (_name, headers) => {
    const answer = await running.ask(question, headers as Record<string, string>);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ data: { echo: "a" } });
  });

  test("is answered time and again, the short way too", async () => {
    for (let time = 0; time < 5; time += 1)
      expect((await running.ask(question, bearer(newsroom.key))).status).toBe(200);
    expect((await running.ask(question)).status).toBe(401);
  });

  test("gets answers that no cache in between gives to others", async () => {
    const answer = await running.get(`/graphql?query=${encodeURIComponent(question.query)}`, bearer(newsroom.key));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    expect(answer.headers.get("vary")).toMatch(/Authorization, X-API-Key/);
  });

  test("is in the log by name, never by key", async () => {
    await running.ask(question, bearer(archive.key));
    await running.ask(question, bearer(`${archive.key}x`));
    const lines = JSON.stringify(running.lines);
    expect(lines).toContain('"client":"key archive"');
    expect(lines).not.toContain(archive.key);
    expect(lines).not.toContain(archive.entry.sha256);
  });
});

describe("who has none", () => {
  test("is told which header it belongs into, in the shape of GraphQL's errors", async () => {
    const answer = await running.ask(question);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="dialogue-graph"');
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const message = expect.stringContaining("`Authorization: Bearer …`");
    expect(await answer.json()).toEqual({ errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }] });
  });

  test("is told so before the body is read", async () => {
    expect((await running.ask("x".repeat(200_000))).status).toBe(401);
    expect((await running.ask("{")).status).toBe(401);
  });

  test.each(["/healthz", "/readyz", "/schema.graphql"])("still gets %s", async (path) => {
    expect((await running.get(path)).status).toBe(200);
  });
});

describe("what is no key", () => {
  const last = (key: string) => (key.endsWith("A") ? "B" : "A");
  test.each([
    ["another key", entryOf("nobody").key],
    ["a key but for its last letter", newsroom.key.slice(0, -1) + last(newsroom.key)],
    ["a key in other letters", newsroom.key.toUpperCase()],
    ["the hash that is in the file", newsroom.entry.sha256],
    ["the hash of the hash", hashOfApiKey(newsroom.entry.sha256)],
    ["two keys with a comma", `${newsroom.key},${archive.key}`],
    ["the name of a key", "newsroom"],
    ["a token, where none are taken", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."],
    ["the name of a property", "__proto__"],
    ["8,000 letters", "a".repeat(8_000)],
  ])("%s", async (_name, key) => {
    for (const headers of [bearer(key), { "x-api-key": key }]) {
      const answer = await running.ask(question, headers as Record<string, string>);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain('error="invalid_token"');
      const [error] = ((await answer.json()) as { errors: [{ extensions: object }] }).errors;
      expect(error.extensions).toEqual({ code: "UNAUTHENTICATED" });
    }
  });

  test.each([
    ["Basic", `Basic ${Buffer.from(`a:${newsroom.key}`).toString("base64")}`],
    ["the key without a scheme", newsroom.key],
    ["Bearer without a key", "Bearer "],
  ])("as Authorization: %s", async (_name, authorization) => {
    expect((await running.ask(question, { authorization })).status).toBe(401);
  });
});

describe("a good key is not taken", () => {
  test.each(["key", "api_key", "apiKey", "access_token", "authorization", "token"])(
    "from the address, as %s",
    async (name) => {
      const answer = await running.get(`/graphql?query=${encodeURIComponent(question.query)}&${name}=${newsroom.key}`);
      expect(answer.status).toBe(401);
    },
  );

  test("from the body or a cookie", async () => {
    expect((await running.ask({ ...question, key: newsroom.key, extensions: bearer(newsroom.key) })).status).toBe(401);
    expect((await running.ask(question, { cookie: `key=${newsroom.key}` })).status).toBe(401);
  });

  test.each([
    ["twice", [`Authorization: Bearer ${newsroom.key}`, `Authorization: Bearer ${newsroom.key}`]],
    ["after a wrong one", ["Authorization: Bearer x", `Authorization: Bearer ${newsroom.key}`]],
    ["before a wrong one", [`Authorization: Bearer ${newsroom.key}`, "Authorization: Bearer x"]],
    ["beside another", [`Authorization: Bearer ${newsroom.key}`, `X-API-Key: ${archive.key}`]],
    ["among 100", Array.from({ length: 100 }, () => `X-API-Key: ${newsroom.key}`)],
  ])("%s", async (_name, lines) => {
    expect(statusOf(await sendRaw(running.url, headWith(...lines)))).toBe(401);
  });

  test("with a NUL, a line's end or 100,000 letters in its header", async () => {
    expect(statusOf(await sendRaw(running.url, headWith(`Authorization: Bearer ${newsroom.key}`)))).toBe(200);
    for (const line of [`Authorization: Bearer ${newsroom.key}\0`, `Authorization: Bearer \n${newsroom.key}`]) {
      expect(statusOf(await sendRaw(running.url, headWith(line)))).toBe(400);
    }
    expect(statusOf(await sendRaw(running.url, headWith(`Authorization: Bearer ${"a".repeat(100_000)}`)))).toBe(431);
  });
});

describe("failures", () => {
  test("are counted by address, and a good key is let in all the same", async () => {
    const few = await run({ environment: { API_KEYS_FILE: folder.path, FAILED_AUTHENTICATIONS_PER_MINUTE: "3" } });
    try {
      const wrong = () => few.ask(question, bearer("wrong"));
      for (let time = 0; time < 3; time += 1) expect((await wrong()).status).toBe(401);
      const refused = await wrong();
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
      expect((await few.ask(question, bearer(newsroom.key))).status).toBe(200);
      expect((await few.ask(question)).status).toBe(401);
    } finally {
      await few.server.stop();
    }
  });
});
