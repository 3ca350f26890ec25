import { daysAfter } from "../../lib/days.js";
import type { GraphNode } from "../../model/shape.js";
import { joined } from "../formats/attributes.js";
import type { Format } from "../formats/format.js";
import type { ExportedGraph } from "../reading/graph.js";
import { textIn } from "../reading/rows.js";
import { type MeetingRow, namesOver, passagesOf, placeOf, sourceTitles } from "../tables/names.js";
import { contentLine, escapedText } from "./content-line.js";

/**
 * Meetings whose day is known, as events of whole days. A calendar cannot say "some time in May": a meeting with a
 * rougher date is left out, and X-DIALOGUE-GRAPH-LEFT-OUT counts these.
 */
export const calendar: Format = {
  name: "meetings.ics",
  mediaType: "text/calendar; charset=utf-8",
  description: "The meetings whose day is known, as iCalendar; how many are left out is said in it.",
  write,
};

async function* write(graph: ExportedGraph): AsyncGenerator<string> {
  let leftOut = 0;
  // the calendar's own properties stand before its events
  for await (const { node } of graph.meetings("NODES")) if (daysOf(node) === null) leftOut += 1;
  yield [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//dialogue-graph//export//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("X-WR-CALNAME", "Dialogue graph"),
    contentLine("X-DIALOGUE-GRAPH-VERSION", escapedText(graph.version)),
    contentLine("X-DIALOGUE-GRAPH-LEFT-OUT", String(leftOut)),
  ].join("");
  const registry = await graph.registry();
  for await (const meeting of graph.meetings()) yield event({ meeting, registry });
  yield contentLine("END", "VCALENDAR");
}

/** First and last day, or null where they are not known. */
function daysOf({ properties }: GraphNode): { readonly first: string; readonly last: string } | null {
  const first = textIn(properties, "startDate");
  if (properties.datePrecision !== "DAY" || first === undefined) return null;
  return { first, last: textIn(properties, "endDate") ?? first };
}

function event(row: MeetingRow): string {
  const { node } = row.meeting;
  const days = daysOf(node);
  if (days === null) return "";
  const { city, state } = placeOf(row);
  const place = [city, state].flatMap((found) => textIn(found?.properties ?? {}, "name") ?? []);
  const themes = namesOver(row, "ADDRESSES", ({ properties }) => properties.weight === "MAIN").map(escapedText);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["BEGIN", "VEVENT"],
    ["UID", escapedText(`${node.id}@dialogue-graph`)],
    ["DTSTAMP", `${plain(lastReading(row))}T000000Z`],
    ["DTSTART;VALUE=DATE", plain(days.first)],
    ["DTEND;VALUE=DATE", plain(daysAfter(days.last, 1))], // the first day on which it is over
    ["SUMMARY", escapedText(textIn(node.properties, "title") ?? node.id)],
    ["STATUS", node.properties.status === "PLANNED" ? "TENTATIVE" : "CONFIRMED"],
    ["TRANSP", "TRANSPARENT"],
    ["LOCATION", place.length > 0 ? escapedText(place.join(", ")) : undefined],
    ["GEO", city === undefined ? undefined : `${city.properties.latitude};${city.properties.longitude}`],
    ["CATEGORIES", themes.length > 0 ? themes.join(",") : undefined],
    ["DESCRIPTION", escapedText(description(row))],
    ["END", "VEVENT"],
  ];
  return lines.map(([name, value]) => (value === undefined ? "" : contentLine(name, value))).join("");
}

function plain(day: string): string {
  return day.replaceAll("-", "");
}

/** The last day on which a source of the meeting was read: when the event was "last revised". Not the clock's: the same graph gives the same bytes. */
function lastReading({ meeting, registry }: MeetingRow): string {
  const sources = meeting.evidence.flatMap(({ edges }) =>
    edges.map(({ to }) => registry.get(to)?.node.properties ?? {}),
  );
  const days = sources.map((properties) => /^\d{4}-\d{2}-\d{2}/.exec(textIn(properties, "retrieved") ?? "")?.[0]);
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}

function description(row: MeetingRow): string {
  const said: readonly (readonly [string, readonly string[]])[] = [
    ["Hosts", namesOver(row, "HOSTED")],
    ["Co-hosts", namesOver(row, "CO_HOSTED")],
    ["Chairs", [...namesOver(row, "CHAIRED"), ...namesOver(row, "CO_CHAIRED")]],
    ["Dialogues", namesOver(row, "CONVENED_BY")],
    ["Sources", sourceTitles(row, passagesOf(row.meeting))],
  ];
  return said
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${joined(names)}`)
    .join("\n");
}
