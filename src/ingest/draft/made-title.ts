import { kindTitles } from "../meetings/heads.js";
import type { Draft } from "./draft.js";

/** The title that the source gives, else one of ours: its topic, else its kind with the dialogue or the subject. */
export function madeTitle({ title, kind, dialogues, themes, series }: Draft): string {
  if (title !== "") return title.charAt(0).toUpperCase() + title.slice(1);
  const main = themes.find(({ weight }) => weight === "MAIN")?.theme.label ?? themes[0]?.theme.label;
  const name = kind === null ? "Meeting" : kindTitles[kind];
  if (series !== null) return `${series.series.label}: ${main ?? name}`;
  const [convening] = dialogues;
  if (kind === null && main !== undefined) return main;
  return convening === undefined ? name : `${name} of the ${convening.dialogue.label}`;
}
