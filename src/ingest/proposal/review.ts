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

const help = "[a]ccept  [e]dit  [r]eject  [s]kip  accept the [w]hole meeting  reject the [m]eeting  [q]uit";

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
  const open = [{ of: draft.meeting }, ...draft.mentioned.map(({ meeting }) => ({ of: meeting }))].flatMap(({ of }) =>
    valuesOf(of),
  );
  let skipped = false;
  for (const { field, value } of open) {
    if ((value.decision ?? "OPEN") !== "OPEN") continue;
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
    draft.decision = "ACCEPTED";
    await reviewer.save(file);
  }
  return true;
}

async function answerTo(
  field: string,
  value: ProposedValue,
  reviewer: Reviewer,
): Promise<"DONE" | "SKIP" | "WHOLE" | "NONE" | "QUIT"> {
  const { quote, inferred, rule, confidence, at, decision: _, ...own } = value;
  reviewer.say(`\n  ${field}: ${shown(own)}`);
  if (quote !== undefined) reviewer.say(`    “${String(quote)}”  (paragraph ${String(at)})`);
  if (inferred !== undefined) reviewer.say(`    concluded: ${String(inferred)}`);
  reviewer.say(`    rule ${rule ?? "none"}, right ${Math.round((confidence ?? 0) * 100)} times of 100`);
  for (;;) {
    const answer = (await reviewer.ask(`    ${help} > `))?.trim().toLowerCase();
    if (answer === undefined || answer === "q") return "QUIT";
    if (answer === "s") return "SKIP";
    if (answer === "w") return "WHOLE";
    if (answer === "m") return "NONE";
    if (answer === "a") value.decision = "ACCEPTED";
    else if (answer === "r") value.decision = "REJECTED";
    else if (answer === "e") {
      if (!(await edit(value, own, reviewer))) continue;
    } else {
      reviewer.say(`    “${answer}” is none of these.`);
      continue;
    }
    return "DONE";
  }
}

async function edit(value: ProposedValue, own: Record<string, unknown>, reviewer: Reviewer): Promise<boolean> {
  for (const key of Object.keys(own)) {
    const answer = await reviewer.ask(`    ${key} [${String(own[key])}]: `);
    if (answer === null) return false;
    if (answer.trim() !== "") (value as Record<string, unknown>)[key] = sameKind(own[key], answer.trim());
  }
  value.decision = "EDITED";
  return true;
}

function sameKind(before: unknown, answer: string): unknown {
  if (typeof before === "number" && !Number.isNaN(Number(answer))) return Number(answer);
  return typeof before === "boolean" ? answer === "true" : answer;
}

function shown(own: Record<string, unknown>): string {
  return stringify(own, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
