import type { ProposedMeeting } from "../proposal/record.js";
import { present } from "./values.js";

/** The passage of a page that a value is read from. */
export function passageOf(value: Record<string, unknown>, proposed: ProposedMeeting): Record<string, unknown> {
  return present({
    source: proposed.source,
    entry: proposed.entry,
    at: value.at,
    quote: value.quote,
    inferred: value.inferred,
  });
}

/** Whether a fact already has a passage of this entry of this source that says the same, or the very passage. */
export function holdsPassage(
  meeting: Record<string, unknown>,
  fact: Record<string, unknown>,
  passage: Record<string, unknown>,
  same: boolean,
): boolean {
  const all = [fact, ...(Array.isArray(fact.also) ? (fact.also as Record<string, unknown>[]) : [])];
  return all.some((one) => {
    const source = one.source ?? fact.source ?? meeting.source;
    const entry = one.entry ?? (one.source === undefined ? meeting.entry : undefined);
    const here = source === passage.source && (entry === passage.entry || entry === undefined);
    return here && ((same && one.says === undefined) || one.quote === passage.quote);
  });
}
