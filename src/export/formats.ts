import { calendar } from "./calendar/calendar.js";
import type { Format } from "./formats/format.js";
import { gexf } from "./formats/gexf.js";
import { graphml } from "./formats/graphml.js";
import { jsonLines } from "./formats/json-lines.js";
import { jsonLd } from "./linked/json-ld.js";
import { turtle } from "./linked/turtle.js";
import { meetingsTable } from "./tables/meetings.js";
import { participationsTable } from "./tables/participations.js";
import { themesTable } from "./tables/themes.js";
import { tiesTable } from "./tables/ties.js";

/** Every format that the graph is exported in. */
export const formats: readonly Format[] = [
  meetingsTable,
  participationsTable,
  tiesTable,
  themesTable,
  jsonLines,
  jsonLd,
  turtle,
  gexf,
  graphml,
  calendar,
];

/** The format of a name ("graph.gexf"), or of an extension that only one has ("gexf"); undefined when there is none. */
export function formatNamed(name: string): Format | undefined {
  const exact = formats.find((format) => format.name === name);
  const [first, ...others] = formats.filter((format) => format.name.endsWith(`.${name}`));
  return exact ?? (others.length === 0 ? first : undefined);
}
