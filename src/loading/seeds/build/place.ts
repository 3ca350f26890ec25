import { addEdge, type Draft, fault, type Item, isBroken, refer } from "../draft.js";
import type { MeetingSeed } from "../format/meeting.js";
import { addEvidence, type Subject } from "./evidence.js";

/** Adds where a meeting was held, and tells whether that was online; undefined where nothing is known. */
export function addPlace(
  draft: Draft,
  { value: meeting, at }: Item<MeetingSeed>,
  subject: Subject,
): boolean | undefined {
  const { place } = meeting;
  if (place === undefined) return undefined;
  const where = at("place");
  const forms = [place.city, place.state, place.online].filter((form) => form !== undefined);
  if (forms.length !== 1 && !isBroken(draft, where, "city", "state", "online")) {
    fault(draft, where, 'needs exactly one of "city", "state" and "online"');
  }
  if (place.online) {
    addEvidence(draft, subject, "online", { value: place, place: where });
    return true;
  }
  for (const key of ["city", "state"] as const) {
    const to = place[key];
    if (to === undefined) continue;
    const evidence = addEvidence(draft, subject, "city", { value: place, place: where }, to);
    refer(draft, to, [key === "city" ? "City" : "State"], at("place", key));
    addEdge(draft, { kind: "HELD_IN", from: meeting.id, to }, where, { evidence });
  }
  return false;
}
