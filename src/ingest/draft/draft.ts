import type { DialogueRole, MeetingKind, ParticipationRole, ThemeWeight } from "../../model/vocabulary.js";
import type { DateMention, MeetingDate } from "../dates/date-mention.js";
import type { Attendance } from "../facts/attendance.js";
import type { RelatedMeeting } from "../facts/relations.js";
import type { Named, Span } from "../names/name.js";
import type { Fact } from "./fact.js";

/** A meeting as read from an entry of a page: proposed, for a person to decide on. */
export interface Draft {
  /** The entry's place in its page. */
  readonly entry: number;
  readonly span: Span;
  /** The sentence that tells of the meeting. */
  readonly opening: Span | null;
  readonly kind: MeetingKind | null;
  readonly kindAsWorded: string | null;
  readonly title: string;
  readonly titleGiven: boolean;
  readonly date: MeetingDate | null;
  /** The mention of the date while its year is open. */
  readonly mention: DateMention | null;
  readonly city: Named | null;
  readonly country: string | null;
  readonly online: boolean;
  readonly actors: Readonly<Record<ParticipationRole, readonly Named[]>>;
  readonly processChairs: readonly Named[];
  readonly attendance: Attendance | null;
  readonly dialogues: readonly { readonly dialogue: Named; readonly role: DialogueRole }[];
  readonly frameworks: readonly Named[];
  readonly provisions: readonly Named[];
  readonly themes: readonly { readonly theme: Named; readonly weight: ThemeWeight }[];
  readonly series: { readonly series: Named; readonly position: number | null } | null;
  readonly relations: readonly RelatedMeeting[];
  readonly planned: boolean;
  readonly facts: readonly Fact[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Words that were seen and not read, with why. */
export interface NotUnderstood extends Span {
  readonly reason: string;
}
