import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The program as a process of its own, from its sources. */
export interface Program {
  readonly child: ChildProcess;
  readonly address: string;
  /** What it has written to both of its outputs. */
  readonly output: () => string;
  readonly exited: Promise<number | null>;
  /** Bytes of memory that it has now. */
  readonly memory: () => number;
  /** Asks a query: the status and the answer. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** Ends it with SIGTERM; resolves to its exit code. */
  stop(): Promise<number | null>;
}

export interface Reply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

/** Starts the program with these settings and no others of its own. @throws Error with its output when it ends at once */
export async function startProgram(settings: Readonly<Record<string, string>> = {}): Promise<Program> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", ...settings };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { cwd: root, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-1_000_000);
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await addressIn(child, () => output);
  return {
    child,
    address,
    output: () => output,
    exited,
    memory: () => residentBytes(child.pid),
    ask: (query, variables) => askAt(address, query, variables),
    stop: async () => {
      child.kill("SIGTERM");
      return exited;
    },
  };
}

async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
    const found = /answers at (http:\/\/[\d.]+:\d+)/.exec(output());
    if (found?.[1] !== undefined) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`the program does not answer: ${output()}`);
}

async function askAt(address: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Reply["body"];
  return { status: response.status, retryAfter: response.headers.get("retry-after"), body };
}

function residentBytes(pid: number | undefined): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1_024;
}
