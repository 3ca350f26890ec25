import type { RelationKind } from "../../model/vocabulary.js";
import type { DateMention, MeetingDate } from "../dates/date-mention.js";
import { completed, resolved } from "../dates/resolve.js";
import type { Fact } from "../draft/fact.js";
import type { OwnedMeeting, OwnedSentence } from "../entries/owned.js";
import { kindTitles } from "../meetings/heads.js";
import type { Named } from "../names/name.js";
import { roleFacts, roleHits } from "./roles/read-roles.js";
import { titleAfter } from "./title.js";

/** Another meeting that an entry mentions, with what is said of it. */
export interface RelatedMeeting {
  readonly kind: RelationKind;
  readonly label: string;
  readonly meetingKind: OwnedMeeting["meeting"]["kind"];
  readonly date: MeetingDate | null;
  readonly city: Named | null;
  readonly country: string | null;
  readonly online: boolean;
  readonly facts: readonly Fact[];
  readonly fact: Fact;
}

const cues: readonly (readonly [RelationKind, RegExp])[] = [
  [
    "BUILDS_ON",
    /\b(?:buil(?:t|ds?|ding) (?:up)?on|capitalis\p{Ll}+ on|based on|draw(?:s|ing)? on|drew on|conclusions of|outcomes of|recommendations of|results of|follow[- ]up (?:to|of))\b/iu,
  ],
  ["RESUMES_TOPIC_OF", /\blast (?:explored|discussed|addressed|dealt with|examined)\b/iu],
  [
    "PREPARES_FOR",
    /\b(?:in preparation (?:of|for)|prepar(?:e|es|ed|ing) (?:for |the )?|roadmap to|ahead of|in the run-up to|in view of)\b/iu,
  ],
  ["PRECEDED_BY", /\b(?:preceded by|following a|following an|back[- ]to[- ]back with)\b/iu],
  ["FOLLOWS", /\b(?:following|follows|followed|after|earlier this year|previous)\b/iu],
];

/** The other meetings of the sentences; those that nothing is known of beside their kind are left out. */
export function relatedMeetings(
  text: string,
  sentences: readonly OwnedSentence[],
  mainYear: number | null,
): readonly RelatedMeeting[] {
  const related: RelatedMeeting[] = [];
  for (const owned of sentences) {
    const others = owned.meetings.filter(({ is }) => is === "OTHER");
    if (others.length === 0) continue;
    const hits = roleHits(owned);
    for (const other of others) {
      const { sentence } = owned;
      const before = text.slice(sentence.start, other.meeting.start).slice(-110);
      const kind =
        cues.find(
          ([, words]) => words.test(before) || (other.cues.before !== null && words.test(other.cues.before)),
        )?.[0] ?? (other.meeting.modifiers.includes("previous") ? "FOLLOWS" : "REFERS_TO");
      const date = dateOf(other.dates, before, mainYear);
      const [city] = other.cities;
      const facts = roleFacts(owned, hits, other);
      if (other.meeting.kind === null && date === null && city === undefined && facts.length === 0) continue;
      const label = labelOf(text, owned, other, date);
      const quote = {
        start: other.meeting.start,
        end: Math.min(sentence.end, Math.max(other.meeting.end, city?.end ?? 0, ...other.dates.map(({ end }) => end))),
      };
      related.push({
        kind,
        label,
        meetingKind: other.meeting.kind,
        date,
        city: city?.named ?? null,
        country: city?.named.code ?? null,
        online: city === undefined && other.meeting.virtual,
        facts,
        fact: {
          field: "relations",
          value: `${kind} ${label}`,
          quote,
          rule: `relation-${kind.toLowerCase()}`,
          stated: true,
        },
      });
    }
  }
  return related.filter((one, index) => related.findIndex(({ label }) => label === one.label) === index);
}

function dateOf(dates: readonly DateMention[], before: string, mainYear: number | null): MeetingDate | null {
  const [mention] = dates;
  if (mention !== undefined) {
    const full =
      mention.from.year === null && mainYear !== null && /this year/iu.test(before)
        ? completed(mention, { year: mainYear })
        : mention;
    return resolved(full);
  }
  const year = /\b(20\d\d)\s(?:\p{L}+\s){0,2}$/u.exec(before)?.[1];
  if (year === undefined) return null;
  return {
    startDate: null,
    endDate: null,
    datePrecision: "YEAR",
    notBefore: `${year}-01-01`,
    notAfter: `${year}-12-31`,
  };
}

function labelOf(
  text: string,
  { sentence }: OwnedSentence,
  { meeting }: OwnedMeeting,
  date: MeetingDate | null,
): string {
  const found = titleAfter(text, sentence, meeting);
  const topic = found?.given === true ? found.text : undefined;
  const name = meeting.kind === null ? "Meeting" : kindTitles[meeting.kind];
  const when = date?.startDate ?? date?.notBefore?.slice(0, date.datePrecision === "YEAR" ? 4 : 7) ?? null;
  return topic ?? (when === null ? name : `${name}, ${when}`);
}
