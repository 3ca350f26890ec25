import type { MeetingKind } from "../../model/vocabulary.js";

const akin: readonly (readonly MeetingKind[])[] = [
  ["WEBINAR", "VIRTUAL_MEETING", "ROUNDTABLE"],
  ["CONFERENCE", "MINISTERIAL_CONFERENCE"],
  ["THEMATIC_MEETING", "EXPERT_MEETING"],
  ["TRAINING", "THEMATIC_WORKSHOP"],
  ["WORKING_GROUP", "EXPERT_MEETING"],
];

/** Whether words for two kinds may mean one meeting: the same kind, one that is not said, or kinds that pages take for another. */
export function alike(one: MeetingKind | null, other: MeetingKind | null): boolean {
  if (one === null || other === null || one === other || one === "OTHER" || other === "OTHER") return true;
  return akin.some((kinds) => kinds.includes(one) && kinds.includes(other));
}
