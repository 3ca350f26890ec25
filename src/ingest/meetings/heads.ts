import type { MeetingKind } from "../../model/vocabulary.js";

interface Head {
  readonly kind: MeetingKind | null;
  readonly source: string;
}

const s = "['’]?s?['’]?";
/** Words for kinds of meeting, the more particular first. */
export const heads: readonly Head[] = [
  {
    kind: "MINISTERIAL_CONFERENCE",
    source:
      "(?:vice-?)?ministerial(?:[- ]level)? (?:conference|meeting|consultation|summit|dialogue|session|forum)s?|(?:meetings?|conferences?) (?:of (?:the )?ministers|at (?:the )?ministerial level|at the level of ministers)|ministers['’]? (?:meeting|conference)s?|conférences? ministérielles?",
  },
  {
    kind: "SENIOR_OFFICIALS_MEETING",
    source: `senior officials?${s}(?:[- ]level)? (?:meeting|conference)s?|SOMs?|senior officials?${s} SOM|(?:meetings?|conferences?) (?:of (?:the )?senior officials|at (?:the )?senior officials?${s} level|at the level of senior officials)|réunions? (?:des|de) hauts fonctionnaires`,
  },
  {
    kind: "STEERING_COMMITTEE_MEETING",
    source: "(?:steering|core) (?:committee|group)(?: meeting)?s?|SCMs?|comités? de pilotage",
  },
  { kind: "WORKING_GROUP", source: "working[- ]group(?: meeting)?s?|groupes? de travail" },
  {
    kind: "EXPERT_MEETING",
    source: `expert${s}(?:[- ]level)?(?: group)? (?:meeting|consultation|seminar)s?|meetings? (?:of|among) experts|meetings? at (?:the )?expert${s}[- ]level|réunions? d['’]experts`,
  },
  {
    kind: "TRAINING",
    source:
      "training (?:course|workshop|session|seminar|programme)s?|trainings?|train(?:ing|ers) of trainers|train-the-trainers? (?:course|session|seminar)s?|(?:summer|winter|autumn|spring) schools?|ateliers? de formation|formations?",
  },
  { kind: "THEMATIC_WORKSHOP", source: "workshops?|ateliers?(?: thématiques?)?" },
  { kind: "WEBINAR", source: "webinars?|online seminars?|webinaires?" },
  { kind: "ROUNDTABLE", source: "round[- ]?tables?|tables? rondes?" },
  {
    kind: "THEMATIC_MEETING",
    source:
      "thematic(?: expert| technical)? meetings?|technical(?:[- ]level)? meetings?|TMs?|réunions? (?:thématiques?|techniques?)",
  },
  {
    kind: "VIRTUAL_MEETING",
    source:
      "(?:virtual|online) (?:meeting|event|gathering|conference|session|consultation)s?|video[- ]?conferences?|réunions? virtuelles?",
  },
  {
    kind: "OTHER",
    source:
      "strategic group meetings?|regional consultative process(?: meeting)?|RCP meetings?|consultations?|study (?:visit|tour)s?|exchange visits?|peer(?:-to-peer)? exchanges?|(?<=[- ]day )exchanges?|retreats?|colloqui(?:um|a)|side[- ]events?|symposi(?:um|a)|seminars?|séminaires?",
  },
  { kind: "CONFERENCE", source: "conferences?|summits?|sommets?|conférences?|foru(?:m|ms)" },
  { kind: null, source: "meetings?|events?|gatherings?|réunions?|rencontres?" },
];

const capitals = /^(?:SOM|SCM|TM)s?$/;

/** One expression for all heads; the group that matched (from 0) tells which head it is. */
export const headExpression = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${heads.map(({ source }) => `(${source})`).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Which head a match of `headExpression` found; null where an abbreviation is not in capitals. */
export function headOf(match: RegExpMatchArray): Head | null {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const written = match[0];
  if (/^(?:som|scm|tm)s?$/i.test(written) && !capitals.test(written)) return null;
  return heads[index] ?? null;
}

/** The public words for a kind, for titles that we make. */
export const kindTitles: Readonly<Record<MeetingKind, string>> = {
  MINISTERIAL_CONFERENCE: "Ministerial Conference",
  SENIOR_OFFICIALS_MEETING: "Senior Officials' Meeting",
  STEERING_COMMITTEE_MEETING: "Steering Committee Meeting",
  THEMATIC_MEETING: "Thematic Meeting",
  THEMATIC_WORKSHOP: "Workshop",
  TRAINING: "Training",
  WORKING_GROUP: "Working Group",
  ROUNDTABLE: "Roundtable",
  WEBINAR: "Webinar",
  VIRTUAL_MEETING: "Virtual meeting",
  CONFERENCE: "Conference",
  EXPERT_MEETING: "Expert meeting",
  OTHER: "Meeting",
};
