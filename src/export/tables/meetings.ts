import type { Format } from "../formats/format.js";
import type { ExportedGraph } from "../reading/graph.js";
import { textsIn } from "../reading/rows.js";
import { type Columns, csv } from "./csv.js";
import { cell, type MeetingRow, namesOver, passagesOf, placeOf, sourceTitles } from "./names.js";

/** A row a meeting; whoever had a role in it, its themes and the like as lists of names. */
export const meetingsTable: Format = {
  name: "meetings.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  description: "A row a meeting, with the names of who did what, themes, frameworks, dialogues, as CSV.",
  write: (graph) => csv(columns, rows(graph)),
};

const own = (property: string) => (row: MeetingRow) => cell(row.meeting.node, property);

const columns: Columns<MeetingRow> = {
  id: ({ meeting }) => meeting.node.id,
  title: own("title"),
  titleGiven: own("titleGiven"),
  kind: own("kind"),
  kindAsWorded: own("kindAsWorded"),
  qualifier: own("qualifier"),
  status: own("status"),
  detail: own("detail"),
  startDate: own("startDate"),
  endDate: own("endDate"),
  datePrecision: own("datePrecision"),
  notBefore: own("notBefore"),
  notAfter: own("notAfter"),
  online: own("online"),
  city: (row) => cell(placeOf(row).city, "name"),
  country: (row) => cell(placeOf(row).state, "name"),
  countryCode: (row) => cell(placeOf(row).state, "code"),
  latitude: (row) => cell(placeOf(row).city, "latitude"),
  longitude: (row) => cell(placeOf(row).city, "longitude"),
  hosts: (row) => namesOver(row, "HOSTED"),
  coHosts: (row) => namesOver(row, "CO_HOSTED"),
  chairs: (row) => namesOver(row, "CHAIRED"),
  coChairs: (row) => namesOver(row, "CO_CHAIRED"),
  initiators: (row) => namesOver(row, "INITIATED"),
  organisers: (row) => namesOver(row, "ORGANISED"),
  participants: (row) => namesOver(row, "ATTENDED"),
  groups: own("groups"),
  mainThemes: (row) => namesOver(row, "ADDRESSES", ({ properties }) => properties.weight === "MAIN"),
  contextThemes: (row) => namesOver(row, "ADDRESSES", ({ properties }) => properties.weight === "CONTEXT"),
  frameworks: (row) => namesOver(row, "REFERENCES"),
  dialogues: (row) => namesOver(row, "CONVENED_BY"),
  series: (row) => namesOver(row, "PART_OF_SERIES"),
  attendanceCount: own("attendanceCount"),
  attendanceQualifier: own("attendanceQualifier"),
  attendanceUnit: own("attendanceUnit"),
  objectives: own("objectives"),
  remarks: own("remarks"),
  unknown: unknownIn,
  sources: (row) => sourceTitles(row, passagesOf(row.meeting)),
};

async function* rows(graph: ExportedGraph): AsyncGenerator<MeetingRow> {
  const registry = await graph.registry();
  for await (const meeting of graph.meetings()) yield { meeting, registry };
}

/** What is not known, each with its reason. */
function unknownIn({ meeting: { node } }: MeetingRow): readonly string[] {
  const reasons = textsIn(node.properties, "unknownReasons");
  return textsIn(node.properties, "unknownFields").map((field, index) => `${field}: ${reasons[index] ?? ""}`);
}
