import type {
  AttendanceQualifier,
  DialogueRole,
  MeetingKind,
  MeetingRelationKind,
  MembershipStatus,
  OrganisationKind,
  ParticipationRole,
  Region,
  ThemeWeight,
} from "../generated/operations.js";

/** "THEMATIC_MEETING" as "Thematic meeting": the words of the API are those of the page. */
export function worded(word: string): string {
  const text = word.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Kinds of meetings. */
export const meetingKind = (kind: MeetingKind): string =>
  kind === "SENIOR_OFFICIALS_MEETING" ? "Senior officials’ meeting" : worded(kind);

/** Kinds of organisations. */
export const organisationKind = (kind: OrganisationKind): string => (kind === "UN_ENTITY" ? "UN entity" : worded(kind));

/** Roles in a meeting, in the order in which they are read. */
export const roleWords: Readonly<Record<ParticipationRole, string>> = {
  HOST: "Host",
  CO_HOST: "Co-host",
  CHAIR: "Chair",
  CO_CHAIR: "Co-chair",
  INITIATOR: "Initiator",
  ORGANISER: "Organiser",
  PARTICIPANT: "Participant",
};

/** How a dialogue took part. */
export const dialogueRole: Readonly<Record<DialogueRole, string>> = {
  CONVENING: "convened it",
  JOINT: "held it together with another",
  PARTICIPATING: "took part by its members",
};

/** What a theme is to a meeting. */
export const weightWords: Readonly<Record<ThemeWeight, string>> = {
  MAIN: "Its own theme",
  CONTEXT: "Named as background",
};

/** How much of a number is certain. */
export const attendanceWords: Readonly<Record<AttendanceQualifier, string>> = {
  EXACTLY: "",
  OVER: "over ",
  APPROXIMATELY: "about ",
  NEARLY: "nearly ",
};

/** How an actor belongs to a dialogue. */
export const membershipWords: Readonly<Record<MembershipStatus, string>> = {
  SIGNATORY: "Signatory",
  JOINED: "Joined later",
  STEERING_COMMITTEE: "Steering committee",
  PARTNER: "Partner",
};

/** Parts of the world. */
export const regionWords: Readonly<Record<Region, string>> = {
  AFRICA: "Africa",
  EUROPE: "Europe",
  ASIA: "Asia",
  AMERICAS: "The Americas",
  OCEANIA: "Oceania",
};

/** A relation read along its arrow, and against it. */
export const relationWords: Readonly<Record<MeetingRelationKind, readonly [string, string]>> = {
  BUILDS_ON: ["Builds on", "Built on by"],
  FOLLOWS: ["Follows", "Followed by"],
  PRECEDED_BY: ["Preceded by", "Precedes"],
  PREPARES_FOR: ["Prepares for", "Prepared by"],
  RESUMES_TOPIC_OF: ["Resumes the topic of", "Topic resumed by"],
  REFERS_TO: ["Refers to", "Referred to by"],
};

/** What a field of a meeting is called on its page. */
export function fieldWords(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "1 meeting", "2 meetings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}
