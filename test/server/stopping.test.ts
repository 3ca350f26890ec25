import { Agent, get } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { type RunningServer, run } from "./support/running-server.js";

let running: RunningServer | undefined;
afterEach(() => running?.server.stop());

async function start(environment: Record<string, string> = {}): Promise<RunningServer> {
  running = await run({ environment });
  return running;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const slowly = (milliseconds: number) => ({ query: `{ slow(milliseconds: ${milliseconds}) }` });

test("a request in flight is answered, and stopping waits for it", async () => {
  const { ask, server } = await start();
  const answer = ask(slowly(400));
  await pause(100);
  const stopped = server.stop();
  expect(await (await answer).json()).toMatchObject({ data: { slow: "done" } });
  await stopped;
});

test("no new connection is taken meanwhile", async () => {
  const { ask, server } = await start();
  const answer = ask(slowly(400));
  await pause(100);
  const stopped = server.stop();
  await pause(50);
  await expect(connected(running?.url ?? "")).rejects.toThrow("ECONNREFUSED");
  await answer;
  await stopped;
});

test("connections that are kept alive do not hold it up", async () => {
  const { url, server } = await start();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) => get(`${url}/healthz`, { agent }, (response) => response.resume().on("end", resolve)));
  const started = Date.now();
  await server.stop();
  expect(Date.now() - started).toBeLessThan(500);
  agent.destroy();
});

test("what takes longer than the drain is cut", async () => {
  const { ask, server } = await start({ DRAIN_SECONDS: "1" });
  const answer = ask(slowly(5_000)).then(
    () => "answered",
    () => "cut",
  );
  await pause(100);
  const started = Date.now();
  await server.stop();
  expect(await answer).toBe("cut");
  expect(Date.now() - started).toBeLessThan(2_000);
});

test("stopping twice is stopping once, and stopping what never started is nothing", async () => {
  const { server } = await start();
  expect(server.stop()).toBe(server.stop());
  await server.stop();
});

test("a port that is taken is said when starting", async () => {
  const { url } = await start();
  await expect(run({ environment: { PORT: new URL(url).port } })).rejects.toThrow("EADDRINUSE");
});

test("a client that sends its request too slowly is cut", async () => {
  const { url } = await start({ SLOW_REQUEST_SECONDS: "1" });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write("POST /graphql HTTP/1.1\r\nHost: here\r\n");
  const started = Date.now();
  await new Promise((resolve) => socket.once("close", resolve).resume());
  expect(Date.now() - started).toBeLessThan(4_000);
});

function connected(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connect(Number(new URL(url).port), "127.0.0.1", resolve).once("error", reject);
  });
}
