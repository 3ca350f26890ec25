import type { Named, Span } from "../names/name.js";

/** What a draft can say, by the names of the API. */
export type Field =
  | "kind"
  | "title"
  | "startDate"
  | "city"
  | "online"
  | "hosts"
  | "coHosts"
  | "chairs"
  | "coChairs"
  | "initiators"
  | "organisers"
  | "processChairs"
  | "participants"
  | "groups"
  | "attendance"
  | "dialogues"
  | "frameworks"
  | "provisions"
  | "themes"
  | "series"
  | "relations"
  | "objectives"
  | "qualifier"
  | "status";

/** One thing read, with the place that says it and the rule that read it. */
export interface Fact {
  readonly field: Field;
  /** As a person would write it: a label, an ISO date, an enum. */
  readonly value: string;
  readonly named?: Named;
  readonly quote: Span;
  readonly rule: string;
  /** False when it is concluded rather than said; `why` then says from what. */
  readonly stated: boolean;
  readonly why?: string;
}
