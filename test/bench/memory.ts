import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Asking, askings } from "./memory-operations.js";

const usage = `usage: npm run bench:memory -- [--requests 100000] [--points 10] [--connections 16]
  [--kinds variables,documents,repeated,examples,refused,exports] [--program dist/main.js] [--snapshots DIR] [--out FILE]
Asks a server so many times and tells, at so many points, what it holds after a full collection of garbage.`;

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    points: { type: "string", default: "10" },
    connections: { type: "string", default: "16" },
    kinds: { type: "string", default: "variables,documents,repeated,examples,refused" },
    program: { type: "string", default: "dist/main.js" },
    snapshots: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

/** What is used of autocannon, which is installed in this folder alone. */
interface Load {
  readonly url: string;
  readonly connections: number;
  readonly amount: number;
  readonly timeout: number;
  readonly requests: readonly object[];
}
interface LoadResult {
  readonly requests: { readonly total: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly duration: number;
  readonly "5xx": number;
}
const require = createRequire(import.meta.url);
const autocannon = require("autocannon") as (load: Load) => Promise<LoadResult>;

/** What the probe tells, in bytes. */
interface Held {
  readonly rss: number;
  readonly heapTotal: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly arrayBuffers: number;
}

const probe = fileURLToPath(new URL("memory-probe.mjs", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Starts the program with the probe in it, and waits until it answers. */
async function start(program: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--expose-gc", "--import", probe, program], {
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), LOG_LEVEL: "error" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return child;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill("SIGKILL");
  throw new Error(`${program} does not answer`);
}

async function held(child: ChildProcess, snapshot?: string): Promise<Held> {
  const told = once(child, "message") as Promise<[Held]>;
  child.send(snapshot === undefined ? {} : { snapshot });
  const [answer] = await told;
  return answer;
}

const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

function peak(child: ChildProcess): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
}

/** One request of autocannon's that is another one every time. */
function request(asking: Asking): object {
  return {
    setupRequest: (sent: object) => {
      const { path, method = "POST", body } = asking();
      return {
        ...sent,
        path,
        method,
        headers: { "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
    },
  };
}

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const points = Number(values.points);
  const amount = Math.ceil(Number(values.requests) / points);
  const port = await freePort();
  const child = await start(values.program, port);
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  try {
    say(
      "| requests | requests/s | heap after GC, MB | of it reserved, MB | external, MB | RSS, MB | highest RSS, MB |",
    );
    say("|---|---|---|---|---|---|---|");
    const requests = values.kinds.split(",").flatMap((kind) => (askings[kind] ?? []).map(request));
    if (requests.length === 0) throw new Error(`no such kinds; ${Object.keys(askings).join(", ")}`);
    for (let point = 0, asked = 0, rate = 0; point <= points; point += 1) {
      const wanted = values.snapshots !== undefined && [1, Math.ceil(points / 2), points].includes(point);
      const found = await held(child, wanted ? `${values.snapshots}/${point}.heapsnapshot` : undefined);
      const sizes = [found.heapUsed, found.heapTotal, found.external, found.rss, peak(child)].map(megabytes);
      say(`| ${asked} | ${rate.toFixed(0)} | ${sizes.join(" | ")} |`);
      if (point === points) break;
      const connections = Number(values.connections);
      const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections, amount, timeout: 60, requests });
      if (result.errors + result.timeouts + result["5xx"] > 0) console.error("not all were answered", result);
      asked += result.requests.total;
      rate = result.requests.total / result.duration;
    }
  } finally {
    child.kill("SIGTERM");
  }
  if (values.out !== undefined) writeFileSync(values.out, `${lines.join("\n")}\n`);
}

await main();
