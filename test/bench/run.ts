import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { graphOfSeeds } from "../../src/loading/compiled.js";
import { type Answers, answersOf, compare, newDirectory, saveAnswers } from "./harness/answers.js";
import { type First, firstAnswers, type Measured, measure, median, middle, warmUp } from "./harness/measure.js";
import { type Options, readOptions } from "./harness/options.js";
import { firstHead, firstRow, heading, loadHead, loadRow, processTable } from "./harness/report.js";
import { type Running, type Subject, start } from "./harness/subject.js";
import { reference, subjectsFor } from "./harness/subjects.js";
import { type Work, worksOf } from "./operations.js";

const lines: string[] = [];

/** Adds lines to the results, and shows them. */
function say(...said: readonly string[]): void {
  lines.push(...said);
  for (const line of said) console.log(line);
}

const middleFirst = (all: readonly First[]): First => ({
  afterStart: median(all.map(({ afterStart }) => afterStart)),
  unasked: median(all.map(({ unasked }) => unasked)),
  statements: all[0]?.statements ?? [],
});

/** Each work is the first that a process is asked: everything is cold but the database. */
async function firstTable(options: Options, subjects: readonly Subject[], works: readonly Work[]): Promise<void> {
  if (options.cold === 0) return;
  say(...firstHead);
  for (const work of works) {
    for (const subject of subjects.filter(({ isLimit }) => isLimit !== true)) {
      const all: First[] = [];
      for (let round = 0; round < options.cold; round += 1)
        all.push(await firstAnswers(subject, work, options.startSeconds));
      say(firstRow(work.name, subject.name, middleFirst(all)));
    }
  }
  say("");
}

async function loadTable(options: Options, all: readonly Running[], works: readonly Work[]): Promise<void> {
  say(...loadHead);
  for (const work of works) {
    for (const running of all) await warmUp(running, work, options.warmUp);
    for (const connections of options.connections) {
      const found = new Map<Running, Measured[]>(all.map((running) => [running, []]));
      for (let round = 0; round < options.rounds; round += 1) {
        for (const running of all) found.get(running)?.push(await measure(running, work, options.seconds, connections));
      }
      const results = all.map((running) => ({ running, result: middle(found.get(running) ?? []) }));
      const base = results[0]?.result;
      if (base === undefined) return;
      for (const { running, result } of results) say(loadRow({ running, work: work.name, connections, result }, base));
    }
  }
  say("");
}

/** Tells whether the peers and the limits answer as ours does. */
async function check(options: Options, subjects: readonly Subject[], works: readonly Work[], ours: Answers) {
  for (const subject of subjects) {
    const answers = await answersOf(subject, works, options.startSeconds);
    const { equal, differing } = compare(answers, ours);
    console.log(`${subject.name}: ${equal} of ${answers.size} answers hold the same ids and counts`);
    for (const line of differing.slice(0, 10)) console.log(`  ${line}`);
  }
}

/** What is asked. The graph that it is made of is not kept: it is large. */
async function asked(options: Options): Promise<{ meetings: number; works: readonly Work[] }> {
  const { graph } = await graphOfSeeds(options.seeds, join(options.dist, "seeds.json"));
  const meetings = options.meetings ?? graph.nodes.filter(({ kind }) => kind === "Meeting").length;
  return { meetings, works: worksOf(graph).filter(({ name }) => options.works.includes(name)) };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { meetings, works } = await asked(options);
  const saved = newDirectory();
  const running: Running[] = [];
  try {
    const subjects = await subjectsFor(options, saved);
    const own = subjects.find(({ name }) => name === reference) ?? subjects.find(({ name }) => name.startsWith("ours"));
    const ours = own === undefined ? new Map() : await answersOf(own, works, options.startSeconds);
    saveAnswers(saved, works, ours);
    if (options.check) return await check(options, subjects, works, ours);
    say(...heading(meetings, options.node22));
    await firstTable(options, subjects, works);
    for (const subject of subjects) running.push(await start(subject, options.startSeconds));
    await loadTable(options, running, works);
    say(...processTable(running));
  } finally {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(saved, { recursive: true });
  }
  if (options.out !== undefined) writeFileSync(options.out, `${lines.join("\n")}\n`);
}

await main();
