import type { MeetingFilter } from "../generated/operations.js";

/** The parameters of an address that say which meetings count. */
export const filterParameters = [
  "from",
  "to",
  "certain",
  "dialogue",
  "theme",
  "framework",
  "actor",
  "text",
  "unknown",
  "mentioned",
] as const;

const fields = [
  "ATTENDANCE",
  "DATE",
  "EVIDENCE",
  "FRAMEWORK",
  "HOST",
  "KIND",
  "LEAD",
  "PLACE",
  "THEME",
  "TITLE",
] as const;
/** What a filter may ask to be unknown. */
export type UnknownField = (typeof fields)[number];

const isField = (word: string): word is UnknownField => fields.some((field) => field === word);
const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year);

/** The filter that an address says. What cannot be understood in it counts as absent. */
export function filterOf(parameters: URLSearchParams): MeetingFilter {
  const value = (name: (typeof filterParameters)[number]): string => parameters.get(name) ?? "";
  const ids = (name: "dialogue" | "theme" | "framework" | "actor"): { in: string[] } | null => {
    const given = value(name).split(",").filter(Boolean);
    return given.length > 0 ? { in: given } : null;
  };
  const [dialogue, theme, framework, actor] = [ids("dialogue"), ids("theme"), ids("framework"), ids("actor")];
  const unknown = value("unknown").split(",").filter(isField);
  const [from, to] = [value("from"), value("to")];
  const dated = isYear(from) || isYear(to);
  return {
    ...(dated && {
      startDate: {
        ...(isYear(from) && { gte: `${from}-01-01` }),
        ...(isYear(to) && { lte: `${to}-12-31` }),
        certain: value("certain") === "1",
      },
    }),
    ...(dialogue && { dialogue }),
    ...(theme && { theme: { ...theme, includeNarrower: true } }),
    ...(framework && { framework }),
    ...(actor && { participation: [{ actor: { id: actor } }] }),
    ...(value("text").trim() !== "" && { text: value("text").trim() }),
    ...(unknown.length > 0 && { unknown }),
    ...(value("mentioned") === "1" && { detail: { in: ["DESCRIBED", "MENTIONED"] } }),
  };
}

/** Whether an address narrows the meetings at all. */
export function isFiltered(parameters: URLSearchParams): boolean {
  return Object.keys(filterOf(parameters)).length > 0;
}
