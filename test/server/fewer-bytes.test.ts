import { get } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await run();
});
afterAll(async () => {
  await running.server.stop();
});

const asking = (words: string) => `/graphql?query=${encodeURIComponent(`{ echo(words: "${words}") }`)}`;
const long = "long ".repeat(1_000);

test.each(["br", "gzip"])("a long answer is sent in %s to who takes it, and reads the same", async (encoding) => {
  const response = await running.get(asking(long), { "accept-encoding": encoding });
  expect(response.headers.get("content-encoding")).toBe(encoding);
  expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
  expect(await response.json()).toMatchObject({ data: { echo: long } });
});

test("it is sent as it is to who takes no encoding, and a short one to everybody", async () => {
  for (const [words, accepted] of [
    [long, "identity"],
    ["short", "br"],
  ] as const) {
    const response = await running.get(asking(words), { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.json()).toMatchObject({ data: { echo: words } });
  }
});

/** The status of a plain request: `fetch` would ask every cache on the way to look again. */
function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${running.url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

test("who has the answer already is told so", async () => {
  const etag = (await running.get(asking("same"))).headers.get("etag") ?? "";
  expect(etag).not.toBe("");
  expect(await statusOf(asking("same"), { "if-none-match": etag })).toBe(304);
  expect(await statusOf(asking("other"), { "if-none-match": etag })).toBe(200);
});
