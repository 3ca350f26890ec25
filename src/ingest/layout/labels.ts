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
  | "OBJECTIVE"
  /** What the reader has no use for, but which belongs to the labels around it: the time of day, apologies. */
  | "OTHER";

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
  ["DATE", "dates?(?: of (?:the )?(?:meeting|event))?|when|dates? and time|date\\(s\\)|quand|date de la réunion"],
  ["PLACE", "location|venue|place|where|city|lieu|ville|endroit|place of (?:the )?meeting|venue and date"],
  ["CO_HOST", "co-?hosts?|co-?hosted by|co-?host countr(?:y|ies)"],
  ["HOST", "hosts?|hosted by|host countr(?:y|ies)|host government|(?:pays )?hôtes?|pays d['’]accueil|accueillie? par"],
  ["CO_CHAIR", "co-?chairs?|co-?chaired by|coprésidence"],
  [
    "CHAIR",
    "chairs?|chaired by|présidence|chairperson|chair(?:manship|person)? of (?:the )?(?:meeting|event|session)|meeting chair|présidence de (?:la réunion|l['’](?:événement|atelier))|présidée? par",
  ],
  ["ORGANISER", "organi[sz]ers?|organi[sz]ed by|convened by|organisateurs?|organisée? par"],
  [
    "PARTICIPANT",
    "participants?|attended by|participating (?:states|countries|organi[sz]ations)|attendees|in attendance|(?:(?:members?|states|countries|delegations|observers|partners|organi[sz]ations)(?: states)? )?(?:present|represented|attending)|observers?|pays participants|présents|observateurs",
  ],
  ["KIND", "type(?: of (?:meeting|event|activity))?|kind|event type|activity type|format"],
  ["TITLE", "title|topic|theme|subject|thème"],
  ["OBJECTIVE", "objectives?|aims?"],
  [
    "OTHER",
    "times?|hours?|duration|heures?|horaires?|apologies|excusés?|absents?|(?:working )?languages?|langues?|registration|inscriptions?",
  ],
];
const expressions = words.map(
  ([kind, source]) =>
    [
      kind,
      new RegExp(`^(?:[\\p{L}’' -]{2,30} ?/ ?)?(?:${source})(?: ?/ ?[\\p{L}’' -]{2,30})?\\s{0,3}[:：]\\s{0,4}`, "iu"),
    ] as const,
);

/** The label of a line, or null when it has none. */
export function labelOf(text: string, { start, end }: Span): Label | null {
  const written = text.slice(start, Math.min(end, start + 90));
  for (const [kind, expression] of expressions) {
    const length = expression.exec(written)?.[0].length;
    if (length !== undefined) return { kind, value: { start: Math.min(start + length, end), end } };
  }
  return null;
}
