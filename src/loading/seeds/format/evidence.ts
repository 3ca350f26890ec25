import { z } from "zod";
import { reference, text } from "./scalars.js";

/** Longer quotes would copy the source; a phrase is enough to find the place. */
export const longestQuote = 160;

const passageFields = {
  at: z.union([z.int().nonnegative(), text]).optional().meta({
    description: 'The paragraph of the entry: 1 is the first, 0 the lines above it, "2.1" the first item below 2.',
  }),
  quote: z
    .string()
    .min(1, "is empty")
    .max(longestQuote, `is longer than ${longestQuote} characters`)
    .optional()
    .meta({ description: "A phrase of the source, letter for letter." }),
  inferred: text.optional().meta({ description: "Why it is so, where the source does not say it outright." }),
  says: text.optional().meta({ description: "What this passage says, where it contradicts what is recorded." }),
  source: reference("source").optional().meta({ description: "The source, where it is not the meeting's." }),
  entry: z.int().positive().optional().meta({ description: "The entry of the source, where it is not the meeting's." }),
};

const passage = z.strictObject(passageFields);

/** One passage that says a fact. */
export type Passage = z.infer<typeof passage>;

/** What a fact says of its evidence: one passage, and further ones under `also`. */
export interface Evidenced extends Passage {
  readonly also?: readonly Passage[] | undefined;
}

const evidenceFields = {
  ...passageFields,
  also: z.array(passage).optional().meta({ description: "Further passages that say the same." }),
};

/** An assertion of a source: its own fields, and the passage that says it. */
export function fact<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...fields, ...evidenceFields });
}
