import { organisation, state } from "./actors.js";
import { dialogue } from "./dialogue.js";
import { meeting } from "./meeting.js";
import { city, framework, series, source, theme } from "./registry.js";
import { sources } from "./scalars.js";
import type { Section } from "./section.js";

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
} as const satisfies Record<Section, unknown>;

/** Sections whose file may name `defaultSources` at its head, for all of its items. */
export const defaultSources = sources.meta({
  description: "The sources of what the items of this file say, where they name none of their own.",
});
