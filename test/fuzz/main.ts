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
const program = await startProgram(Object.fromEntries(neo4j));
console.log(`seed ${seed}`);
const only = values.case === undefined ? {} : { from: Number(values.case), most: 1 };
const { findings, memory, ...report } = await fuzz(program, {
  seed,
  seconds: Number(values.minutes) * 60,
  mostFindings: Number(values.findings),
  onFinding: keep,
  ...only,
});
await program.stop();
console.log(JSON.stringify({ ...report, megabytes: memory.map((bytes) => Math.round(bytes / 1e6)) }, null, 2));
console.log(`${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
