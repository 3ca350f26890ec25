import { organisation, state } from "./actors.js";
import { dialogue } from "./dialogue.js";
import { meeting } from "./meeting.js";
import { city, framework, series, source, theme } from "./registry.js";
import { sources } from "./scalars.js";

/** The schema of one item of each section. A file holds one section, under its name. */
export const sections = {
  states: state,
  organisations: organisation,
  themes: theme,
  frameworks: framework,
  dialogues: dialogue,
  series,
  cities: city,
  sources: source,
  meetings: meeting,
} as const;

/** The name of a section and of its file: `themes` is in `themes.yaml`, `meetings` in `meetings/<year>.yaml`. */
export type Section = keyof typeof sections;

/** Sections whose file may name `defaultSources` at its head, for all of its items. */
export const defaultSources = sources.meta({
  description: "The sources of what the items of this file say, where they name none of their own.",
});

/** The section that a file holds, by its name relative to the seeds directory; null: no file of the format. */
export function sectionOf(name: string): Section | null {
  if (/^meetings\/\d{4}\.yaml$/.test(name)) return "meetings";
  const section = name.replace(/\.yaml$/, "");
  return section in sections && section !== "meetings" && name.endsWith(".yaml") ? (section as Section) : null;
}
