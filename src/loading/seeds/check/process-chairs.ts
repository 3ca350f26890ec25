import { firstDay, lastDay } from "../build/dates.js";
import { type Draft, type DraftEdge, fault, type Item } from "../draft.js";
import type { MeetingSeed } from "../format/meeting.js";

/** Faults of Chairs of a dialogue whom a source names, but who by the dialogue's terms did not preside on that day. */
export function checkProcessChairs(draft: Draft, meetings: readonly Item<MeetingSeed>[]): void {
  const terms = draft.edges.filter(({ kind }) => kind === "PRESIDES");
  for (const { value: meeting, at } of meetings) {
    const day = meeting.dates?.start;
    const dialogues = new Set((meeting.dialogues ?? []).map(({ dialogue }) => dialogue));
    if (day === undefined) continue;
    const presiding = terms.filter((term) => dialogues.has(term.to) && mayCover(term, day)).map(({ from }) => from);
    for (const [index, { actor }] of (meeting.processChairs ?? []).entries()) {
      if (presiding.includes(actor)) continue;
      const others = presiding.length === 0 ? "nobody" : presiding.join(" or ");
      const place = at("processChairs", index, "actor");
      fault(draft, place, `"${actor}" does not preside over the dialogue on ${day} by its terms; ${others} does`);
    }
  }
}

function mayCover({ properties: { from, to } }: DraftEdge, day: string): boolean {
  return firstDay(String(from)) <= day && (to === undefined || day < lastDay(String(to)));
}
