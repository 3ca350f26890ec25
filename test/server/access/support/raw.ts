import { connect } from "node:net";

/** Sends these bytes as they are; the answer as it comes, until the other side closes. */
export function sendRaw(url: string, head: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(head));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
  });
}

/** A request for `/graphql` with these further lines in its head, that closes its connection. */
export function headWith(...lines: readonly string[]): string {
  const path = `/graphql?query=${encodeURIComponent('{ echo(words: "a") }')}`;
  return `${[`GET ${path} HTTP/1.1`, "Host: here", "Connection: close", ...lines].join("\r\n")}\r\n\r\n`;
}

/** The status of an answer. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
