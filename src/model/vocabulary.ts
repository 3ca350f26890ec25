/** The closed lists of words: the seed files, the graph and the API use the same ones. Each value has its public description. */

export const meetingKinds = {
  MINISTERIAL_CONFERENCE: "Ministers meet, usually to adopt a declaration.",
  SENIOR_OFFICIALS_MEETING: "Senior officials of the members meet (SOM).",
  STEERING_COMMITTEE_MEETING: "The steering committee of a dialogue meets.",
  THEMATIC_MEETING: "A technical meeting on one theme.",
  THEMATIC_WORKSHOP: "A working session on one theme.",
  TRAINING: "A training.",
  WORKING_GROUP: "A working group meets, formal or informal.",
  ROUNDTABLE: "A roundtable, in person or virtual.",
  WEBINAR: "A seminar held online.",
  VIRTUAL_MEETING: "A meeting held online that its source gives no other kind.",
  CONFERENCE: "A conference or summit that is not ministerial.",
  EXPERT_MEETING: "Experts meet.",
  OTHER: "A kind that none of the others covers; `kindAsWorded` has the source's words.",
} as const;
export type MeetingKind = keyof typeof meetingKinds;

export const organisationKinds = {
  INTERGOVERNMENTAL_ORGANISATION: "States are its members.",
  SUPRANATIONAL_ORGANISATION: "A union of states with law-making organs of its own.",
  REGIONAL_ECONOMIC_COMMUNITY: "A regional community of states recognised by the African Union.",
  ORGAN_OR_INSTITUTION: "An organ or institution of a union: a commission, an external action service.",
  SERVICE: "A department of an institution.",
  AGENCY: "An agency of a union.",
  UN_ENTITY: "An agency, fund, office or related organisation of the United Nations system.",
  INTERNATIONAL_FINANCIAL_INSTITUTION: "A development bank or fund.",
  DEVELOPMENT_AGENCY: "A state's agency for development cooperation.",
  PROGRAMME: "A programme or trust fund run by others.",
  CIVIL_SOCIETY: "A charity, association or network.",
  RESEARCH: "A research network or institute.",
  PRIVATE_SECTOR: "A company.",
  SECRETARIAT: "The secretariat of a dialogue.",
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

export const participationRoles = {
  HOST: "The source says that it hosted the meeting. The country of the city alone is never taken as host.",
  CO_HOST: "The source says that it co-hosted the meeting. Two co-hosts and no host is a possible state of affairs.",
  CHAIR: "The source says that it chaired the meeting. The Chair of the Process is not by that the chair of a meeting.",
  CO_CHAIR: "The source says that it co-chaired the meeting.",
  INITIATOR: "The meeting took place on its initiative; that makes it neither host nor chair.",
  ORGANISER: "The source says that it organised the meeting, alone or with others.",
  PARTICIPANT: "The source names it as taking part.",
} as const;
export type ParticipationRole = keyof typeof participationRoles;

/** Which edge carries which role. */
export const roleEdges = {
  HOST: "HOSTED",
  CO_HOST: "CO_HOSTED",
  CHAIR: "CHAIRED",
  CO_CHAIR: "CO_CHAIRED",
  INITIATOR: "INITIATED",
  ORGANISER: "ORGANISED",
  PARTICIPANT: "ATTENDED",
} as const satisfies Record<ParticipationRole, string>;

export const themeWeights = {
  MAIN: "The theme is the meeting's own.",
  CONTEXT: "The theme is only mentioned, as background.",
} as const;
export type ThemeWeight = keyof typeof themeWeights;

export const datePrecisions = {
  DAY: "First and last day are known.",
  MONTH: "Only the month is known.",
  YEAR: "Only the year is known.",
  APPROXIMATE: "Only bounds are known: `notBefore` and `notAfter`.",
} as const;
export type DatePrecision = keyof typeof datePrecisions;

export const meetingStatuses = {
  HELD: "It took place.",
  PLANNED: "The source speaks of it as still to come.",
} as const;
export type MeetingStatus = keyof typeof meetingStatuses;

export const meetingDetails = {
  DESCRIBED: "A source has an entry of its own for it.",
  MENTIONED: "It is only mentioned in the entry of another meeting.",
} as const;
export type MeetingDetail = keyof typeof meetingDetails;

export const attendanceQualifiers = {
  EXACTLY: "As many as counted.",
  OVER: 'The source says "over" or "more than".',
  APPROXIMATELY: 'The source says "approximately" or "about".',
  NEARLY: 'The source says "nearly" or "almost".',
} as const;
export type AttendanceQualifier = keyof typeof attendanceQualifiers;

export const dialogueRoles = {
  CONVENING: "The meeting is the dialogue's own.",
  JOINT: "The meeting took place in the framework of several dialogues together.",
  PARTICIPATING: "The dialogue took part, by its members, in a meeting of another.",
} as const;
export type DialogueRole = keyof typeof dialogueRoles;

export const membershipStatuses = {
  SIGNATORY: "Signed the founding declaration.",
  JOINED: "Became a member later.",
  STEERING_COMMITTEE: "Sits on the steering committee.",
  PARTNER: "Takes part as a partner, without being a member.",
} as const;
export type MembershipStatus = keyof typeof membershipStatuses;

export const regions = {
  AFRICA: "Africa.",
  EUROPE: "Europe.",
  ASIA: "Asia.",
  AMERICAS: "The Americas.",
  OCEANIA: "Oceania.",
} as const;
export type Region = keyof typeof regions;

export const relationKinds = {
  BUILDS_ON: "Takes up the outcomes of the other meeting.",
  FOLLOWS: "Comes after the other meeting, as the source says.",
  PRECEDED_BY: "The other meeting came just before it and led to it.",
  PREPARES_FOR: "Prepares the other meeting.",
  RESUMES_TOPIC_OF: "Takes up a topic that the other meeting had dealt with last.",
  REFERS_TO: "Mentions the other meeting.",
} as const;
export type RelationKind = keyof typeof relationKinds;

export const sourceKinds = {
  WEB_PAGE: "A page of a web site.",
  DOCUMENT: "A document: a declaration, a report, a resolution.",
  NEWS: "A news article.",
  DATABASE: "A public database or code list.",
  GENERAL_KNOWLEDGE: "Common knowledge, not read in a particular document.",
} as const;
export type SourceKind = keyof typeof sourceKinds;

/** The keys of one of the lists above, typed. */
export function wordsOf<Word extends string>(list: Readonly<Record<Word, unknown>>): readonly [Word, ...Word[]] {
  return Object.keys(list) as unknown as readonly [Word, ...Word[]];
}
