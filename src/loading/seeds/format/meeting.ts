import { z } from "zod";
import {
  attendanceQualifiers,
  dialogueRoles,
  meetingKinds,
  meetingStatuses,
  relationKinds,
  themeWeights,
  wordsOf,
} from "../../../model/vocabulary.js";
import { dates } from "./dates.js";
import { fact } from "./evidence.js";
import { ownId, reference, text } from "./scalars.js";

const actors = z.array(fact({ actor: reference("state or organisation"), capacity: text.optional() })).optional();

const place = fact({
  city: reference("city").optional(),
  state: reference("state").optional().meta({ description: "Only where no city is stated." }),
  online: z.literal(true).optional(),
});

/** What a meeting may say that it does not know. */
export const unknownFields = [
  "title",
  "kind",
  "startDate",
  "city",
  "hosts",
  "chairs",
  "organisers",
  "participants",
  "attendance",
  "themes",
  "frameworks",
  "objectives",
  "processChairs",
] as const;

/** A meeting as `meetings/<year>.yaml` has it. */
export const meeting = z
  .strictObject({
    id: ownId("Meeting"),
    source: reference("source").meta({ description: "The source that tells of it; facts may name another." }),
    entry: z.int().positive().optional().meta({ description: "The entry of the source." }),
    mentioned: z.literal(true).optional().meta({ description: "No entry of its own: named in that of another." }),
    title: fact({
      text,
      given: z.boolean().meta({ description: "false: the source gives no title and this one is made." }),
    }),
    kind: fact({
      value: z.enum(wordsOf(meetingKinds)),
      asWorded: text.optional(),
      qualifier: text.optional(),
    }).optional(),
    status: fact({ value: z.enum(wordsOf(meetingStatuses)) })
      .optional()
      .meta({ description: "HELD where absent." }),
    dates: dates.optional(),
    place: place.optional(),
    hosts: actors,
    coHosts: actors,
    chairs: actors,
    coChairs: actors,
    initiators: actors,
    organisers: actors,
    participants: actors,
    groups: z.array(fact({ name: text.meta({ description: "Unnamed participants, as worded." }) })).optional(),
    processChairs: z
      .array(fact({ actor: reference("state") }))
      .optional()
      .meta({ description: "Who the source says is Chair of the dialogue; the terms stand in dialogues.yaml." }),
    attendance: fact({
      count: z.int().positive(),
      qualifier: z.enum(wordsOf(attendanceQualifiers)),
      unit: text,
    }).optional(),
    objectives: z.array(fact({ text: text.meta({ description: "In words of your own." }) })).optional(),
    themes: z.array(fact({ theme: reference("theme"), weight: z.enum(wordsOf(themeWeights)) })).optional(),
    frameworks: z.array(fact({ framework: reference("framework or provision"), part: text.optional() })).optional(),
    dialogues: z.array(fact({ dialogue: reference("dialogue"), role: z.enum(wordsOf(dialogueRoles)) })).optional(),
    series: z.array(fact({ series: reference("series"), position: z.int().positive().optional() })).optional(),
    relations: z.array(fact({ kind: z.enum(wordsOf(relationKinds)), meeting: reference("meeting") })).optional(),
    remarks: z
      .array(fact({ text }))
      .optional()
      .meta({ description: "What the passage says that no other field can hold, in words of your own." }),
    unknown: z
      .partialRecord(z.enum(unknownFields), text)
      .optional()
      .meta({ description: "What is not known, and why." }),
  })
  .meta({ id: "Meeting", description: "A gathering." });

/** A meeting as read. */
export type MeetingSeed = z.infer<typeof meeting>;
