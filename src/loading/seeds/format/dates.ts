import { z } from "zod";
import { fact } from "./evidence.js";
import { day, month } from "./scalars.js";

/** When a meeting took place: days, or a month, or a year, or bounds. */
export const dates = fact({
  start: day.optional(),
  end: day.optional().meta({ description: "The last day, where it is not the first." }),
  month: month.optional(),
  year: z.int().min(1000).max(9999).optional(),
  notBefore: day.optional(),
  notAfter: day.optional(),
});

/** What is known of a meeting's dates, for the graph. */
export type DatesSeed = z.infer<typeof dates>;
