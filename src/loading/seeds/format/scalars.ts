import { z } from "zod";
import { type NodeKind, nodeShapes } from "../../../model/shape.js";

/** A line of text that is not empty. */
export const text = z.string().trim().min(1, "is empty");

/** Some lines of text. */
export const texts = z.array(text);

const slugs: Readonly<Partial<Record<NodeKind, readonly [pattern: string, words: string]>>> = {
  State: ["[A-Z]{2}", "<ISO code of two capitals>"],
  Provision: ["[a-z0-9-]+/[a-z0-9.-]+", "<framework>/<part>"],
};

/** The id that a node of one kind gives itself: `kind:slug`. */
export function ownId(kind: NodeKind) {
  const { prefix } = nodeShapes[kind];
  const [pattern, words] = slugs[kind] ?? ["[a-z0-9]+(?:-[a-z0-9]+)*", "<small letters and digits, with hyphens>"];
  return z.string().regex(new RegExp(`^${prefix}:${pattern}$`), `is not of the form ${prefix}:${words}`);
}

/** The id of a node that stands elsewhere. That there is one of the right kind is checked once all files are read. */
export function reference(kind: string) {
  return z
    .string()
    .min(1, "is empty")
    .meta({ description: `The id of a ${kind}.` });
}

/** The sources of what is general knowledge; where absent, those named at the head of the file. */
export const sources = z.array(reference("source")).optional();

/** A day, ISO 8601, that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day, YYYY-MM-DD")
  .refine(exists, "is a day that does not exist");

/** A month, YYYY-MM. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "is not a month, YYYY-MM");

/** A day, or a month or a year where the day is not known. YAML reads a bare year as a number. */
export const coarseDay = z
  .union([z.string(), z.int()], "is not a day, month or year")
  .transform(String)
  .refine((value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && exists(`${value}-01-01`.slice(0, 10)), {
    error: "is not a day that exists, YYYY-MM-DD, nor a month, YYYY-MM, nor a year",
  });

/** A Wikidata item. */
export const wikidata = z
  .string()
  .regex(/^Q\d+$/, "is not a Wikidata item, Q and digits")
  .optional();

function exists(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
