import { fold } from "../../lib/fold.js";
import type { Graph, GraphNode } from "../../model/shape.js";

/** What tells a meeting from others. */
export interface MeetingSigns {
  readonly id: string;
  readonly title: string;
  readonly start: string | null;
  /** The first day that it may have been on, where the day is not known. */
  readonly earliest: string | null;
  readonly city: string | null;
  readonly online: boolean;
  readonly kind: string | null;
  /** Whether a page only mentions it: then less is said of it, and less must agree. */
  readonly mentioned: boolean;
}

/** A meeting that is already there, and by what it was recognised. */
export interface Twin {
  readonly node: GraphNode;
  readonly by:
    | "the same id"
    | "the same first day and place"
    | "the same title and year"
    | "the same first day and kind"
    | "the same kind, place and month"
    | "an online meeting of the same day";
}

/** The meeting of a graph that these signs are of, or null. */
export function twinOf(graph: Graph, signs: MeetingSigns): Twin | null {
  const cities = new Map(graph.edges.filter(({ kind }) => kind === "HELD_IN").map(({ from, to }) => [from, to]));
  const meetings = graph.nodes.filter(({ kind }) => kind === "Meeting");
  const year = (signs.start ?? signs.earliest)?.slice(0, 4);
  const title = titleKey(signs.title);
  const dated = meetings.find(({ id }) => signs.start !== null && id === datedId(signs.id, signs.start));
  if (dated !== undefined) return { node: dated, by: "the same id" };
  for (const node of meetings) {
    const { properties } = node;
    const place = cities.get(node.id) ?? null;
    if (node.id === signs.id) return { node, by: "the same id" };
    if (signs.start !== null && signs.city !== null && properties.startDate === signs.start && place === signs.city) {
      if (sameKind(properties.kind, signs.kind)) return { node, by: "the same first day and place" };
    }
    const placed = signs.city !== null && place === signs.city;
    const vague = signs.start === null || properties.startDate === undefined;
    if (
      vague &&
      (placed || (signs.mentioned && signs.city === null)) &&
      signs.kind !== null &&
      properties.kind === signs.kind &&
      overlap(signs, properties)
    )
      return { node, by: "the same kind, place and month" };
    const unplaced = place === null || (signs.city === null && !signs.online);
    const sameDay = signs.start !== null && properties.startDate === signs.start;
    if (
      sameDay &&
      unplaced &&
      signs.kind !== null &&
      properties.kind === signs.kind &&
      (signs.city === null || properties.online !== true)
    )
      return { node, by: "the same first day and kind" };
    if (signs.start !== null && signs.online && properties.online === true && properties.startDate === signs.start)
      return { node, by: "an online meeting of the same day" };
  }
  if (title === "" || year === undefined) return null;
  const named = meetings.find(({ id, properties }) => {
    const own = String(properties.startDate ?? properties.notBefore ?? "").slice(0, 4);
    const place = cities.get(id) ?? null;
    const elsewhere = signs.city !== null && place !== null && place !== signs.city;
    const online = signs.online !== (properties.online === true) && signs.city === null;
    return own === year && titleKey(String(properties.title)) === title && !elsewhere && !online;
  });
  return named === undefined ? null : { node: named, by: "the same title and year" };
}

/** The id of a meeting that shares month, place and subject with another, on another day. */
export function datedId(id: string, start: string): string {
  return `${id}-${start.slice(8)}`;
}

function overlap({ start, earliest }: MeetingSigns, { startDate, notBefore }: GraphNode["properties"]): boolean {
  const one = (start ?? earliest ?? "").slice(0, 7);
  const other = String(startDate ?? notBefore ?? "").slice(0, 7);
  return one !== "" && one === other;
}

function sameKind(one: unknown, other: string | null): boolean {
  return one === undefined || other === null || one === other;
}

/** A title to compare by: letters and digits. Titles that only name the kind tell nothing. */
function titleKey(title: string): string {
  const key = fold(title)
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
  return /^(?:(?:senior officials|steering committee|thematic|ministerial|virtual|expert)?\s?s?\s?(?:meeting|conference|webinar|workshop|training|roundtable|working group))(?: of the .*)?$/u.test(
    key,
  )
    ? ""
    : key;
}
