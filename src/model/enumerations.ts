import { enumeration } from "../api/enumeration.js";
import * as words from "./vocabulary.js";

export const MeetingKind = enumeration("MeetingKind", "What kind of gathering a meeting is.", words.meetingKinds);
export const MeetingStatus = enumeration("MeetingStatus", "Whether a meeting took place.", words.meetingStatuses);
export const MeetingDetail = enumeration(
  "MeetingDetail",
  "How much the sources say of a meeting.",
  words.meetingDetails,
);
export const DatePrecision = enumeration("DatePrecision", "How exactly a date is known.", words.datePrecisions);
export const ParticipationRole = enumeration(
  "ParticipationRole",
  "The part that an actor takes in a meeting. A role is recorded only where the source has a word for it.",
  words.participationRoles,
);
export const ThemeWeight = enumeration(
  "ThemeWeight",
  "Whether a theme is a meeting's own or its background.",
  words.themeWeights,
);
export const AttendanceQualifier = enumeration(
  "AttendanceQualifier",
  "How a count of attendance is meant.",
  words.attendanceQualifiers,
);
export const DialogueRole = enumeration(
  "DialogueRole",
  "The part that a dialogue takes in a meeting.",
  words.dialogueRoles,
);
export const MembershipStatus = enumeration(
  "MembershipStatus",
  "How an actor belongs to a dialogue.",
  words.membershipStatuses,
);
export const OrganisationKind = enumeration(
  "OrganisationKind",
  "What kind of organisation it is.",
  words.organisationKinds,
);
export const Region = enumeration("Region", "The part of the world that a state lies in.", words.regions);
export const MeetingRelationKind = enumeration(
  "MeetingRelationKind",
  "How one meeting relates to another, read along the arrow: this meeting … the other.",
  words.relationKinds,
);
export const SourceKind = enumeration("SourceKind", "What kind of document a source is.", words.sourceKinds);

export const RelationDirection = enumeration(
  "RelationDirection",
  "From which end a relation between two meetings is read.",
  {
    OUT: "This meeting builds on, follows … the other.",
    IN: "The other meeting builds on, follows … this one.",
    BOTH: "Both.",
  },
);

export const MeetingField = enumeration("MeetingField", "What may be unknown of a meeting.", {
  TITLE: "The source gives it no title; the one shown is ours.",
  KIND: "No word of the source says what kind of meeting it is.",
  DATE: "The day on which it began.",
  PLACE: "Neither a city nor a country nor online.",
  HOST: "No host is stated.",
  LEAD: "Nobody is stated who hosts, co-hosts, chairs, co-chairs or initiates.",
  THEME: "No main theme.",
  FRAMEWORK: "No policy framework is referenced.",
  ATTENDANCE: "How many took part.",
  EVIDENCE: "No passage of a source stands behind it.",
});
