import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

const script = "console.log('a script of some length');";
const files = {
  "favicon.svg": "<svg/>",
  "playground/index.html": "<!doctype html><title>playground</title>",
  "assets/main-abc123.js": script,
};

let folder: string;
/** Writes files below a folder of the test's own. */
function build(name: string, content: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, text] of Object.entries(content)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

let playgroundOnly: RunningServer;
let withExplorer: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  playgroundOnly = await run({
    pagesDirectory: build("one", { ...files, "assets/main-abc123.js.br": brotliCompressSync(script) }),
  });
  withExplorer = await run({
    pagesDirectory: build("two", { ...files, "explorer/index.html": "<title>explorer</title>" }),
  });
});
afterAll(async () => {
  await Promise.all([playgroundOnly.server.stop(), withExplorer.server.stop()]);
  rmSync(folder, { recursive: true });
});

describe("/", () => {
  test("leads to the playground where there is no explorer", async () => {
    const response = await playgroundOnly.get("/");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/playground"]);
  });

  test("is the explorer where there is one, under a policy without holes", async () => {
    const response = await withExplorer.get("/?query=1");
    expect(await response.text()).toContain("explorer");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|blob:|\*|https?:/);
  });
});

describe("the explorer's addresses", () => {
  test.each(["/network?roles=all", "/search?q=a", "/meeting/2023-07-nairobi", "/state/KE"])(
    "%s is one",
    async (path) => {
      expect(await (await withExplorer.get(path)).text()).toContain("explorer");
    },
  );

  test.each(["/nowhere", "/state", "/state/KE/more", "/network/more"])("%s is none", async (path) => {
    expect((await withExplorer.get(path)).status).toBe(404);
  });

  test("only an embed may stand in another's frame", async () => {
    const framing = async (path: string) => {
      const { headers } = await withExplorer.get(path);
      const policy = headers.get("content-security-policy") ?? "";
      return [/frame-ancestors ([^;]+)/.exec(policy)?.[1], headers.get("x-frame-options")];
    };
    expect(await framing("/map?embed=1")).toEqual(["*", null]);
    expect(await framing("/map")).toEqual(["'none'", "DENY"]);
    expect(await framing("/map?embed=0")).toEqual(["'none'", "DENY"]);
  });
});

test.each(["/playground", "/playground/", "/playground?query=%7Ba%7D"])("%s is the playground", async (path) => {
  const response = await playgroundOnly.get(path);
  expect(await response.text()).toContain("<title>playground</title>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).not.toMatch(/unsafe-eval|\*|https?:/);
});

describe("an asset", () => {
  const path = "/assets/main-abc123.js";

  test("is kept for ever", async () => {
    const { headers } = await playgroundOnly.get(path);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await playgroundOnly.get("/favicon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test("is sent as it was compressed to who accepts it, and plain to others", async () => {
    const small = await playgroundOnly.get(path, { "accept-encoding": "gzip, br" });
    expect(small.headers.get("content-encoding")).toBe("br");
    expect(small.headers.get("vary")).toContain("Accept-Encoding");
    expect(await small.text()).toBe(script);
    const plain = await playgroundOnly.get(path, { "accept-encoding": "identity" });
    expect(plain.headers.has("content-encoding")).toBe(false);
    expect(await plain.text()).toBe(script);
  });

  test("that is not there is a 404 that is not kept", async () => {
    const response = await playgroundOnly.get("/assets/gone-def456.js");
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBeNull();
  });

  test("outside the folder is not reached", async () => {
    for (const way of [
      "/assets/..%2f..%2f..%2fpackage.json",
      "/assets/%2e%2e/%2e%2e/two/favicon.svg",
      "//etc/passwd",
    ]) {
      expect((await playgroundOnly.get(way)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

test("a server without built pages still answers everything else", async () => {
  const bare = await run({ pagesDirectory: join(folder, "none") });
  expect((await bare.get("/playground")).status).toBe(404);
  expect((await bare.get("/healthz")).status).toBe(200);
  await bare.server.stop();
});
