import { request } from "node:http";
import { connect } from "node:net";
import type { Hostile } from "./cases/case.js";

/** What came back: a status and a body, or no answer because the server closed the connection. */
export interface Outcome {
  readonly status: number | "closed";
  readonly body: string;
  readonly milliseconds: number;
}

const patience = 20_000;

/** Sends a hostile request as it is and waits for its end. */
export async function send(address: string, hostile: Hostile): Promise<Outcome> {
  const started = performance.now();
  const answer = await (hostile.raw === undefined ? sendRequest(address, hostile) : sendRaw(address, hostile.raw));
  return { ...answer, milliseconds: performance.now() - started };
}

type Answer = Omit<Outcome, "milliseconds">;

function sendRequest(
  address: string,
  { method = "GET", path = "/graphql", headers = {}, body }: Hostile,
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const closed = () => resolve({ status: "closed", body: "" });
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = request({
      hostname,
      port,
      path,
      method,
      headers: { ...length, ...headers },
      agent: false,
      timeout: patience,
    });
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", closed);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    asked.on("error", closed);
    asked.on("timeout", () => asked.destroy());
    asked.end(body);
  });
}

function sendRaw(address: string, raw: string | Buffer): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname);
    const finish = () => {
      socket.destroy();
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
      resolve({
        status: status === undefined ? "closed" : Number(status),
        body: text.slice(text.indexOf("\r\n\r\n") + 4),
      });
    };
    socket.setTimeout(500, finish); // half a request is left open, and cut by the server later
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", finish);
    socket.on("close", finish);
    socket.end(raw);
  });
}
