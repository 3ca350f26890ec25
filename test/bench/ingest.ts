/**
 * How long a page of 20 entries and pages of 10 MB take to be read, each by the command as a machine runs it, with the
 * start of the process: `npm run build && npm run bench:ingest -- [--megabytes 10] [--only KIND]`.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pageKinds, pageOfKind } from "./ingest-pages.js";

const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "10" }, only: { type: "string" } },
});

interface Run {
  readonly wall: number;
  /** Of the process alone: what else the machine does counts for less. */
  readonly processor: number;
  readonly memory: number;
  readonly meetings: number;
}

/** Tells on its way out what it took: only the process itself knows. */
const telling = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const used = process.resourceUsage(); process.stderr.write('\\n' + (used.userCPUTime + used.systemCPUTime) + ' ' + used.maxRSS); })",
)}`;

async function read(path: string): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", telling, "dist/cli/ingest.js", "--format", "json", path]);
  let told = "";
  let meetings = 0;
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    const pieces = (rest + chunk).split('\n      "kind": ');
    meetings += pieces.length - 1;
    rest = pieces.at(-1)?.slice(-20) ?? "";
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    told += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const wall = performance.now() - started;
  if (code !== 0 && code !== 3) throw new Error(`exit ${code}: ${told}`);
  const [microseconds = 0, kilobytes = 0] = (told.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall: wall / 1000, processor: microseconds / 1e6, memory: kilobytes / 1024, meetings };
}

const folder = await mkdtemp(join(tmpdir(), "dialogue-graph-"));
try {
  const rows: Record<string, string | number>[] = [];
  for (const kind of pageKinds) {
    if (values.only !== undefined && !kind.startsWith(values.only)) continue;
    for (const [of, size] of [
      ["20 entries", { entries: 20 }],
      [`${values.megabytes} MB`, { bytes: Number(values.megabytes) * 1024 * 1024 }],
    ] as const) {
      const { file, text } = pageOfKind(kind, size);
      const path = join(folder, file);
      await writeFile(path, text);
      const runs: Run[] = [];
      for (let turn = 0; turn < ("entries" in size ? 5 : 1); turn += 1) runs.push(await read(path));
      const run = runs.toSorted((one, other) => one.wall - other.wall)[Math.floor(runs.length / 2)] as Run;
      rows.push({
        page: kind,
        of,
        meetings: run.meetings,
        "time (s)": Number(run.wall.toFixed(2)),
        "processor (s)": Number(run.processor.toFixed(2)),
        "memory (MB)": Math.round(run.memory),
      });
    }
  }
  console.table(rows);
} finally {
  await rm(folder, { recursive: true });
}
