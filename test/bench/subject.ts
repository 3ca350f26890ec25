import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A server that is measured. */
export interface Subject {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  readonly path: string;
  /** The operation of each kind of work in its own words; none: the words of ours. */
  readonly operations?: Readonly<Record<string, string>>;
  /** Ids of further processes whose time counts as its own: the database's. */
  readonly processes?: readonly number[];
}

/** A subject that answers. */
export interface Running {
  readonly subject: Subject;
  /** Milliseconds from the command to the first answer. */
  readonly startup: number;
  /** Milliseconds of CPU spent so far, its database's included. */
  cpu(): number;
  /** Megabytes resident. */
  memory(): number;
  stop(): void;
}

const ask = JSON.stringify({ query: "{ __typename }" });

/** Starts a subject and waits until it answers. @throws Error after two minutes */
export async function start(subject: Subject): Promise<Running> {
  const [command = "node", ...given] = subject.command;
  const began = performance.now();
  const child: ChildProcess = spawn(command, given, {
    env: { ...process.env, NODE_ENV: "production", PORT: String(subject.port), ...subject.environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://127.0.0.1:${subject.port}${subject.path}`;
  for (;;) {
    const answered = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: ask,
    })
      .then((response) => response.ok)
      .catch(() => false);
    if (answered) break;
    if (performance.now() - began > 120_000) throw new Error(`${subject.name} does not start`);
    await sleep(20);
  }
  const pid = child.pid ?? 0;
  return {
    subject,
    startup: performance.now() - began,
    cpu: () => [pid, ...(subject.processes ?? [])].map(cpuOf).reduce((sum, each) => sum + each, 0),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    stop: () => void child.kill(),
  };
}

/** A tick of the kernel's clock is 10 ms. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
