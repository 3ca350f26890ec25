const sectionNames = [
  "states",
  "organisations",
  "themes",
  "frameworks",
  "dialogues",
  "series",
  "cities",
  "sources",
  "meetings",
] as const;

/** The name of a section and of its file: `themes` is in `themes.yaml`, `meetings` in `meetings/<year>.yaml`. */
export type Section = (typeof sectionNames)[number];

/** The section that a file holds, by its name relative to the seeds directory; null: no file of the format. */
export function sectionOf(name: string): Section | null {
  if (/^meetings\/\d{4}\.yaml$/.test(name)) return "meetings";
  const section = name.replace(/\.yaml$/, "");
  return sectionNames.find((known) => known === section && known !== "meetings" && name.endsWith(".yaml")) ?? null;
}
