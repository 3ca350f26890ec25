import type { MeetingMention } from "./meeting-mention.js";

const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** How many meetings a plural stands for that means all that were told of: "both meetings", "all three meetings". */
export function countOfAll({ plural, determiner, modifiers }: MeetingMention): number | null {
  if (!plural) return null;
  if (determiner === "both") return 2;
  const [number, ...rest] = modifiers;
  return determiner === "all" && number !== undefined && rest.length === 0 ? (counts[number] ?? null) : null;
}
