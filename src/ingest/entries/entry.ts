import type { Sentence } from "../clause/read-sentence.js";
import type { DateMention } from "../dates/date-mention.js";
import type { LabelKind } from "../layout/labels.js";
import type { Span } from "../names/name.js";
import type { Occurrence } from "./opening.js";

/** The part of a page that is about one meeting. */
export interface Entry {
  readonly span: Span;
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly headings: readonly Sentence[];
  readonly labels: readonly LabelledValue[];
  readonly sentences: readonly Sentence[];
  /** Where the meeting is said to be held; null where only its labels or heading tell of it. */
  readonly opening: Occurrence | null;
  /** The day on which the text itself was published, when the page says it. */
  readonly published: DateMention | null;
  /** The year that a heading above puts over the entry. */
  readonly year: number | null;
  /** The days of the entry before, of a page of prose. */
  readonly before: DateMention | null;
  /** Whether the page is a list with a labelled date or place for each meeting. */
  readonly listed: boolean;
}

/** A labelled line of an entry, its value read as a sentence. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly value: Span;
  readonly sentence: Sentence;
}
