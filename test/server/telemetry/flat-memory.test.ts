import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { askings, type Sent } from "../../bench/memory-operations.js";
import { type Program, startProgram } from "../../support/program.js";

const probe = new URL("./heap-on-signal.mjs", import.meta.url).href;
const clients = 16;
const megabyte = 2 ** 20;

let program: Program;
const agent = new Agent({ keepAlive: true, maxSockets: clients });
beforeAll(async () => {
  // little is kept for later requests, so that it is full before the first measure
  program = await startProgram({ SHARED_MEMORY_MEGABYTES: "1", NODE_OPTIONS: `--import ${probe}` });
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await program?.stop();
}, 60_000);

/** Sends one; a client that leaves goes away before it has its answer. */
function send({ path, method = "POST", body }: Sent, leaves: boolean): Promise<void> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(program.address);
    const headers = { "content-type": "application/json" };
    const sent = request({ hostname, port, path, method, headers, agent }, (response) => {
      response.resume().once("end", resolve);
    });
    sent.once("error", () => resolve());
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    if (leaves) setTimeout(() => sent.destroy(), 1);
  });
}

const kinds = ["variables", "documents", "repeated", "refused"].flatMap((kind) => askings[kind] ?? []);

/** Sends so many, each kind in its turn; of a hundred one leaves. */
async function load(requests: number): Promise<void> {
  let sent = 0;
  const client = async () => {
    while (sent < requests) {
      sent += 1;
      const next = kinds[sent % kinds.length];
      if (next !== undefined) await send(next(), sent % 100 === 0);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** Bytes held, once the last requests have ended; told for the so manieth time. */
async function held(time: number): Promise<number> {
  const told = () => new RegExp(`^heap ${time}: (\\d+)$`, "m").exec(program.output())?.[1];
  program.child.kill("SIGUSR2");
  for (let waited = 0; waited < 10_000 && told() === undefined; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Number(told());
}

test("memory is flat: four thousand more requests leave nothing behind", async () => {
  await load(2_000);
  const first = await held(1);
  await load(4_000);
  const second = await held(2);
  expect(first).toBeGreaterThan(20 * megabyte);
  expect((second - first) / megabyte).toBeLessThan(3); // 750 bytes a request
}, 120_000);
