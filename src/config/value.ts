import { z } from "zod";

/** How the text of an environment variable is read, and what a person has to write there. */
export interface Value<Read> {
  readonly schema: z.ZodType<Read, string>;
  readonly expected: string;
}

/** A whole number of at least `minimum` and at most `maximum`, in digits. */
export function wholeNumber(minimum: number, maximum: number): Value<number> {
  const digits = z.string().regex(/^\d{1,15}$/);
  return {
    schema: digits.transform(Number).pipe(z.number().min(minimum).max(maximum)),
    expected: `a whole number from ${minimum} to ${maximum}`,
  };
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly [Word, ...Word[]]): Value<Word> {
  return { schema: z.enum(words) as z.ZodType<Word, string>, expected: `one of ${words.join(", ")}` };
}

/** Any text without control characters (they would forge lines of the log). */
export function text(expected: string): Value<string> {
  return { schema: z.string().regex(/^\P{Cc}*$/u), expected };
}

/** An address that a Neo4j driver takes. Credentials inside it are refused: addresses are logged. */
export const neo4jAddress: Value<string> = {
  schema: z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@/]+\/?$/),
  expected:
    "bolt://host:7687 or neo4j://host:7687 (or +s, +ssc), without user and password, which go into their own variables",
};
