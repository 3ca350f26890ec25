import type { Value } from "./value.js";

/** One environment variable that the program reads. */
export interface Setting<Read = unknown> {
  readonly variable: string;
  readonly value: Value<Read>;
  /** What holds when the variable is absent or empty, as it would be written there; undefined: nothing. */
  readonly standard: string | undefined;
  /** The default as the documentation shows it, where `standard` is of one machine only. */
  readonly standardShown?: string;
  /** What a number counts; empty where it is none. */
  readonly unit: string;
  /** Why the variable is there and why the default is what it is. */
  readonly reason: string;
  /** True where the value is never shown. */
  readonly secret?: true;
}
