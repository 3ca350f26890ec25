import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { First, Measured } from "./measure.js";
import type { Running } from "./subject.js";

/** What was found of one subject at one kind of work. */
export interface Found {
  readonly running: Running;
  readonly work: string;
  readonly connections: number;
  readonly result: Measured;
}

/** The head of a table of results under load. */
export const loadHead = [
  "| work | connections | subject | requests/s | of the first | CPU ms | CPU of the first, of this | p50 ms | p99 ms | p99 / p50 |",
  "|---|---|---|---|---|---|---|---|---|---|",
];

/** A row of that table; ratios are to the first subject. */
export function loadRow({ running, work, connections, result }: Found, base: Measured): string {
  const cells = [
    work,
    connections,
    running.subject.name,
    result.perSecond.toFixed(0),
    (result.perSecond / base.perSecond).toFixed(1),
    result.cpu.toFixed(2),
    (base.cpu / result.cpu).toFixed(1),
    result.p50,
    result.p99,
    // autocannon counts whole milliseconds
    (result.p99 / Math.max(1, result.p50)).toFixed(1),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The head of the table of first answers. */
export const firstHead = [
  "| work | subject | first answer after a start, ms | variables not asked before, ms | statements, first and again |",
  "|---|---|---|---|---|",
];

/** A row of that table. */
export function firstRow(work: string, subject: string, { afterStart, unasked, statements }: First): string {
  const cells = [work, subject, afterStart.toFixed(1), unasked.toFixed(1), statements.join(", ")];
  return `| ${cells.join(" | ")} |`;
}

/** The table of what each process takes. */
export function processTable(running: readonly Running[]): readonly string[] {
  return [
    "| subject | start, ms | memory at the end, MB |",
    "|---|---|---|",
    ...running.map((each) => `| ${each.subject.name} | ${each.startup.toFixed(0)} | ${each.memory().toFixed(0)} |`),
  ];
}

/** What was measured where. */
export function heading(meetings: number, node22: string | undefined): readonly string[] {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const asked = process.argv.slice(2).map((word) => word.replace(/^\/.*\//, ""));
  return [
    `## ${meetings} meetings`,
    "",
    `Machine: ${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.version}${node22 === undefined ? "" : " (PostGraphile: Node 22)"}; ${versions.join(", ")}. ${new Date().toISOString().slice(0, 10)}.`,
    `Asked: \`${asked.join(" ")}\`. Medians of the rounds; the subjects take turns, in one run.`,
    "",
  ];
}
