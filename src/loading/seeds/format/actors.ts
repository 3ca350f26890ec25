import { z } from "zod";
import { organisationKinds, regions, wordsOf } from "../../../model/vocabulary.js";
import { day, ownId, reference, sources, text, texts, wikidata } from "./scalars.js";

/** A state as `states.yaml` has it; its ISO code of two letters is in its id. */
export const state = z
  .strictObject({
    id: ownId("State"),
    name: text.meta({ description: "English short name." }),
    code3: z.string().regex(/^[A-Z]{3}$/, "is not an ISO code of three capitals"),
    region: z.enum(wordsOf(regions)),
    euFrom: day.optional().meta({ description: "First day in the European Union." }),
    euTo: day.optional().meta({ description: "The day on which it left." }),
    wikidata,
    aliases: texts.optional(),
    demonyms: texts.optional(),
    sources,
  })
  .meta({ id: "State", description: "A state." });

/** An organisation as `organisations.yaml` has it. */
export const organisation = z
  .strictObject({
    id: ownId("Organisation"),
    name: text,
    acronym: text.optional(),
    aliases: texts.optional(),
    kind: z.enum(wordsOf(organisationKinds)),
    partOf: z
      .array(z.strictObject({ organisation: reference("organisation"), capacity: text.optional(), sources }))
      .optional(),
    wikidata,
    sources,
  })
  .meta({ id: "Organisation", description: "An organisation that can act." });

/** A state as read. */
export type StateSeed = z.infer<typeof state>;
/** An organisation as read. */
export type OrganisationSeed = z.infer<typeof organisation>;
