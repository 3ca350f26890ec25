import { connectionTypes } from "../../api/connection.js";
import type { PageArguments } from "../../api/page.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { type ListEdge, type ListSource, listSource, sortTerms } from "../reading/connection.js";
import { type Way, writtenFilter } from "../reading/list.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { meetingCondition } from "./meeting.condition.js";
import { meetingSortKeys, newestFirst } from "./meeting.cypher.js";
import { totalByDays } from "./meeting.days.js";
import type { MeetingFilter, MeetingOrder } from "./meeting.filter.js";
import { Meeting } from "./meeting.type.js";

export const MeetingConnection = connectionTypes<Entity, ListEdge>(
  "Meeting",
  () => Meeting,
  "Meetings, a page at a time.",
);

export interface MeetingListArguments {
  readonly where?: MeetingFilter | null;
  readonly orderBy?: readonly MeetingOrder[] | null;
  readonly page: PageArguments;
}

/** The meetings of a list, from everywhere or of a parent along a way. @throws GraphQLError for bad arguments */
export function meetingSource(
  context: RequestContext,
  name: string,
  { where, orderBy, page }: MeetingListArguments,
  way?: Way,
  parent: string | null = null,
): MaybePromise<ListSource> {
  const order = sortTerms(meetingSortKeys, orderBy, newestFirst);
  const filter = writtenFilter(where);
  const total = way === undefined ? totalByDays(context, where) : null;
  return after(meetingCondition(context, where), (condition) =>
    listSource(context, { name, kind: "Meeting", order, condition, filter, way, total }, page, parent),
  );
}

/** The same, as a connection. */
export function meetingConnection(...given: Parameters<typeof meetingSource>): MaybePromise<object> {
  return after(meetingSource(...given), MeetingConnection.of);
}
