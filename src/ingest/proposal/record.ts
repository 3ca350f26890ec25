import { z } from "zod";

/** What a person says of a value or of a whole draft; OPEN until then. EDITED values are taken as the person wrote them. */
export const decisions = ["OPEN", "ACCEPTED", "EDITED", "REJECTED"] as const;
export type Decision = (typeof decisions)[number];

/** One value of a draft in the shape of the seeds, with the rule that read it, how often that rule is right, and what was decided. */
export type ProposedValue = Record<string, unknown> & {
  readonly rule?: string | undefined;
  readonly confidence?: number | undefined;
  decision?: Decision | undefined;
};

const value = z.looseObject({
  rule: z.string().optional(),
  confidence: z.number().optional(),
  decision: z.enum(decisions).optional(),
});

const meeting = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), value, z.array(value)]));

/** A meeting in the shape of the seeds: its id and source, and each field a proposed value or a list of them. */
export type ProposedMeeting = z.infer<typeof meeting>;

const draft = z.strictObject({
  decision: z.enum(["OPEN", "ACCEPTED", "REJECTED"]),
  merged: z.boolean().optional(),
  result: z.string(),
  note: z.string().optional(),
  meeting,
  mentioned: z.array(z.strictObject({ relation: z.string(), meeting })).default([]),
  notUnderstood: z
    .array(z.strictObject({ words: z.string(), at: z.union([z.string(), z.number()]), reason: z.string() }))
    .default([]),
});

/** A proposed meeting with what was decided on it; `result` is a hash of what the machine read, so that a change is seen. */
export type DraftRecord = z.infer<typeof draft>;

/** A draft file: one page and what was read from it. */
export const draftFile = z.strictObject({
  page: z.strictObject({ file: z.string(), text: z.string(), notes: z.array(z.string()).default([]) }),
  source: z.strictObject({
    id: z.string(),
    title: z.string(),
    url: z.string().optional(),
    publisher: z.string().optional(),
    kind: z.string(),
  }),
  drafts: z.array(draft),
});
export type DraftFile = z.infer<typeof draftFile>;

/** The fields of a proposed meeting with the values in each, in the order of the file. */
export function valuesOf(
  proposed: ProposedMeeting,
): readonly { readonly field: string; readonly value: ProposedValue }[] {
  return Object.entries(proposed).flatMap(([field, found]) => {
    const all = Array.isArray(found) ? found : [found];
    return all.flatMap((one) =>
      typeof one === "object" && one !== null ? [{ field, value: one as ProposedValue }] : [],
    );
  });
}
