import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import type { Work } from "../operations.js";

/** A request that is sent, as autocannon and fetch both take it. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A server that is measured. */
export interface Subject {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
  /** What is asked to know whether it is ready. */
  readonly ready: Sent;
  /** A kind of work in its words, one request for each set of variables. */
  readonly requests: (work: Work) => readonly Sent[];
  /** Milliseconds of CPU spent so far by the database that it asks. */
  readonly database?: () => number;
  /** Whether its log lines tell how many statements an answer took. */
  readonly tellsStatements?: boolean;
  /** Whether its first answers are measured as well: not of limits that are no server of anybody's. */
  readonly isLimit?: boolean;
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
  /** The statements of each operation answered so far, where its log tells them. */
  readonly statements: readonly number[];
  stop(): Promise<void>;
}

/** Sends one request. @throws TypeError when nobody listens */
export function send(subject: Subject, { path, ...request }: Sent): Promise<Response> {
  return fetch(`http://127.0.0.1:${subject.port}${path}`, request);
}

/** Starts a subject and waits until it answers. @throws Error when it ends or takes longer than so many seconds */
export async function start(subject: Subject, seconds: number, more: Record<string, string> = {}): Promise<Running> {
  const [command = "node", ...given] = subject.command;
  const began = performance.now();
  const child = spawn(command, given, {
    env: { ...process.env, NODE_ENV: "production", PORT: String(subject.port), ...subject.environment, ...more },
    stdio: ["ignore", subject.tellsStatements ? "pipe" : "ignore", "inherit"],
  });
  const statements = statementsOf(child);
  const hasEnded = once(child, "exit");
  for (;;) {
    const answered = await send(subject, subject.ready).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) break;
    if (child.exitCode !== null) throw new Error(`${subject.name} ended at its start`);
    if (performance.now() - began > seconds * 1_000) {
      child.kill("SIGKILL");
      throw new Error(`${subject.name} does not start`);
    }
    await sleep(10);
  }
  const pid = child.pid ?? 0;
  return {
    subject,
    startup: performance.now() - began,
    cpu: () => cpuOf(pid) + (subject.database?.() ?? 0),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    statements,
    stop: async () => {
      child.kill();
      await Promise.race([hasEnded, sleep(5_000).then(() => child.kill("SIGKILL"))]);
    },
  };
}

function statementsOf({ stdout }: ChildProcess): number[] {
  const found: number[] = [];
  if (stdout === null) return found;
  createInterface({ input: stdout }).on("line", (line) => {
    // an answer that took none has no such word in its line
    if (line.includes('"path":"/graphql"')) found.push(Number(/"statements":(\d+)/.exec(line)?.[1] ?? 0));
  });
  return found;
}

function fieldsOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
}

/** Milliseconds of CPU of a process; a tick of the kernel's clock is 10 ms. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Milliseconds of CPU of a process, of its children, and of those that have ended: all servers of one PostgreSQL. */
export function cpuOfFamily(pid: number): number {
  const fields = fieldsOf(pid);
  const ended = (Number(fields[13]) + Number(fields[14])) * 10;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return [pid, ...children.map(Number)].reduce((sum, each) => {
    try {
      return sum + cpuOf(each);
    } catch {
      return sum; // it ended in between
    }
  }, ended);
}

/** The process that started another one. */
export function parentOf(pid: number): number {
  return Number(fieldsOf(pid)[1]);
}
