import { z } from "zod";
import { sourceKinds, wordsOf } from "../../../model/vocabulary.js";
import { coarseDay, day, ownId, reference, sources, text, texts } from "./scalars.js";

/** A theme as `themes.yaml` has it. */
export const theme = z
  .strictObject({
    id: ownId("Theme"),
    label: text,
    altLabels: texts.optional(),
    definition: text.optional(),
    broader: z.array(reference("theme")).optional(),
    related: z.array(reference("theme")).optional().meta({ description: "Said of one of the two themes only." }),
    provisions: z.array(reference("provision")).optional().meta({ description: "What the theme falls under." }),
    sources,
  })
  .meta({ id: "Theme", description: "A concept of the vocabulary." });

const provision = z.strictObject({ id: ownId("Provision"), code: text, title: text, sources });

/** A policy framework as `frameworks.yaml` has it, with its parts in their order. */
export const framework = z
  .strictObject({
    id: ownId("PolicyFramework"),
    name: text.meta({ description: "Full title." }),
    shortName: text,
    aliases: texts.optional(),
    adoptedOn: coarseDay.optional(),
    adoptedUntil: day.optional().meta({ description: "Last day of the gathering that adopted it, if not the first." }),
    adoptedIn: text.optional(),
    provisions: z.array(provision).optional(),
    sources,
  })
  .meta({ id: "PolicyFramework", description: "A declaration, plan, compact or agenda." });

/** A series as `series.yaml` has it. */
export const series = z
  .strictObject({ id: ownId("Series"), name: text, variants: texts.optional(), sources })
  .meta({ id: "Series", description: "A named series of meetings." });

/** A city as `cities.yaml` has it. */
export const city = z
  .strictObject({
    id: ownId("City"),
    name: text,
    aliases: texts.optional(),
    state: reference("state"),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    sources,
  })
  .meta({ id: "City", description: "A place of meetings." });

/** A source as `sources.yaml` has it. */
export const source = z
  .strictObject({
    id: ownId("Source"),
    title: text,
    url: z.url("is not an address").optional(),
    publisher: text.optional(),
    kind: z.enum(wordsOf(sourceKinds)),
    retrieved: day.optional().meta({ description: "The day on which it was read." }),
  })
  .meta({ id: "Source", description: "A document that says something." });

/** What the registry's files hold, as read. */
export type ThemeSeed = z.infer<typeof theme>;
export type FrameworkSeed = z.infer<typeof framework>;
export type SeriesSeed = z.infer<typeof series>;
export type CitySeed = z.infer<typeof city>;
export type SourceSeed = z.infer<typeof source>;
