import type { Span } from "../names/name.js";

/** What a labelled line tells. */
export type LabelKind =
  | "DATE"
  | "PLACE"
  | "HOST"
  | "CO_HOST"
  | "CHAIR"
  | "CO_CHAIR"
  | "ORGANISER"
  | "PARTICIPANT"
  | "KIND"
  | "TITLE"
  | "PUBLISHED"
  | "OBJECTIVE";

/** A label, and where its value stands (empty when the line gives none). */
export interface Label {
  readonly kind: LabelKind;
  readonly value: Span;
}

const words: readonly (readonly [LabelKind, string])[] = [
  [
    "PUBLISHED",
    "published(?: on)?|posted(?: on)?|last updated(?: on)?|updated(?: on)?|publication date|date of publication|publié le",
  ],
  ["DATE", "dates?(?: of (?:the )?meeting)?|when|dates? and time|date\\(s\\)"],
  ["PLACE", "location|venue|place|where|city|lieu|place of (?:the )?meeting|venue and date"],
  ["CO_HOST", "co-?hosts?|co-?hosted by|co-?host countr(?:y|ies)"],
  ["HOST", "hosts?|hosted by|host countr(?:y|ies)|host government"],
  ["CO_CHAIR", "co-?chairs?|co-?chaired by|coprésidence"],
  ["CHAIR", "chairs?|chaired by|présidence|chairperson"],
  ["ORGANISER", "organi[sz]ers?|organi[sz]ed by|convened by|organisateurs?"],
  [
    "PARTICIPANT",
    "participants?|attended by|participating (?:states|countries|organi[sz]ations)|attendees|in attendance|present",
  ],
  ["KIND", "type(?: of (?:meeting|event|activity))?|kind|event type|activity type|format"],
  ["TITLE", "title|topic|theme|subject|thème"],
  ["OBJECTIVE", "objectives?|aims?"],
];
const expressions = words.map(
  ([kind, source]) => [kind, new RegExp(`^(?:${source})\\s{0,3}[:：]\\s{0,4}`, "i")] as const,
);

/** The label of a line, or null when it has none. */
export function labelOf(text: string, { start, end }: Span): Label | null {
  const written = text.slice(start, Math.min(end, start + 60));
  for (const [kind, expression] of expressions) {
    const length = expression.exec(written)?.[0].length;
    if (length !== undefined) return { kind, value: { start: Math.min(start + length, end), end } };
  }
  return null;
}
