import type { GivenValues } from "../../../api/limits/given-values.js";
import type { MaybePromise } from "../../../lib/maybe-promise.js";

/** One execution of an operation. */
export interface Run {
  readonly context: object;
  /** The operation's variables, coerced. */
  readonly variables: GivenValues;
  /** The arguments of fields that take variables, by the fields' numbers: coerced once, whoever and how many use them. */
  readonly given: (GivenValues | undefined)[];
  /** How many values were written, as prices count them. */
  values: number;
}

/** Writes a value as JSON: at once where nothing has to be waited for. @throws whatever a resolver throws */
export type Write = (value: unknown, run: Run) => MaybePromise<string>;
