import { stringify } from "yaml";
import { type DraftFile, type DraftRecord, type ProposedValue, valuesOf } from "./record.js";

/** How a review asks and remembers: in a terminal, or in a test. */
export interface Reviewer {
  /** Asks, and gives the answer; null at the end of the input. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (text: string) => void;
  /** Called after every answer, so that nothing decided is lost. */
  readonly save: (file: DraftFile) => Promise<void>;
}

const help = `    a  accept this value        r  reject it
    e  edit it                  s  skip it, to be asked again
    w  accept the whole meeting, all that is still open in it
    m  reject the meeting       q  stop here; what was answered is kept`;
const prompt = "    [a]ccept [e]dit [r]eject [s]kip [w]hole [m] none [q]uit [?] > ";

/** How many values of a file wait for an answer. */
export function openIn(file: DraftFile): number {
  return file.drafts.filter(({ decision }) => decision === "OPEN").reduce((sum, draft) => sum + open(draft).length, 0);
}

function open(draft: DraftRecord): readonly { readonly field: string; readonly value: ProposedValue }[] {
  const meetings = [draft.meeting, ...draft.mentioned.map(({ meeting }) => meeting)];
  return meetings.flatMap(valuesOf).filter(({ value }) => (value.decision ?? "OPEN") === "OPEN");
}

/** Goes through every value that is still open; gives false when the person wants to stop. What was decided before is not asked again. */
export async function review(file: DraftFile, reviewer: Reviewer): Promise<boolean> {
  for (const [index, draft] of file.drafts.entries()) {
    if (draft.decision !== "OPEN") continue;
    reviewer.say(`\n${String(draft.meeting.id)}  (draft ${index + 1} of ${file.drafts.length}, ${file.page.file})`);
    for (const { words, reason } of draft.notUnderstood) reviewer.say(`  not understood: “${words}”: ${reason}`);
    if (!(await reviewDraft(file, draft, reviewer))) return false;
  }
  return true;
}

async function reviewDraft(file: DraftFile, draft: DraftRecord, reviewer: Reviewer): Promise<boolean> {
  const waiting = open(draft);
  let skipped = false;
  for (const [index, { field, value }] of waiting.entries()) {
    reviewer.say(`\n  ${index + 1} of ${waiting.length}`);
    const answer = await answerTo(field, value, reviewer);
    if (answer === "QUIT") return false;
    if (answer === "WHOLE" || answer === "NONE") {
      draft.decision = answer === "WHOLE" ? "ACCEPTED" : "REJECTED";
      await reviewer.save(file);
      return true;
    }
    if (answer === "SKIP") skipped = true;
    await reviewer.save(file);
  }
  if (!skipped) {
    const all = [draft.meeting, ...draft.mentioned.map(({ meeting }) => meeting)].flatMap(valuesOf);
    draft.decision = all.every(({ value }) => value.decision === "REJECTED") ? "REJECTED" : "ACCEPTED";
    await reviewer.save(file);
    reviewer.say(`  ${draft.decision === "ACCEPTED" ? "accepted; `npm run accept` merges it" : "rejected"}`);
  }
  return true;
}

async function answerTo(
  field: string,
  value: ProposedValue,
  reviewer: Reviewer,
): Promise<"DONE" | "SKIP" | "WHOLE" | "NONE" | "QUIT"> {
  const { quote, inferred, rule, confidence, at, decision: _, ...own } = value;
  reviewer.say(`  ${field}: ${shown(own)}`);
  if (quote !== undefined) reviewer.say(`    “${String(quote)}”  (paragraph ${String(at)})`);
  if (inferred !== undefined) reviewer.say(`    concluded: ${String(inferred)}`);
  reviewer.say(`    rule ${rule ?? "none"}, right ${Math.round((confidence ?? 0) * 100)} times of 100`);
  for (;;) {
    const answer = (await reviewer.ask(prompt))?.trim().toLowerCase();
    if (answer === undefined || answer === "q") return "QUIT";
    if (answer === "s") return "SKIP";
    if (answer === "w") return "WHOLE";
    if (answer === "m") return "NONE";
    if (answer === "?" || answer === "h" || answer === "help") {
      reviewer.say(help);
      continue;
    }
    if (answer === "a") value.decision = "ACCEPTED";
    else if (answer === "r") value.decision = "REJECTED";
    else if (answer === "e") {
      if (!(await edit(value, own, reviewer))) continue;
    } else {
      reviewer.say(
        answer === ""
          ? "    Type a letter, or ? for what each does."
          : `    “${answer}” is none of these; ? tells what each does.`,
      );
      continue;
    }
    return "DONE";
  }
}

async function edit(value: ProposedValue, own: Record<string, unknown>, reviewer: Reviewer): Promise<boolean> {
  const changed: Record<string, unknown> = {};
  reviewer.say("    Enter keeps what is there.");
  for (const key of Object.keys(own)) {
    const answer = await reviewer.ask(`    ${key} [${String(own[key])}]: `);
    if (answer === null) return false;
    const written = answer.trim();
    if (written !== "" && written !== String(own[key])) changed[key] = sameKind(own[key], written);
  }
  // nothing was edited: then it is as the page says
  value.decision = Object.keys(changed).length === 0 ? "ACCEPTED" : "EDITED";
  Object.assign(value, changed);
  return true;
}

function sameKind(before: unknown, answer: string): unknown {
  if (typeof before === "number" && !Number.isNaN(Number(answer))) return Number(answer);
  return typeof before === "boolean" ? answer === "true" : answer;
}

function shown(own: Record<string, unknown>): string {
  return stringify(own, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
