/** What a name can stand for in prose. A demonym ("the Italian Chair") stands for its state. */
export type NameKind =
  | "state"
  | "demonym"
  | "organisation"
  | "dialogue"
  | "framework"
  | "city"
  | "series"
  | "theme"
  | "institution";

/** A thing that has names: of the registry when it has an id, else only known to the language. */
export interface Named {
  readonly kind: NameKind;
  /** `kind:slug` of the registry; null where the registry does not know it. */
  readonly id: string | null;
  readonly label: string;
  /** ISO 3166-1 alpha-2: the state's own, or that of the state a city lies in. */
  readonly code?: string;
  /** Inhabitants, for cities that share a name. */
  readonly population?: number;
}

/** One written form of a name. */
export interface Form {
  readonly text: string;
  readonly named: Named;
}

/** A place of the text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name found in the text; several things where the form is shared (cities). */
export interface NameMention extends Span {
  readonly named: Named;
  readonly others: readonly Named[];
}
