import Cypher from "@neo4j/cypher-builder";
import { countEdges } from "../conditions.js";
import { defineHop } from "../reading/edges.js";
import type { SortKey, SortTerm } from "../reading/list.js";
import { relationKinds, roleEdges, wordsOf } from "../vocabulary.js";
import type { MeetingOrderField } from "./meeting.filter.js";

export const allRoles = wordsOf(roleEdges).map((role) => roleEdges[role]);

export const participationHop = defineHop("Meeting.participations", allRoles, "in");
export const themeHop = defineHop("Meeting.themes", ["ADDRESSES"], "out");
export const referenceHop = defineHop("Meeting.references", ["REFERENCES"], "out");
export const dialogueHop = defineHop("Meeting.dialogues", ["CONVENED_BY"], "out");
export const placeHop = defineHop("Meeting.place", ["HELD_IN"], "out");
export const seriesHop = defineHop("Meeting.series", ["PART_OF_SERIES"], "out");
export const relationOutHop = defineHop("Meeting.relations.out", wordsOf(relationKinds), "out");
export const relationInHop = defineHop("Meeting.relations.in", wordsOf(relationKinds), "in");

export const meetingSortKeys: Readonly<Record<keyof typeof MeetingOrderField, SortKey>> = {
  START_DATE: { name: "START_DATE", sample: "", by: { property: "sortDate" } },
  TITLE: { name: "TITLE", sample: "", by: { property: "foldedTitle" } },
  ATTENDANCE: {
    name: "ATTENDANCE",
    sample: 0,
    by: { expression: (meeting) => Cypher.coalesce(meeting.property("attendanceCount"), new Cypher.Literal(-1)) },
  },
  PARTICIPATION_COUNT: {
    name: "PARTICIPATION_COUNT",
    sample: 0,
    by: { expression: (meeting) => countEdges(meeting, allRoles.join("|"), "left") },
  },
  THEME_COUNT: {
    name: "THEME_COUNT",
    sample: 0,
    by: { expression: (meeting) => countEdges(meeting, "ADDRESSES", "right") },
  },
};

/** Newest first, which is how people read meetings. */
export const newestFirst: readonly SortTerm[] = [{ key: meetingSortKeys.START_DATE, direction: "DESC" }];
