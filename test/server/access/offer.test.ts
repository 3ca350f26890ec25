import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { readConfig } from "../../../src/config/config.js";
import { type RunningServer, run } from "../support/running-server.js";
import { entryOf, keyFolder } from "./support/key-files.js";
import { sendRaw, statusOf } from "./support/raw.js";

const question = { query: '{ echo(words: "a") }' };
const search = `/graphql?query=${encodeURIComponent(question.query)}`;
const started: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ server }) => server.stop()));
});
const start = async (environment: Record<string, string>, pagesDirectory?: string): Promise<RunningServer> => {
  const running = await run({ environment, ...(pagesDirectory !== undefined && { pagesDirectory }) });
  started.push(running);
  return running;
};

describe("introspection", () => {
  test("that is turned off hides the schema, in errors too; __typename is left", async () => {
    const { ask, get } = await start({ INTROSPECTION: "off" });
    for (const query of [
      getIntrospectionQuery(),
      "{ __schema { queryType { name } } }",
      '{ __type(name: "Query") { name } }',
    ]) {
      const answer = (await (await ask({ query })).json()) as {
        data?: unknown;
        errors: [{ extensions: { code: string } }];
      };
      expect(answer.data).toBeUndefined();
      expect(answer.errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    }
    const misspelt = await (await ask({ query: '{ ecko(words: "a") }' })).text();
    expect(misspelt).toContain("Cannot query field");
    expect(misspelt).not.toContain("echo");
    const missing = await get("/schema.graphql");
    expect([missing.status, (await missing.text()).includes("/schema.graphql")]).toEqual([404, false]);
    expect(await (await ask({ query: "{ __typename }" })).json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("is on without that", async () => {
    const { ask, get } = await start({});
    expect(await (await ask({ query: "{ __schema { queryType { name } } }" })).json()).toHaveProperty("data.__schema");
    expect((await get("/schema.graphql")).status).toBe(200);
  });
});

describe("the playground", () => {
  const directory = mkdtempSync(join(tmpdir(), "pages-"));
  beforeAll(() => {
    for (const page of ["explorer", "playground"]) {
      mkdirSync(join(directory, page));
      writeFileSync(
        join(directory, page, "index.html"),
        `<!doctype html>\n<html lang="en"><title>${page}</title></html>`,
      );
    }
    mkdirSync(join(directory, "assets"));
    writeFileSync(join(directory, "assets", "a.js"), "1");
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  test.each([
    "/playground",
    "/playground/",
    "/Playground",
    "/playground/index.html",
    "/%70layground/index.html",
    "//playground/index.html",
    "/./playground/index.html",
    "/assets/../playground/index.html",
    "/assets/%2e%2e/playground/index.html",
    "/playground%2findex.html",
  ])("that is turned off is not there, at %s either", async (path) => {
    const { url } = await start({ PLAYGROUND: "off" }, directory);
    const answer = await sendRaw(url, `GET ${path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n`);
    expect([statusOf(answer) >= 400, answer.includes("<title>playground")]).toEqual([true, false]);
  });

  test("that is turned off is marked on the explorer's page, which hides the links to it", async () => {
    const { get } = await start({ PLAYGROUND: "off" }, directory);
    for (const path of ["/", "/network", "/meeting/a?embed=1"]) {
      const page = await get(path);
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('<html data-playground="off" lang="en">'),
      ]);
      expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(page.headers.get("cache-control")).toBe("no-cache");
    }
    expect((await get("/assets/a.js")).status).toBe(200);
    expect(await (await get("/nothing")).text()).not.toContain("playground");
  });

  test("is on without that", async () => {
    const { get } = await start({}, directory);
    expect((await get("/playground")).status).toBe(200);
    expect(await (await get("/")).text()).not.toContain("data-playground");
  });
});

describe("pages of other sites", () => {
  const site = "https://pages.example";
  const ask = async (environment: Record<string, string>, origin: string, headers: Record<string, string> = {}) =>
    (await start(environment)).ask(question, { origin, ...headers });
  const preflight = async (environment: Record<string, string>, origin: string) =>
    fetch(`${(await start(environment)).url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
  const corsHeaders = ({ headers }: Response) =>
    [...headers.keys()].filter((name) => name.startsWith("access-control"));

  test("are let in nowhere where none is named", async () => {
    for (const origin of [site, "null"]) {
      expect(corsHeaders(await ask({}, origin))).toEqual([]);
      const before = await preflight({}, origin);
      expect([before.status, corsHeaders(before)]).toEqual([405, []]);
    }
  });

  test("that are named may ask, with a key in a header and without cookies", async () => {
    const environment = { CORS_ORIGINS: `${site}, https://other.example:8443` };
    const answer = await ask(environment, site);
    expect(answer.headers.get("access-control-allow-origin")).toBe(site);
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    expect(answer.headers.get("access-control-expose-headers")).toContain("RateLimit");
    expect(answer.headers.get("vary")).toMatch(/\bOrigin\b/);
    const before = await preflight(environment, "https://other.example:8443");
    expect(before.status).toBe(204);
    expect(before.headers.get("access-control-allow-origin")).toBe("https://other.example:8443");
    expect(before.headers.get("access-control-allow-methods")).toContain("POST");
    expect(before.headers.get("access-control-allow-headers")).toMatch(/Authorization,X-API-Key/);
  });

  test("may ask with GET too, which others may not", async () => {
    const { get } = await start({ CORS_ORIGINS: site });
    const crossSite = { "sec-fetch-site": "cross-site" };
    expect((await get(search, { ...crossSite, origin: site })).status).toBe(200);
    expect((await get(search, { ...crossSite, origin: "https://evil.example" })).status).toBe(400);
    expect((await get(search, crossSite)).status).toBe(400);
  });

  test.each([
    "null",
    "https://evil.example",
    "http://pages.example",
    "https://pages.example:444",
    "https://pages.example.evil.example",
    "https://sub.pages.example",
    "https://PAGES.example",
    "https://pages.example/",
    "*",
    "",
  ])("that are not named are not let in: %j", async (origin) => {
    expect((await ask({ CORS_ORIGINS: site }, origin)).headers.get("access-control-allow-origin")).toBeNull();
    expect((await preflight({ CORS_ORIGINS: site }, origin)).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("without a name, or all, are let in where that is spelled", async () => {
    expect((await ask({ CORS_ORIGINS: "null" }, "null")).headers.get("access-control-allow-origin")).toBe("null");
    expect((await ask({ CORS_ORIGINS: "null" }, site)).headers.get("access-control-allow-origin")).toBeNull();
    expect((await ask({ CORS_ORIGINS: "*" }, site)).headers.get("access-control-allow-origin")).toBe("*");
  });

  test("may ask beforehand without a key, and read that one is needed", async () => {
    const folder = keyFolder();
    folder.write({ keys: [entryOf("a").entry] });
    const environment = { CORS_ORIGINS: site, API_KEYS_FILE: folder.path };
    expect((await preflight(environment, site)).status).toBe(204);
    const answer = await ask(environment, site);
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([401, site]);
    folder.remove();
  });

  test.each(["pages.example", "https://pages.example/", "https://*.example", "https://Pages.example", ","])(
    "cannot be named as %j",
    (written) => {
      expect(() => readConfig({ CORS_ORIGINS: written })).toThrow(/CORS_ORIGINS is/);
    },
  );
});

describe("a server that anybody may ask", () => {
  test("says so in its log where others than this machine reach it", async () => {
    const { lines } = await start({ HOST: "0.0.0.0" });
    expect(lines[0]).toMatchObject({ level: 40, host: "0.0.0.0", budgetPerMinute: "none" });
    expect(lines[0]?.msg).toContain("API_KEYS_FILE");
  });

  test.each([{ HOST: "127.0.0.1" }, { HOST: "localhost" }])("says nothing at %j", async (environment) => {
    expect((await start(environment)).lines).toEqual([]);
  });
});
