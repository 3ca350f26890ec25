import { connect } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer | undefined;
afterEach(() => running?.server.stop());

const limits = { MAXIMUM_CONCURRENT_REQUESTS: "2", MAXIMUM_WAITING_REQUESTS: "2", LONGEST_WAIT_MILLISECONDS: "2000" };
async function start(environment: Record<string, string> = {}): Promise<RunningServer> {
  running = await run({ environment: { ...limits, ...environment } });
  return running;
}
const slowly = (milliseconds: number) => ({ query: `{ slow(milliseconds: ${milliseconds}) }` });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("requests beyond those answered at the same time", () => {
  test("wait for their turn; one beyond those that may wait is told to come back", async () => {
    const { ask } = await start();
    const asked = [1, 2, 3, 4, 5].map(() => ask(slowly(300)));
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 503]);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get("retry-after")).toBe("1");
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: "BUSY" } }] });
  });

  test("that wait too long are told to come back", async () => {
    const { ask } = await start({ LONGEST_WAIT_MILLISECONDS: "100" });
    const asked = [ask(slowly(600)), ask(slowly(600))];
    await pause(50);
    const started = Date.now();
    expect((await ask(slowly(1))).status).toBe(503);
    expect(Date.now() - started).toBeLessThan(500);
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200]);
  });

  test("lose their place when their client goes away", async () => {
    const { ask, url } = await start();
    const asked = [ask(slowly(400)), ask(slowly(400))];
    await pause(50);
    const gone = [1, 2].map(() => {
      const client = new AbortController();
      const body = JSON.stringify(slowly(5_000));
      const headers = { "content-type": "application/json" };
      fetch(`${url}/graphql`, { method: "POST", headers, body, signal: client.signal }).catch(() => undefined);
      return client;
    });
    await pause(100);
    for (const client of gone) client.abort();
    await pause(50);
    const late = [ask(slowly(1)), ask(slowly(1))];
    expect((await Promise.all([...asked, ...late])).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  test("get the turns of those that do not take their answers", async () => {
    const { ask, url } = await start({ MAXIMUM_CONCURRENT_REQUESTS: "2" });
    const body = JSON.stringify({
      query: `{ ${Array.from({ length: 90 }, (_, n) => `a${n}: echo(words: $w)`).join(" ")} }`.replace(
        "{",
        "query ($w: String!) {",
      ),
      variables: { w: "x".repeat(95_000) },
    });
    const asking = `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const sockets = [1, 2].map(() => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(asking));
      return socket.pause().on("error", () => undefined);
    });
    await pause(1_000);
    expect((await ask(slowly(1))).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  test("do not hold up the probes", async () => {
    const { ask, get } = await start();
    const asked = [1, 2, 3, 4].map(() => ask(slowly(300)));
    await pause(50);
    expect((await get("/readyz")).status).toBe(200);
    await Promise.all(asked);
  });
});

test("connections beyond the most are closed at once", async () => {
  const { get, url } = await start({ MAXIMUM_CONNECTIONS: "3" });
  const sockets = [1, 2, 3, 4, 5].map(() =>
    connect(Number(new URL(url).port), "127.0.0.1").on("error", () => undefined),
  );
  await pause(200);
  const closed = sockets.filter((socket) => socket.closed || socket.readableEnded || socket.destroyed);
  expect(closed.length).toBe(2);
  for (const socket of sockets) socket.destroy();
  await pause(50);
  expect((await get("/healthz")).status).toBe(200);
});

test("an answer that hangs past its time is given up, and its connection is still good", async () => {
  const { ask } = await start({ REQUEST_TIMEOUT_MILLISECONDS: "100" });
  const started = Date.now();
  const answer = await ask(slowly(2_500));
  expect(answer.status).toBe(504);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "TIMEOUT" } }] });
  expect(Date.now() - started).toBeLessThan(2_300);
  await pause(1_200);
  expect((await ask(slowly(1))).status).toBe(200);
});
