import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Work, works } from "./operations.js";
import { memoryOperations, neo4jGraphqlOperations } from "./peer-operations.js";
import { type Running, type Subject, start } from "./subject.js";

const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    neo4j: { type: "string" },
    "neo4j-pid": { type: "string" },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
    connections: { type: "string", default: "32" },
    only: { type: "string", default: "" },
    works: { type: "string", default: "abcde" },
    out: { type: "string" },
  },
});
const usage = "usage: npm run bench -- --seeds DIR --neo4j bolt://HOST:PORT [--neo4j-pid PID] [--out results.md]";
if (values.seeds === undefined || values.neo4j === undefined) throw new Error(usage);

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ours = ["node", "--import", "tsx", file("../../src/main.ts")];
const database = values["neo4j-pid"] === undefined ? [] : [Number(values["neo4j-pid"])];
const quiet = { SEEDS: values.seeds, LOG_LEVEL: "warn", NEO4J_USER: "neo4j" };
const baseline = "@neo4j/graphql";

const subjects: readonly Subject[] = [
  {
    name: baseline,
    command: ["node", file("peers/neo4j-graphql.mjs")],
    environment: { NEO4J_URI: values.neo4j },
    port: 42_161,
    path: "/",
    operations: neo4jGraphqlOperations,
    processes: database,
  },
  {
    name: "ours on Neo4j",
    command: ours,
    environment: { LOG_LEVEL: "warn", NEO4J_USER: "neo4j", NEO4J_URI: values.neo4j },
    port: 42_162,
    path: "/graphql",
    processes: database,
  },
  { name: "ours embedded", command: ours, environment: { ...quiet, NEO4J_URI: "" }, port: 42_163, path: "/graphql" },
  {
    name: "graphql-js from memory",
    command: ["node", "--import", "tsx", file("peers/memory.mjs")],
    environment: quiet,
    port: 42_164,
    path: "/",
    operations: memoryOperations,
  },
];

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
  readonly latency: { readonly p50: number; readonly p99: number };
}
const require = createRequire(import.meta.url);
const autocannon = require("autocannon") as (load: Load) => Promise<LoadResult>;

interface Measured {
  readonly perSecond: number;
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly first: number;
}

function requestsOf({ subject }: Running, { name, query, variables }: Work) {
  const asked = subject.operations?.[name] ?? query;
  return variables.map((each) => ({
    method: "POST" as const,
    path: subject.path,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: asked, variables: each }),
  }));
}

/** The time of each first answer, one after another: everything of ours is cold. */
async function cold(running: Running, work: Work): Promise<number> {
  const times: number[] = [];
  for (const { body, headers, path } of requestsOf(running, work).slice(0, 10)) {
    const began = performance.now();
    const response = await fetch(`http://127.0.0.1:${running.subject.port}${path}`, { method: "POST", headers, body });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(`${running.subject.name} ${work.name}: ${JSON.stringify(errors)}`);
    times.push(performance.now() - began);
  }
  return median(times);
}

async function measure(running: Running, work: Work, seconds: number, connections: number): Promise<Measured> {
  const before = running.cpu();
  const requests = requestsOf(running, work);
  const url = `http://127.0.0.1:${running.subject.port}`;
  const result = await autocannon({ url, connections, duration: seconds, requests });
  if (result.non2xx > 0) throw new Error(`${running.subject.name} ${work.name} failed`);
  // an overloaded subject may answer none in time: it is then counted as one
  const answered = Math.max(1, result["2xx"]);
  return {
    perSecond: answered / result.duration,
    cpu: (running.cpu() - before) / answered,
    p50: result.latency.p50,
    p99: result.latency.p99,
    first: 0,
  };
}

function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}

const middle = (all: readonly Measured[]): Measured => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  cpu: median(all.map(({ cpu }) => cpu)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
  first: median(all.map(({ first }) => first)),
});

async function main(): Promise<void> {
  const wanted = (await works(values.seeds ?? "")).filter(({ name }) => values.works.includes(name));
  const running: Running[] = [];
  const lines: string[] = [];
  try {
    for (const subject of subjects) {
      if (values.only === "" || values.only.split(",").includes(subject.name)) running.push(await start(subject));
    }
    lines.push(
      "| work | subject | requests/s, of the first | CPU of the first, of ours | CPU ms | p50 ms | p99 / p50 | first answer ms |",
      "|---|---|---|---|---|---|---|---|",
    );
    for (const work of wanted) {
      const found = new Map<Running, Measured[]>();
      for (const each of running) {
        found.set(each, []);
        const first = await cold(each, work);
        await measure(each, work, 1, 8);
        found
          .get(each)
          ?.push({ ...(await measure(each, work, Number(values.seconds), Number(values.connections))), first });
      }
      for (let round = 1; round < Number(values.rounds); round += 1) {
        for (const each of running) {
          const first = found.get(each)?.[0]?.first ?? Number.NaN;
          found
            .get(each)
            ?.push({ ...(await measure(each, work, Number(values.seconds), Number(values.connections))), first });
        }
      }
      const results = running.map((each) => ({ each, result: middle(found.get(each) ?? []) }));
      const base = results[0]?.result;
      for (const { each, result } of results) {
        const ratio = base === undefined ? 1 : result.perSecond / base.perSecond;
        const cpu = base === undefined ? 1 : base.cpu / result.cpu;
        const line = `| ${work.name} | ${each.subject.name} | ${ratio.toFixed(1)} | ${cpu.toFixed(1)} | ${result.cpu.toFixed(2)} | ${result.p50} | ${(result.p99 / Math.max(1, result.p50)).toFixed(1)} | ${result.first.toFixed(1)} |`;
        lines.push(line);
        console.log(line, `${result.perSecond.toFixed(0)}/s`);
      }
    }
    lines.push("", "| subject | start, ms | memory at the end, MB |", "|---|---|---|");
    for (const each of running) {
      lines.push(`| ${each.subject.name} | ${each.startup.toFixed(0)} | ${each.memory().toFixed(0)} |`);
      console.log(lines.at(-1));
    }
  } finally {
    for (const each of running) each.stop();
  }
  if (values.out !== undefined) writeFileSync(values.out, `${head()}\n${lines.join("\n")}\n`);
}

function head(): string {
  const { dependencies } = JSON.parse(readFileSync(file("package.json"), "utf8")) as { dependencies: object };
  return [
    "# Results",
    "",
    `Machine: ${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}; ${JSON.stringify(dependencies)}.`,
    `Asked: ${process.argv.slice(2).join(" ")}. Medians; the subjects are measured in turn, in one run.`,
    "",
  ].join("\n");
}

await main();
