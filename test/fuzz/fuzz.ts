import { send } from "../hostile/send.js";
import type { Program } from "../support/program.js";
import { type Case, drawCase } from "./draw-case.js";
import { type Figures, figuresOf } from "./figures.js";
import { excessesOf, faultsOf, type Tried } from "./judge.js";
import { collectMaterial } from "./material.js";

/** A case that was not answered as it has to be. */
export interface Finding {
  readonly faults: readonly string[];
  readonly seed: number;
  /** The place of the case in the run of this seed: both together draw it again. */
  readonly place: number;
  readonly tried: Case;
  /** The answer's beginning. */
  readonly answer: string;
}

/** What a run came to. */
export interface Report {
  readonly cases: number;
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  /** The slowest answer of all, in milliseconds of processor. */
  readonly slowest: number;
  /** Bytes of memory at the beginning, after the first 1,000 cases, and at the end. */
  readonly memory: readonly number[];
  readonly findings: readonly Finding[];
  /** The place after the last case. */
  readonly next: number;
  readonly died: boolean;
}

export interface Run {
  readonly seed: number;
  /** The first case. */
  readonly from?: number;
  readonly seconds: number;
  /** No more cases than this. */
  readonly most?: number;
  readonly onFinding?: (finding: Finding) => void;
  readonly mostFindings?: number;
}

const canary = "{ meetings { totalCount } states { totalCount } dataset { version } }";

/** Tries cases on a program, one after another, until the time is over, it has died, or enough was found. */
export async function fuzz(program: Program, run: Run): Promise<Report> {
  const { seed, from = 0, seconds, most = Number.POSITIVE_INFINITY, onFinding, mostFindings = 20 } = run;
  const material = await collectMaterial(program);
  const figures = figuresOf(program.child.pid ?? 0);
  const lines = linesOf(program);
  const right = (await program.ask(canary)).body.data;
  const count = { cases: 0, requests: 0, slowest: 0 };
  const statuses: Record<string, number> = {};
  const kinds: Record<string, number> = {};
  const findings: Finding[] = [];
  const memory = [figures.memory()];
  const until = performance.now() + seconds * 1_000;
  let [next, died] = [from, false];
  while (performance.now() < until && count.cases < most && !died && findings.length < mostFindings) {
    const place = next;
    next += 1;
    const tried = drawCase(seed, place, material);
    const tries = await tryCase(program, figures, tried);
    count.cases += 1;
    count.requests += tries.length;
    kinds[tried.kind] = (kinds[tried.kind] ?? 0) + 1;
    for (const { outcome, cpuMilliseconds } of tries) {
      statuses[outcome.status] = (statuses[outcome.status] ?? 0) + 1;
      count.slowest = Math.max(count.slowest, cpuMilliseconds);
    }
    if (count.cases === 1_000) memory.push(figures.memory());
    died = hasEnded(program);
    const faults = [
      ...new Set(tries.flatMap((one) => faultsOf(tried.hostile, one))),
      ...(tries.length > tried.times ? excessesOf(tries) : []),
      ...(sameAnswers(tried, tries) ? [] : ["another answer the second time"]),
      ...lines.strange().map((line) => `the log says ${line.slice(0, 1_000)}`),
      ...(died ? [`the program died: ${program.output().slice(-1_000)}`] : []),
    ];
    if (
      !died &&
      count.cases % 200 === 0 &&
      JSON.stringify((await program.ask(canary)).body.data) !== JSON.stringify(right)
    )
      faults.push("what everybody asks is answered otherwise now");
    if (faults.length > 0) {
      const answer = tries.map(({ outcome }) => `${outcome.status} ${outcome.body.slice(0, 600)}`).join("\n");
      const finding = { faults, seed, place, tried, answer };
      findings.push(finding);
      onFinding?.(finding);
    }
  }
  if (!died) memory.push(figures.memory());
  return { ...count, statuses, kinds, memory, findings, next, died };
}

function hasEnded({ child }: Program): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Sends a case as often as it says, and twice more where it took too much. */
async function tryCase(program: Program, figures: Figures, { hostile, times }: Case): Promise<readonly Tried[]> {
  const tries: Tried[] = [];
  for (let time = 0; time < times || (time < times + 2 && excessesOf(tries).length > 0); time += 1) {
    if (hasEnded(program)) break;
    const [cpu, memory] = [figures.cpuMilliseconds(), figures.memory()];
    figures.startPeak();
    const outcome = await send(program.address, hostile);
    if (hasEnded(program)) {
      tries.push({ outcome, cpuMilliseconds: 0, memory: 0 });
      break;
    }
    tries.push({ outcome, cpuMilliseconds: figures.cpuMilliseconds() - cpu, memory: figures.peak() - memory });
  }
  return tries;
}

/** Whether a request got the same bytes every time; of several failures, any may be told first. */
function sameAnswers({ hostile }: Case, tries: readonly Tried[]): boolean {
  if (hostile.raw !== undefined) return true;
  const answers = tries.map(({ outcome: { status, body } }) => {
    return `${status} ${body.startsWith('{"errors":') ? JSON.stringify(JSON.parse(body).data) : body}`;
  });
  return new Set(answers).size <= 1;
}

/** Watches what a program writes for lines that are no line of its log, or tell of a fault. */
function linesOf(program: Program): { strange(): readonly string[] } {
  let [text, strange]: [string, string[]] = ["", []];
  for (const stream of [program.child.stdout, program.child.stderr]) {
    stream?.on("data", (chunk) => {
      const lines = `${text}${chunk}`.split("\n");
      text = lines.pop() ?? "";
      strange.push(...lines.filter((line) => !line.startsWith('{"level":') || /^\{"level":(?:50|60)/.test(line)));
    });
  }
  return {
    strange: () => {
      const found = strange;
      strange = [];
      return found;
    },
  };
}
