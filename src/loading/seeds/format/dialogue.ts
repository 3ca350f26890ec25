import { z } from "zod";
import { coarseDay, ownId, reference, sources, text, texts } from "./scalars.js";

const term = {
  from: coarseDay.optional().meta({ description: "First day, or its month or year." }),
  fromAtLatest: coarseDay
    .optional()
    .meta({ description: "The last day that the first may have been, if not certain." }),
  to: coarseDay.optional().meta({ description: "First day after it: the next one's first day." }),
  toAtEarliest: coarseDay.optional().meta({ description: "The first day that it may have been, if not certain." }),
  sources,
};

const actors = z.array(reference("state or organisation")).min(1, "names nobody");

const termEvidence = z.strictObject({
  source: reference("source"),
  at: text.meta({ description: "The place in the source." }),
  says: text.optional().meta({ description: "What it says, where that contradicts what is recorded." }),
  note: text.optional(),
});

/** A dialogue as `dialogues.yaml` has it. */
export const dialogue = z
  .strictObject({
    id: ownId("Dialogue"),
    name: text,
    shortName: text.optional(),
    aliases: texts.optional(),
    founded: coarseDay.optional(),
    sources,
    members: z.array(z.strictObject({ status: z.enum(["SIGNATORY", "JOINED"]), actors, ...term })).optional(),
    partners: z.array(z.strictObject({ actors, ...term })).optional(),
    steeringCommittee: z.array(z.strictObject({ actors, ...term })).optional(),
    chairmanships: z
      .array(
        z.strictObject({
          state: reference("state"),
          ...term,
          from: coarseDay,
          evidence: z.array(termEvidence).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Dialogue", description: "A dialogue: its names, members and Chairs." });

/** A dialogue as read. */
export type DialogueSeed = z.infer<typeof dialogue>;
/** The time of a membership or of a Chair, as read. */
export type TermSeed = Pick<
  NonNullable<DialogueSeed["partners"]>[number],
  "from" | "fromAtLatest" | "to" | "toAtEarliest" | "sources"
>;
/** One more passage on a Chair's term, as read. */
export type TermEvidenceSeed = z.infer<typeof termEvidence>;
