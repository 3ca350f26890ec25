import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const deploy = fileURLToPath(new URL("../../../deploy", import.meta.url));

/** A proxy that runs with the configuration that we give away, its names and ports those of a test. */
export interface RunningProxy {
  /** Where it answers by TLS, and where without. */
  readonly secure: string;
  readonly plain: string;
  readonly output: () => string;
  stop(): Promise<void>;
}

/** A proxy that a test can start, where the machine has it. */
export interface ProxyKind {
  readonly name: string;
  readonly isHere: boolean;
  start(folder: string, upstream: string): Promise<RunningProxy>;
}

const nginxProgram = "/usr/sbin/nginx";
const caddyProgram = "/usr/bin/caddy";

export const proxies: readonly ProxyKind[] = [
  { name: "nginx", isHere: existsSync(nginxProgram), start: startNginx },
  { name: "Caddy", isHere: existsSync(caddyProgram), start: startCaddy },
];

/** A text with each of these put into the place of another. @throws Error where one does not stand there */
function replaced(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the configuration does not hold ${from}`);
    return changed.replaceAll(from, to);
  }, text);
}

async function startNginx(folder: string, upstream: string): Promise<RunningProxy> {
  const [plain, secure] = [await freePort(), await freePort()];
  const certificate = join(folder, "graph.pem");
  const key = join(folder, "graph.key");
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  execFileSync("openssl", [...words, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  const site = replaced(await readFile(join(deploy, "nginx.conf"), "utf8"), [
    ["server 127.0.0.1:4000;", `server ${upstream};`],
    ["listen 80;", `listen 127.0.0.1:${plain};`],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${secure} ssl http2;`],
    ["https://$host$request_uri", `https://$host:${secure}$request_uri`],
    ["/etc/ssl/graph.example.org.pem", certificate],
    ["/etc/ssl/graph.example.org.key", key],
    ["graph.example.org", "localhost"],
  ]);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  for (const name of paths) await mkdir(join(folder, name), { recursive: true });
  const temporary = paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n");
  // started by root it would give its work to a user who may not write into the folder
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const whole = `${user} daemon off; pid ${join(folder, "nginx.pid")}; error_log stderr info; worker_processes 1;
events { worker_connections 256; }
http { access_log off; ${temporary}
${site} }`;
  const file = join(folder, "whole.conf");
  await writeFile(file, whole);
  return running(nginxProgram, ["-c", file, "-p", folder], { plain, secure });
}

async function startCaddy(folder: string, upstream: string): Promise<RunningProxy> {
  const [plain, secure] = [await freePort(), await freePort()];
  const text = replaced(await readFile(join(deploy, "Caddyfile"), "utf8"), [
    [
      "{\n\tservers {",
      `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${plain}\n\thttps_port ${secure}\n\tservers {`,
    ],
    ["graph.example.org {\n", `localhost:${secure} {\n\ttls internal\n\tbind 127.0.0.1\n`],
    ["reverse_proxy 127.0.0.1:4000", `reverse_proxy ${upstream}`],
  ]);
  const file = join(folder, "Caddyfile");
  await writeFile(file, text);
  const command = ["run", "--adapter", "caddyfile", "--config", file];
  return running(
    caddyProgram,
    command,
    { plain, secure },
    { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  );
}

async function running(
  program: string,
  words: readonly string[],
  { plain, secure }: { readonly plain: number; readonly secure: number },
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProxy> {
  const child: ChildProcess = spawn(program, words, { env: { PATH: process.env.PATH, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const proxy: RunningProxy = {
    secure: `https://localhost:${secure}`,
    plain: `http://localhost:${plain}`,
    output: () => output,
    stop: () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
  for (let waited = 0; waited < 20_000 && child.exitCode === null; waited += 100) {
    const answered = await ask(`${proxy.secure}/schema.graphql`).catch(() => null);
    if (answered !== null) return proxy;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await proxy.stop();
  throw new Error(`${program} does not answer: ${output}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** What is asked beside the address. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The address of this machine to ask from. */
  readonly from?: string;
}
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks an address, whoever signed its certificate. */
export function ask(
  url: string,
  { method = "GET", headers = {}, body, from = "127.0.0.1" }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith("https:") ? httpsRequest : httpRequest;
    const sent = send(
      url,
      { method, headers, family: 4, localAddress: from, rejectUnauthorized: false, agent: false },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        response.once("error", reject);
        response.once("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}
