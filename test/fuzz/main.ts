import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startProgram } from "../support/program.js";
import type { Finding } from "./fuzz.js";
import { fuzz } from "./fuzz.js";
import { replayOf } from "./replay.js";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "2" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    case: { type: "string" },
    findings: { type: "string", default: "20" },
  },
});
const seed = Number(values.seed);
const folder = join(tmpdir(), "dialogue-graph-fuzz");

function keep(finding: Finding): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${finding.seed}-${finding.place}.json`);
  const written = JSON.stringify(
    finding,
    (_, value) => (value?.type === "Buffer" ? { base64: Buffer.from(value.data).toString("base64") } : value),
    2,
  );
  writeFileSync(file, written);
  console.log(`${finding.tried.kind}: ${finding.faults.join("; ")}\n  ${replayOf(finding)}\n  kept as ${file}`);
}

const neo4j = ["NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD"].flatMap((name) => {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value] as const];
});
console.log(`seed ${seed}`);
const until = performance.now() + Number(values.minutes) * 60_000;
const mostFindings = Number(values.findings);
const only = values.case === undefined ? {} : { most: 1 };
let next = Number(values.case ?? 0);
let found = 0;
let going = true;
while (going) {
  const program = await startProgram(Object.fromEntries(neo4j));
  const seconds = (until - performance.now()) / 1_000;
  const run = { seed, from: next, seconds, mostFindings: mostFindings - found, onFinding: keep, ...only };
  const { findings, memory, ...report } = await fuzz(program, run);
  if (!report.died) await program.stop();
  found += findings.length;
  next = report.next;
  console.log(JSON.stringify({ ...report, megabytes: memory.map((bytes) => Math.round(bytes / 1e6)) }, null, 2));
  going = report.died && found < mostFindings && values.case === undefined && performance.now() < until;
}
console.log(`${found} findings`);
process.exitCode = found === 0 ? 0 : 1;
