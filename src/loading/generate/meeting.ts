import { meetingKinds, wordsOf } from "../../model/vocabulary.js";
import type { Pick } from "./pick.js";

type Facts = readonly Readonly<Record<string, string | number>>[];

/** A meeting as a seed file has it; that the format takes it is tested by reading it. */
export interface WrittenMeeting {
  readonly id: string;
  readonly [field: string]: string | number | Facts | Readonly<Record<string, string | number | boolean>>;
}

/** What meetings can point at, each list with the most frequent first. */
export interface Registry {
  readonly actors: readonly string[];
  readonly states: readonly string[];
  readonly cities: readonly { readonly id: string; readonly name: string }[];
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly instruments: readonly string[];
  readonly dialogues: readonly string[];
  readonly source: string;
}

const kinds = wordsOf(meetingKinds);
const said = { at: 1, quote: "generated" } as const;

/** One made-up meeting of a year, the `number`th in all; `earlier` are ids of meetings that it may come out of. */
export function generatedMeeting(
  number: number,
  year: number,
  registry: Registry,
  pick: Pick,
  earlier: readonly string[],
): WrittenMeeting {
  const [city] = pick.several(registry.cities, 1);
  const themes = pick.several(registry.themes, 1 + pick.number(3));
  const title = `${themes.map(({ label }) => label).join(", ")}: ${city?.name ?? "online"} ${year}`;
  const leads = pick.several(registry.actors, 1 + pick.number(3)).map((actor) => ({ actor, ...said }));
  return {
    id: `meeting:${year}-generated-${number}`,
    source: registry.source,
    entry: number,
    title: { text: title, given: pick.chance(70), ...said },
    ...(pick.chance(90) ? { kind: { value: pick.one(kinds), ...said } } : {}),
    ...dates(year, pick),
    ...(city !== undefined && pick.chance(90) ? { place: { city: city.id, ...said } } : {}),
    ...roles(leads, pick),
    ...(pick.chance(40) ? { participants: pick.several(registry.actors, 2).map((actor) => ({ actor, ...said })) } : {}),
    themes: themes.map(({ id }, index) => ({ theme: id, weight: index === 0 ? "MAIN" : "CONTEXT", ...said })),
    ...(pick.chance(30)
      ? { frameworks: pick.several(registry.instruments, 1).map((framework) => ({ framework, ...said })) }
      : {}),
    dialogues: pick.several(registry.dialogues, 1).map((dialogue) => ({ dialogue, role: "CONVENING", ...said })),
    ...(earlier.length > 0 && pick.chance(20)
      ? { relations: [{ kind: pick.one(["FOLLOWS", "BUILDS_ON"] as const), meeting: pick.one(earlier), ...said }] }
      : {}),
  };
}

/** Hosts alone, several hosts side by side, Chairs, or an initiative: as often as the first source has them. */
function roles(leads: Facts, pick: Pick): Readonly<Record<string, Facts>> {
  const kind = pick.number(10);
  if (kind < 3) return { hosts: leads.slice(0, 1), ...(leads.length > 1 ? { coHosts: leads.slice(1) } : {}) };
  if (kind < 6) return { coHosts: leads };
  if (kind < 8) return { coChairs: leads };
  return kind < 9 ? { initiators: leads } : { organisers: leads };
}

/** Mostly days; sometimes only a month, a year or bounds; rarely nothing. */
function dates(year: number, pick: Pick): { readonly dates?: Readonly<Record<string, string | number>> } {
  const month = String(1 + pick.number(12)).padStart(2, "0");
  const day = 1 + pick.number(27);
  const precision = pick.number(100);
  const days = (from: number) => `${year}-${month}-${String(from).padStart(2, "0")}`;
  if (precision < 90) return { dates: { start: days(day), end: days(day + 1), ...said } };
  if (precision < 94) return { dates: { month: `${year}-${month}`, ...said } };
  if (precision < 96) return { dates: { year, ...said } };
  return precision < 98 ? { dates: { notBefore: `${year - 1}-10-01`, notAfter: days(28), ...said } } : {};
}
