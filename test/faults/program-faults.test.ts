import { readdirSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
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
    const headers = { "content-type": "application/json" };
    const asked = request(`${program.address}/graphql`, { method: "POST", headers, agent: false });
    asked.on("error", () => undefined);
    asked.once("finish", () => setTimeout(() => asked.destroy(), 5)); // all is sent, and it goes
    asked.end(JSON.stringify({ query, variables: { seed } }));
  }
  await pause(100);
  const { status, milliseconds } = await askOnce(program.address);
  expect(status).toBe(200);
  expect(milliseconds).toBeLessThan(2_000);
  expect(await until(async () => program?.output().includes("client went away") ?? false, 10_000)).toBeLessThan(10_000);
}, 60_000);

/** Opens so many connections that send a header at a time and never a whole request; `open` counts those that stand. */
function openSlowly(address: string, count: number) {
  const { hostname, port } = new URL(address);
  let open = 0;
  const sockets = new Set<Socket>();
  const openOne = () => {
    const socket = connect(Number(port), hostname, () => {
      open += 1;
      socket.write("POST /graphql HTTP/1.1\r\nHost: a\r\nX-A: b\r\n");
    });
    sockets.add(socket);
    socket.once("close", () => {
      if (!socket.connecting) open -= 1;
      sockets.delete(socket);
    });
    socket.on("error", () => undefined);
    socket.resume();
  };
  for (let opened = 0; opened < count; opened += 1) openOne();
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("X-A: b\r\n");
  }, 500);
  return { open: () => open, count: () => sockets.size, stop: () => clearInterval(drip) };
}

test("10,000 connections that send next to nothing are bounded in number and in time, and others are answered", async () => {
  program = await startProgram({ SLOW_REQUEST_SECONDS: "5" });
  const { address, memory } = program;
  const before = memory();
  const slow = openSlowly(address, 10_000);
  // this process is busy opening them: once what is over the bound was closed, it can ask as others do
  expect(await until(async () => slow.count() <= 2_000, 30_000)).toBeLessThan(30_000);
  const [most, first] = [handlesOf(program), slow.count()];
  const answers = [];
  for (let asked = 0; asked < 20; asked += 1) answers.push(await askOnce(address));
  expect(first).toBeGreaterThan(100); // they were there while others asked
  expect(await until(async () => slow.count() === 0, 30_000)).toBeLessThan(30_000);
  slow.stop();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(most).toBeLessThan(2_200);
  expect(memory() - before).toBeLessThan(150e6);
}, 120_000);

/** How many files and connections a program has open. */
function handlesOf({ child }: Program): number {
  return readdirSync(`/proc/${child.pid}/fd`).length;
}
