import type { GraphEdge } from "../../model/shape.js";
import type { ParticipationRole } from "../../model/vocabulary.js";
import type { Format } from "../formats/format.js";
import type { ExportedGraph } from "../reading/graph.js";
import { type Columns, csv } from "./csv.js";
import { cell, type MeetingRow, named, passagesOf, placeOf, roleOf, sourceTitles, textCell } from "./names.js";

/** A row a role of an actor at a meeting, with the words that say so. */
export const participationsTable: Format = {
  name: "participations.csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  description: "A row for every role of a state or organisation at a meeting, with the quote that says so, as CSV.",
  write: (graph) => csv(columns, rows(graph)),
};

interface Row extends MeetingRow {
  readonly edge: GraphEdge;
  readonly role: ParticipationRole;
}

const ofMeeting = (property: string) => (row: Row) => cell(row.meeting.node, property);
const ofActor = (property: string) => (row: Row) => cell(actorOf(row), property);
const ofPassages = (property: string) => (row: Row) =>
  passagesOf(row.meeting, row.edge).flatMap((passage) => textCell(passage, property) ?? []);

const columns: Columns<Row> = {
  meeting: ({ meeting }) => meeting.node.id,
  meetingTitle: ofMeeting("title"),
  startDate: ofMeeting("startDate"),
  endDate: ofMeeting("endDate"),
  datePrecision: ofMeeting("datePrecision"),
  notBefore: ofMeeting("notBefore"),
  notAfter: ofMeeting("notAfter"),
  city: (row) => cell(placeOf(row).city, "name"),
  countryCode: (row) => cell(placeOf(row).state, "code"),
  role: ({ role }) => role,
  actor: ({ edge }) => edge.from,
  actorName: ({ edge, registry }) => named(registry, edge.from),
  actorKind: (row) => actorOf(row)?.kind,
  code: ofActor("code"),
  acronym: ofActor("acronym"),
  region: ofActor("region"),
  capacity: ({ edge }) => edge.properties.capacity,
  stated: (row) => passagesOf(row.meeting, row.edge).some(({ properties }) => properties.stated === true),
  quotes: ofPassages("quote"),
  locators: ofPassages("locator"),
  notes: ofPassages("note"),
  sources: (row) => sourceTitles(row, passagesOf(row.meeting, row.edge)),
};

function actorOf({ edge, registry }: Row) {
  return registry.get(edge.from)?.node;
}

async function* rows(graph: ExportedGraph): AsyncGenerator<Row> {
  const registry = await graph.registry();
  for await (const meeting of graph.meetings()) {
    for (const edge of meeting.edges) {
      const role = roleOf(edge.kind);
      if (role !== undefined) yield { meeting, registry, edge, role };
    }
  }
}
