import { parse } from "yaml";
import { z } from "zod";
import { meetingKinds, wordsOf } from "../../model/vocabulary.js";
import { headExpression, headOf } from "../meetings/heads.js";

/** A meeting as a person read it from a page: what a draft is measured by. Names as written, in any known form. */
export interface GoldMeeting {
  readonly kind: string | null;
  readonly title: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly datePrecision: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly online: boolean;
  readonly attendance: number | null;
  readonly hosts: readonly string[];
  readonly coHosts: readonly string[];
  readonly chairs: readonly string[];
  readonly coChairs: readonly string[];
  readonly initiators: readonly string[];
  readonly organisers: readonly string[];
  readonly processChairs: readonly string[];
  readonly participants: readonly string[];
  readonly dialogues: readonly string[];
  readonly frameworks: readonly string[];
  readonly themes: readonly string[];
  readonly mainThemes: readonly string[];
}

const text = z.string().nullish();
const texts = z.array(z.string()).optional().default([]);
const own = z.object({
  kind: z.enum(wordsOf(meetingKinds)).nullish(),
  title: text,
  titleGiven: z.boolean().optional(),
  startDate: text,
  endDate: text,
  datePrecision: text,
  notBefore: text,
  notAfter: text,
  city: text,
  country: text,
  online: z.boolean().optional(),
  hosts: texts,
  coHosts: texts,
  chairs: texts,
  coChairs: texts,
  initiators: texts,
  organisers: texts,
  processChairs: texts,
  participants: texts,
  dialogues: texts,
  frameworks: texts,
  provisions: texts,
  themes: z.object({ main: texts, context: texts }).optional(),
  attendance: z.object({ count: z.number() }).nullish(),
});

const actors = z.array(z.object({ actor: z.string() })).default([]);
const checked = z.object({
  meetingType: z.object({ value: text }),
  title: z.object({ value: text, title_is_given: z.boolean() }),
  dates: z.object({ startDate: text, endDate: text, date_precision: z.string(), not_before: text, not_after: text }),
  location: z.object({ city: text, country: text, online: z.boolean() }),
  hosted_by: actors,
  co_hosted_by: actors,
  chaired_by: actors,
  co_chaired_by: actors,
  initiated_by: actors,
  organised_by: actors,
  process_chair: actors,
  participants: z.array(z.object({ name: z.string(), kind: z.string() })),
  attendance: z.object({ value: z.number() }).nullish(),
  dialogues: z.array(z.object({ name: z.string() })),
  themes: z.array(z.object({ concept: z.string(), weight: z.string() })),
  frameworks: z.array(z.object({ framework: z.string() })),
});

const precisions: Readonly<Record<string, string>> = {
  day: "DAY",
  month: "MONTH",
  year: "YEAR",
  approx: "APPROXIMATE",
};

/** The known reading of a page, from YAML: `meetings` in the form of a draft's JSON, or in that of a checked reading with the place of each fact. */
export function readGold(yaml: string): readonly GoldMeeting[] {
  const { meetings } = z.object({ meetings: z.array(z.unknown()) }).parse(parse(yaml));
  return meetings.map((meeting) => {
    const long = checked.safeParse(meeting);
    return long.success ? ofChecked(long.data) : ofOwn(own.parse(meeting));
  });
}

function ofOwn(meeting: z.infer<typeof own>): GoldMeeting {
  const main = (meeting.themes?.main ?? []).map((slug) => `theme:${slug}`);
  const context = (meeting.themes?.context ?? []).map((slug) => `theme:${slug}`);
  return {
    ...meeting,
    kind: meeting.kind ?? null,
    title: meeting.titleGiven === true ? (meeting.title ?? null) : null,
    startDate: meeting.startDate ?? null,
    endDate: meeting.endDate ?? null,
    datePrecision: meeting.datePrecision ?? null,
    notBefore: meeting.notBefore ?? null,
    notAfter: meeting.notAfter ?? null,
    city: meeting.city ?? null,
    country: meeting.country ?? null,
    online: meeting.online ?? false,
    attendance: meeting.attendance?.count ?? null,
    themes: [...main, ...context],
    mainThemes: main,
  };
}

function ofChecked(meeting: z.infer<typeof checked>): GoldMeeting {
  const names = (list: readonly { actor: string }[]) => list.map(({ actor }) => actor);
  const { dates, location } = meeting;
  return {
    kind: kindOf(meeting.meetingType.value ?? null),
    title: meeting.title.title_is_given ? (meeting.title.value ?? null) : null,
    startDate: dates.startDate ?? null,
    endDate: dates.endDate ?? null,
    datePrecision: precisions[dates.date_precision] ?? null,
    notBefore: dates.not_before ?? null,
    notAfter: dates.not_after ?? null,
    city: location.city ?? null,
    country: location.country ?? null,
    online: location.online,
    attendance: meeting.attendance?.value ?? null,
    hosts: names(meeting.hosted_by),
    coHosts: names(meeting.co_hosted_by),
    chairs: names(meeting.chaired_by),
    coChairs: names(meeting.co_chaired_by),
    initiators: names(meeting.initiated_by),
    organisers: names(meeting.organised_by),
    processChairs: names(meeting.process_chair),
    participants: meeting.participants.filter(({ kind }) => kind !== "group").map(({ name }) => name),
    dialogues: meeting.dialogues.map(({ name }) => name),
    frameworks: meeting.frameworks.map(({ framework }) => framework),
    themes: meeting.themes.map(({ concept }) => `theme:${concept}`),
    mainThemes: meeting.themes.filter(({ weight }) => weight === "main").map(({ concept }) => `theme:${concept}`),
  };
}

function kindOf(worded: string | null): string | null {
  const match = worded === null ? null : [...worded.matchAll(headExpression)][0];
  const head = match == null ? null : headOf(match);
  return head?.kind ?? null;
}
