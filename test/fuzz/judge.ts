import type { Hostile } from "../hostile/cases/case.js";
import { leaksIn } from "../hostile/leaks.js";
import type { Outcome } from "../hostile/send.js";

/** An answer and what it took. */
export interface Tried {
  readonly outcome: Outcome;
  readonly cpuMilliseconds: number;
  /** Bytes more than before, at the most. */
  readonly memory: number;
}

const longest = 1_000;
/** However busy the machine is. */
const longestByFar = 15_000;
const mostMemory = 50e6;
const longestBody = 8e6;

/** Those of sources: facts, whatever they look like. */
const addresses = /"https?:\/\/[^"]*"/g;

/** What is wrong with an answer; nothing where all is well. */
export function faultsOf(hostile: Hostile, { outcome: { status, body } }: Tried): readonly string[] {
  const faults: string[] = [];
  const statuses = [status, ...[...body.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, further]) => Number(further))];
  if (statuses.some((one) => typeof one === "number" && one >= 500)) faults.push(`status ${statuses.join(", ")}`);
  if (body.includes('"code":"INTERNAL"')) faults.push("INTERNAL");
  if (body.length > longestBody) faults.push(`${body.length} characters of answer`);
  const sent = textOf(hostile);
  const given = new Set(leaksIn(sent));
  for (const leak of leaksIn(body.replace(addresses, '""'))) if (!given.has(leak)) faults.push(leak);
  const fromParser = status === "closed" || status === 431; // Node itself says that headers are too large
  if (isPlainAnswer(hostile) && !fromParser && !isJson(body)) faults.push("an answer that is no JSON");
  return faults;
}

/** What took too much, where it took too much each time: a busy machine or a collection of garbage is no fault. */
export function excessesOf(tries: readonly Tried[]): readonly string[] {
  const least = (figure: (tried: Tried) => number) => Math.min(...tries.map(figure));
  const milliseconds = least(({ outcome }) => outcome.milliseconds);
  const cpu = least(({ cpuMilliseconds }) => cpuMilliseconds);
  const memory = least((tried) => tried.memory);
  const excesses: string[] = [];
  if ((milliseconds > longest && cpu > longest) || milliseconds > longestByFar) {
    excesses.push(`${Math.round(milliseconds)} ms, of them ${cpu} ms of a processor`);
  }
  if (memory > mostMemory) excesses.push(`${Math.round(memory / 1e6)} MB`);
  return excesses;
}

function textOf({ path = "", headers = {}, body = "", raw = "" }: Hostile): string {
  const parts = [path, ...Object.values(headers).flat(), body, raw];
  return parts.map((part) => (typeof part === "string" ? part : part.toString("latin1"))).join("\n");
}

/** Whether the answer has to be JSON that is not packed: what a POST to the API gets. */
function isPlainAnswer({ method, path = "/graphql", headers = {}, raw }: Hostile): boolean {
  return raw === undefined && method === "POST" && path === "/graphql" && headers["accept-encoding"] === undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
