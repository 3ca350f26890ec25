import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Work } from "../operations.js";
import { type Subject, send, start } from "./subject.js";
import { savedAnswer } from "./subjects.js";

/** Answers of a subject by the work and the number of the set of variables. */
export type Answers = ReadonlyMap<string, string>;

/** Asks each work with each of its sets of variables. @throws Error when an answer is a failure */
export async function answersOf(subject: Subject, works: readonly Work[], seconds: number): Promise<Answers> {
  const answers = new Map<string, string>();
  const running = await start(subject, seconds);
  try {
    for (const work of works) {
      for (const [index, request] of subject.requests(work).entries()) {
        const response = await send(subject, request);
        const body = await response.text();
        if (!response.ok || "errors" in JSON.parse(body)) throw new Error(`${subject.name} ${work.name}: ${body}`);
        answers.set(`${work.name} ${index}`, body);
      }
    }
  } finally {
    await running.stop();
  }
  return answers;
}

/** A new directory for saved answers, of which one is always there. */
export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "dialogue-graph-bench-"));
  mkdirSync(join(directory, "assets"));
  writeFileSync(join(directory, "assets", "ready.json"), "{}");
  return directory;
}

/** Writes each answer as a file. */
export function saveAnswers(directory: string, works: readonly Work[], answers: Answers): void {
  for (const work of works) {
    for (const index of work.variables.keys())
      writeFileSync(savedAnswer(directory, work, index), answers.get(`${work.name} ${index}`) ?? "{}");
  }
}

/** Whether a field tells which thing was found or how many, whatever the API calls what is around it. */
const tells = (name: string, value: unknown): boolean =>
  name === "id" || (typeof value === "number" && (/count$/i.test(name) || name === "nodes"));

/** What an answer holds in a form that all subjects share: every id and every count, sorted. */
function contentOf(answer: string): readonly string[] {
  const found: string[] = [];
  const walk = (name: string, value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(name, each);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value)) walk(key, each);
    else if (tells(name, value)) found.push(String(value));
  };
  walk("", JSON.parse(answer));
  return found.sort();
}

/** How many answers hold the same ids and counts as another subject's, and the first that differs. */
export function compare(own: Answers, others: Answers): { equal: number; differing: readonly string[] } {
  const differing: string[] = [];
  for (const [key, answer] of own) {
    const [one, other] = [contentOf(answer), contentOf(others.get(key) ?? "null")];
    if (one.join() === other.join()) continue;
    const [missing, more] = [other.filter((each) => !one.includes(each)), one.filter((each) => !other.includes(each))];
    differing.push(
      `${key}: ${one.length} against ${other.length}; lacks ${missing.slice(0, 5)}; has ${more.slice(0, 5)}`,
    );
  }
  return { equal: own.size - differing.length, differing };
}
