import { get as httpGet, type IncomingMessage } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { readConfig } from "../../src/config/config.js";
import { StoreError } from "../../src/graph/errors.js";
import { openAccess } from "../../src/server/access/access.js";
import { exportRoutes } from "../../src/server/export.js";
import { createHttpServer, type HttpServer } from "../../src/server/http-server.js";
import { testSchema } from "./support/running-server.js";

const piece = Buffer.alloc(64 * 1024, "x");
const format = { name: "graph.test", mediaType: "text/plain", description: "For tests.", write: async function* () {} };

let server: HttpServer | undefined;
const lines: Record<string, unknown>[] = [];
afterEach(async () => {
  await server?.stop();
  server = undefined;
  lines.length = 0;
});

interface Served {
  readonly bytes: (signal: AbortSignal) => AsyncIterable<Uint8Array>;
  readonly maximumAtOnce?: number;
  readonly stallMilliseconds?: number;
}

/** A server with one export, made of these bytes. */
async function serve({ bytes, maximumAtOnce = 4, stallMilliseconds = 60_000 }: Served): Promise<string> {
  const config = readConfig({ PORT: "0", DRAIN_SECONDS: "0" });
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  server = createHttpServer<{ readonly requestId: string }>({
    schema: testSchema(),
    contextFor: ({ requestId }) => ({ requestId }),
    config,
    log,
    access: await openAccess(config, log),
    readiness: async () => ({ ready: true }),
    schemaText: "",
    formatError: (formatted) => formatted,
    exports: exportRoutes({
      formats: async () => [format],
      open: async (_format, _where, _scope, signal) => ({
        fileName: "graph.test",
        mediaType: "text/plain",
        fingerprint: "f",
        bytes: bytes(signal),
      }),
      maximumAtOnce,
      stallMilliseconds,
    }),
  });
  return `${(await server.start()).url}/export/graph.test`;
}

function opened(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => httpGet(url, resolve).on("error", reject));
}

async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !holds(); round += 1) await delay(10);
}

/** A stream without end that counts what is taken from it, and knows when it was stopped. */
function endless() {
  const seen = { taken: 0, stopped: false };
  async function* bytes() {
    try {
      for (;;) {
        seen.taken += 1;
        yield piece;
        await delay(0);
      }
    } finally {
      seen.stopped = true;
    }
  }
  return { seen, bytes };
}

describe("an export is written as fast as the client takes it", () => {
  test("and waits for a client that takes nothing", async () => {
    const { seen, bytes } = endless();
    const response = await opened(await serve({ bytes }));
    response.pause();
    await delay(500);
    const taken = seen.taken;
    await delay(300);
    expect(seen.taken).toBe(taken);
    expect(taken).toBeLessThan(400); // what the sockets of the system hold, a few MB
    response.destroy();
    await until(() => seen.stopped);
    expect(seen.stopped).toBe(true);
  });

  test("and stops when the client goes away", async () => {
    const { seen, bytes } = endless();
    const response = await opened(await serve({ bytes }));
    response.resume();
    await until(() => seen.taken > 5);
    response.destroy();
    await until(() => seen.stopped);
    expect(seen.stopped).toBe(true);
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  test("and tells the reading of the store when the client goes away before the first byte", async () => {
    let gone = false;
    const url = await serve({
      bytes: async function* (signal) {
        while (!signal.aborted) await delay(5);
        gone = true;
        signal.throwIfAborted();
        yield piece;
      },
    });
    const request = httpGet(url);
    request.on("error", () => undefined);
    await delay(100);
    request.destroy();
    await until(() => gone);
    expect(gone).toBe(true);
    await delay(50);
    expect(lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  test("and gives up one that stalls", async () => {
    const { seen, bytes } = endless();
    const response = await opened(await serve({ bytes, stallMilliseconds: 200 }));
    response.on("error", () => undefined);
    response.pause();
    await until(() => seen.stopped);
    expect(seen.stopped).toBe(true);
  });
});

describe("a failure", () => {
  test("before the first byte is an answer of its own", async () => {
    const url = await serve({
      bytes: async function* () {
        yield* failing();
      },
    });
    const response = await fetch(url);
    expect(response.status).toBe(503);
    expect(response.headers.get("etag")).not.toBe('"f"');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "STORE_UNAVAILABLE" } }] });
  });

  test("after it breaks the connection off, and is logged", async () => {
    const url = await serve({
      bytes: async function* () {
        yield piece;
        yield* failing();
      },
    });
    const response = await fetch(url);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(lines.filter(({ level }) => level === 50).map(({ msg }) => msg)).toEqual(["an export broke off"]);
  });
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield* [] as Uint8Array[];
  throw new StoreError("UNAVAILABLE", "bolt://secret does not answer", true);
}

test("one more than may be under way is told to come again, and may once another has ended", async () => {
  const { seen, bytes } = endless();
  const url = await serve({ bytes, maximumAtOnce: 1 });
  const first = await opened(url);
  const second = await fetch(url);
  expect([second.status, second.headers.get("retry-after")]).toEqual([429, "5"]);
  expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
  first.destroy();
  await until(() => seen.stopped);
  await delay(20);
  const third = await opened(url);
  expect(third.statusCode).toBe(200);
  third.destroy();
});
