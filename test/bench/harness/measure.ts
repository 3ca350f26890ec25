import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { Work } from "../operations.js";
import { type Running, type Subject, send, start } from "./subject.js";

/** What is used of autocannon, which is installed in this folder alone. */
interface Load {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly requests: readonly object[];
}
interface LoadResult {
  readonly "2xx": number;
  readonly non2xx: number;
  readonly errors: number;
  readonly duration: number;
  readonly requests: { readonly sent: number };
  readonly latency: { readonly p50: number; readonly p99: number };
}
const require = createRequire(import.meta.url);
const autocannon = require("autocannon") as (load: Load) => Promise<LoadResult>;

/** What one round under load gave. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds of CPU a request, the database's included. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
}

/** What the first answers took, in milliseconds. */
export interface First {
  /** The first answer of a process that was started for it. */
  readonly afterStart: number;
  /** The same operation with other variables, none asked before: the median. */
  readonly unasked: number;
  /** Statements of the first answer, and of the same asked again; none where they are not told. */
  readonly statements: readonly number[];
}

/** The middle one of an odd number of numbers, the upper middle one of an even. */
export function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

/** Each number's own median over the rounds. */
export const middle = (all: readonly Measured[]): Measured => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  cpu: median(all.map(({ cpu }) => cpu)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
});

const longestSettling = 10_000;

/** Waits until a subject and its database rest. */
async function settled(running: Running): Promise<void> {
  const began = performance.now();
  for (let before = running.cpu(); performance.now() - began < longestSettling; ) {
    await sleep(100);
    const now = running.cpu();
    if (now - before < 20) return;
    before = now;
  }
}

/** One round: the variables in turn over so many connections. @throws Error when an answer is a failure */
export async function measure(running: Running, work: Work, seconds: number, connections: number): Promise<Measured> {
  const { subject } = running;
  const before = running.cpu();
  const url = `http://127.0.0.1:${subject.port}`;
  const result = await autocannon({ url, connections, duration: seconds, requests: subject.requests(work) });
  if (result.non2xx > 0) throw new Error(`${subject.name} ${work.name}: ${result.non2xx} answers are failures`);
  // an overloaded subject may answer none in time: it is then counted as one
  const answered = Math.max(1, result["2xx"]);
  // what was sent at the end is still worked at: the next subject must not pay for it, and this one does
  await settled(running);
  return {
    perSecond: answered / result.duration,
    cpu: (running.cpu() - before) / Math.max(1, result.requests.sent),
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** Asks everything once, so that the rounds measure what was asked before, and goes on for so many seconds. */
export async function warmUp(running: Running, work: Work, seconds: number): Promise<void> {
  const requests = running.subject.requests(work);
  for (let index = 0; index < requests.length; index += warmingConnections) {
    const together = requests.slice(index, index + warmingConnections);
    await Promise.all(together.map(async (request) => (await send(running.subject, request)).arrayBuffer()));
  }
  await measure(running, work, seconds, warmingConnections);
}

const warmingConnections = 8;

/** How many sets of variables the median of unasked ones is of. */
const unaskedSets = 10;

async function timed(subject: Subject, work: Work, index: number): Promise<number> {
  const request = subject.requests(work)[index];
  if (request === undefined) return Number.NaN;
  const began = performance.now();
  const answer = (await (await send(subject, request)).json()) as { errors?: unknown };
  if (answer.errors !== undefined) throw new Error(`${subject.name} ${work.name}: ${JSON.stringify(answer.errors)}`);
  return performance.now() - began;
}

/** Starts a subject for one kind of work and times its first answers. @throws Error when one of them is a failure */
export async function firstAnswers(subject: Subject, work: Work, seconds: number): Promise<First> {
  const running = await start(subject, seconds, subject.tellsStatements ? { LOG_LEVEL: "info" } : {});
  try {
    const afterStart = await timed(subject, work, 0);
    const others: number[] = [];
    for (let index = 1; index <= unaskedSets; index += 1) others.push(await timed(subject, work, index));
    await timed(subject, work, 0);
    // the lines of the log come after the answers; the first is of the question whether it is ready
    for (
      let waits = 0;
      waits < 50 && subject.tellsStatements && running.statements.length < unaskedSets + 3;
      waits += 1
    )
      await sleep(20);
    const told = running.statements.slice(-unaskedSets - 2);
    return { afterStart, unasked: median(others), statements: [told[0], told.at(-1)].filter((n) => n !== undefined) };
  } finally {
    await running.stop();
  }
}
