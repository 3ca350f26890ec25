import type { MeetingKind } from "../../model/vocabulary.js";
import type { Span } from "../names/name.js";

/** Words that stand for a meeting: "the 7th thematic meeting of the Khartoum Process". */
export interface MeetingMention extends Span {
  /** Null for words that say no kind: "the meeting", "the event". */
  readonly kind: MeetingKind | null;
  /** The head of the words: "thematic meeting". */
  readonly worded: string;
  readonly plural: boolean;
  readonly virtual: boolean;
  /** "this", "the", "a", "its", or "" when it stands bare. */
  readonly determiner: string;
  /** Ordinals and adjectives before the head, small. */
  readonly modifiers: readonly string[];
}
