import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { askOnce, until } from "../faults/load.js";
import { type Program, startProgram } from "../support/program.js";

let program: Program;
beforeAll(async () => {
  program = await startProgram({
    MAXIMUM_CONCURRENT_REQUESTS: "4",
    MAXIMUM_WAITING_REQUESTS: "4",
    LONGEST_WAIT_MILLISECONDS: "500",
    MAXIMUM_EXPORTS: "2",
  });
}, 60_000);
afterAll(() => program.stop());

const small = "{ dataset { version } }";
const slow = (seed: number) => `{ coHosting(runs: 1000, seed: ${seed}) { ties { pValue } } }`;
const head = (length: number, more = "") =>
  `POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${more}Content-Length: ${length}\r\n\r\n`;
const asking = (query: string, more = ""): Buffer => {
  const body = JSON.stringify({ query });
  return Buffer.from(`${head(Buffer.byteLength(body), more)}${body}`);
};
const asGzip = (query: string): Buffer => {
  const body = gzipSync(`${JSON.stringify({ query })}${" ".repeat(90_000)}`);
  return Buffer.concat([Buffer.from(head(body.length, "Content-Encoding: gzip\r\n")), body]);
};
/** Whether every turn that there is can be taken. */
const allAreAnswered = async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => program.ask(small)));
  return answers.every(({ status }) => status === 200);
};
const bothExportsAreGiven = async () => {
  const answers = await Promise.all([1, 2].map(() => fetch(`${program.address}/export/graph.graphml`)));
  for (const answer of answers) await answer.arrayBuffer();
  return answers.every(({ status }) => status === 200);
};

/** Sends these bytes and breaks the connection off after so many milliseconds. */
function leave(bytes: Buffer, after: number): Promise<void> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(program.address);
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      setTimeout(() => {
        socket.resetAndDestroy();
        resolve();
      }, after);
    });
    socket.on("error", () => undefined);
  });
}

describe("clients that leave keep no turn from others:", () => {
  test.each([
    ["behind a slow answer with 60 requests", (n: number) => [asking(slow(n)), ...Array(60).fill(asking(small))]],
    ["behind 30 exports", () => Array(30).fill(Buffer.from("GET /export/graph.graphml HTTP/1.1\r\nHost: a\r\n\r\n"))],
    ["while a body is unpacked", () => [asGzip(small)]],
    ["with half of a body", () => [asking(small).subarray(0, -5)]],
    ["as soon as all is sent", (n: number) => [asking(slow(n))]],
  ])("%s", async (_, bytesOf) => {
    for (let n = 0; n < 30; n += 1) await leave(Buffer.concat(bytesOf(n)), n % 15);
    expect(await until(allAreAnswered, 10_000)).toBeLessThan(10_000);
    expect(await until(bothExportsAreGiven, 10_000)).toBeLessThan(10_000);
  });
});

/** All that comes back for these bytes until the server ends the connection. */
function answersTo(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(program.address);
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text));
  });
}

test("pipelined requests are answered each for itself and in their order", async () => {
  const states = ["KE", "SD", "ET", "DE", "IT", "FR"];
  const bytes = Buffer.concat(
    states.map((code, place) =>
      asking(`{ node(id: "state:${code}") { id } }`, place === states.length - 1 ? "Connection: close\r\n" : ""),
    ),
  );
  for (let again = 0; again < 3; again += 1) {
    const text = await answersTo(bytes);
    expect([...text.matchAll(/"id":"state:(\w+)"/g)].map(([, code]) => code)).toEqual(states);
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(states.length);
  }
});

test("more requests at once than may wait: each is answered, with 200 or with BUSY, and all are afterwards", async () => {
  const many = await Promise.all(Array.from({ length: 120 }, () => askOnce(program.address)));
  const odd = many.filter(
    ({ status, retryAfter, codes }) =>
      status !== 200 && !(status === 503 && retryAfter === "1" && codes.join() === "BUSY"),
  );
  expect(odd).toEqual([]);
  expect(many.filter(({ status }) => status === 503).length).toBeGreaterThan(0);
  expect(await allAreAnswered()).toBe(true);
});
