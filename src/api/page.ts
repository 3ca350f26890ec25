import { ArgsType, Field, Int } from "type-graphql";
import { badInput } from "./errors.js";

/** The Relay arguments of every connection. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start. 20 where neither `first` nor `last` is given.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many from the end. Not together with `first`." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  before?: string | null;
}

export interface PageLimits {
  readonly standard: number;
  readonly maximum: number;
}

export interface Page {
  readonly size: number;
  /** True when the page is counted from the end of the list. */
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** A count that an argument asks for. @throws GraphQLError when it is negative or larger than the limit */
export function checkedCount(argument: string, value: number, maximum: number): number {
  if (value < 0) throw badInput(argument, value, "must not be negative");
  if (value > maximum) {
    const error = badInput(argument, value, `at most ${maximum} at a time; page with a cursor`, "PAGE_TOO_LARGE");
    error.extensions.limit = maximum;
    throw error;
  }
  return value;
}

/** @throws GraphQLError when the arguments contradict one another or ask for too much */
export function checkedPage(page: PageArguments, limits: PageLimits): Page {
  const first = page.first ?? null;
  const last = page.last ?? null;
  if (first !== null && last !== null) throw badInput("first", first, "give `first` or `last`, not both");
  const backwards = last !== null;
  const size =
    last !== null
      ? checkedCount("last", last, limits.maximum)
      : checkedCount("first", first ?? limits.standard, limits.maximum);
  return { size, backwards, after: page.after ?? null, before: page.before ?? null };
}
