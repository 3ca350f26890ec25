import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const usage = `usage: npm run bench -- --seeds DIR [--neo4j bolt://HOST:PORT [--neo4j-pid PID]]
  [--postgres postgres://USER@HOST:PORT/DATABASE --node22 PATH]
  [--works abcde] [--only NAME,NAME] [--connections 1,32] [--rounds 3] [--seconds 5] [--warm-up 2] [--cold 1]
  [--dist dist] [--start-seconds 120] [--meetings NUMBER] [--out FILE] [--check]`;

/** What is asked of a run of the benchmark. */
export interface Options {
  readonly seeds: string;
  readonly neo4j: string | undefined;
  readonly neo4jPid: number | undefined;
  readonly postgres: string | undefined;
  /** Node 22 or later, which PostGraphile 5 asks for. */
  readonly node22: string | undefined;
  readonly works: string;
  readonly only: readonly string[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** How often each work is asked first of a subject that was started for it. */
  readonly cold: number;
  /** The built program. */
  readonly dist: string;
  readonly startSeconds: number;
  /** How many meetings the stores hold, where the seeds, that give the variables, hold another number. */
  readonly meetings: number | undefined;
  readonly out: string | undefined;
  /** Only compare the answers, measure nothing. */
  readonly check: boolean;
}

const text = { type: "string" } as const;

/** Reads the command line. @throws Error with the usage */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      seeds: text,
      neo4j: text,
      "neo4j-pid": text,
      postgres: text,
      node22: text,
      works: { ...text, default: "abcde" },
      only: { ...text, default: "" },
      connections: { ...text, default: "1,32" },
      rounds: { ...text, default: "3" },
      seconds: { ...text, default: "5" },
      "warm-up": { ...text, default: "2" },
      cold: { ...text, default: "1" },
      dist: { ...text, default: fileURLToPath(new URL("../../../dist", import.meta.url)) },
      "start-seconds": { ...text, default: "120" },
      meetings: text,
      out: text,
      check: { type: "boolean", default: false },
    },
  });
  if (values.seeds === undefined) throw new Error(usage);
  return {
    seeds: resolve(values.seeds),
    neo4j: values.neo4j,
    neo4jPid: values["neo4j-pid"] === undefined ? undefined : Number(values["neo4j-pid"]),
    postgres: values.postgres,
    node22: values.node22 ?? (Number(process.versions.node.split(".")[0]) >= 22 ? process.execPath : undefined),
    works: values.works,
    only: values.only.split(",").filter((name) => name !== ""),
    connections: values.connections.split(",").map(Number),
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    warmUp: Number(values["warm-up"]),
    cold: Number(values.cold),
    dist: resolve(values.dist),
    startSeconds: Number(values["start-seconds"]),
    meetings: values.meetings === undefined ? undefined : Number(values.meetings),
    out: values.out,
    check: values.check,
  };
}
