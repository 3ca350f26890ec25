import { connect } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { type Program, startProgram } from "../support/program.js";
import { askOnce, pause, startLoad, until } from "./load.js";

let program: Program | undefined;
afterEach(() => program?.stop());

test("SIGTERM under load: every request that was taken is answered, and it exits with 0", async () => {
  program = await startProgram();
  const load = startLoad(program.address, 8);
  await until(async () => load.asked.length > 50, 20_000);
  program.child.kill("SIGTERM");
  expect(await program.exited).toBe(0);
  await load.stop();
  const statuses = load.asked.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
  // who is let in no more is refused, or reset where only the system had taken the connection: that is no lost request
  const refused = ["ECONNREFUSED", "ECONNRESET"];
  expect(statuses.filter((status) => status !== 200 && !refused.includes(String(status)))).toEqual([]);
  const lines = program
    .output()
    .split("\n")
    .filter((line) => line.includes('"msg":"request"'));
  expect(lines.filter((line) => !line.includes('"status":200'))).toEqual([]);
  expect(lines.length).toBe(statuses.filter((status) => status === 200).length);
}, 60_000);

test("clients that go away: their work ends, and others are answered at once", async () => {
  program = await startProgram();
  const query = "query ($seed: Int!) { coHosting(runs: 1000, seed: $seed) { ties { pValue } } }";
  for (let seed = 1; seed <= 40; seed += 1) {
    const client = new AbortController();
    const body = JSON.stringify({ query, variables: { seed } });
    const headers = { "content-type": "application/json" };
    fetch(`${program.address}/graphql`, { method: "POST", headers, body, signal: client.signal }).catch(
      () => undefined,
    );
    setTimeout(() => client.abort(), 20);
  }
  await pause(100);
  const { status, milliseconds } = await askOnce(program.address);
  expect(status).toBe(200);
  expect(milliseconds).toBeLessThan(2_000);
  expect(await until(async () => program?.output().includes("client went away") ?? false, 2_000)).toBeLessThan(2_000);
}, 60_000);

test("1,000 connections that send next to nothing are bounded in number and in time", async () => {
  program = await startProgram({ MAXIMUM_CONNECTIONS: "200", SLOW_REQUEST_SECONDS: "2" });
  const { hostname, port } = new URL(program.address);
  const started = Date.now();
  let open = 0;
  const sockets = Array.from({ length: 1_000 }, () => {
    const socket = connect(Number(port), hostname, () => {
      open += 1;
      socket.write("POST /graphql HTTP/1.1\r\nHost: a\r\nX-A: b\r\n");
    });
    socket.on("close", () => {
      open -= 1;
    });
    socket.on("error", () => undefined);
    return socket.resume();
  });
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("X-A: b\r\n");
  }, 500);
  expect(await until(async () => open > 0 && open <= 200, 5_000)).toBeLessThan(5_000);
  expect(await until(async () => open === 0, 10_000)).toBeLessThan(10_000);
  clearInterval(drip);
  expect(Date.now() - started).toBeLessThan(15_000);
  expect((await askOnce(program.address)).status).toBe(200);
}, 60_000);
