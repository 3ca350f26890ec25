import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../api/errors.js";
import { checkedCount } from "../../api/page.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingFilter } from "../../model/meeting/meeting.filter.js";
import { Meeting } from "../../model/meeting/meeting.type.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { meetingDatesCall } from "../meeting-rows.js";
import { FirstMeetings } from "../meetings-argument.filter.js";
import { newestOf } from "../newest-first.js";
import { timeline } from "./timeline.js";
import { TimeBucketType, TimeUnitEnum } from "./timeline.type.js";
import { type TimeUnit, unitOf } from "./unit.js";

/** 200 years by month. */
const mostBuckets = 2_400;
/** Where a filter leaves an end open, the data end it: about here. */
const usual = { start: "2000-01-01", end: "2030-12-31" };

/** The days that a filter itself reaches over: empty buckets at its ends are shown as well. */
function spanOf(filter: MeetingFilter | null | undefined): { readonly start?: string; readonly end?: string } {
  const { gte, lte } = filter?.startDate ?? {};
  return { ...(gte && { start: gte }), ...(lte && { end: lte }) };
}

@Resolver(() => TimeBucketType)
export class TimelineResolver {
  @Query(() => [TimeBucketType], {
    description:
      "Meetings by the time at which they began, from the first to the last known or over the days of `where.startDate`; empty buckets are there too. Meetings of which nothing of the date is known are in none: `meetings(where: { unknown: [DATE] })`.",
  })
  async timeline(
    @Ctx() context: RequestContext,
    @Arg("where", () => MeetingFilter, { nullable: true, description: "Which meetings." }) where:
      | MeetingFilter
      | null
      | undefined,
    @Arg("by", () => TimeUnitEnum, { defaultValue: "YEAR", description: "How long a bucket is." }) by: TimeUnit,
  ): Promise<readonly TimeBucketType[]> {
    const span = spanOf(where);
    const length = unitOf(span.end ?? usual.end, by) - unitOf(span.start ?? usual.start, by) + 1;
    if (length > mostBuckets) throw badInput("by", by, `${length} buckets; at most ${mostBuckets} are answered`);
    const condition = await meetingCondition(context, where);
    const rows = await context.reader.rows(meetingDatesCall("timeline.dates", condition));
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    const meetings = rows.map((row) => ({
      id: String(row.id),
      startEarliest: text(row.startEarliest),
      startLatest: text(row.startLatest),
    }));
    return timeline(meetings, by, span).buckets;
  }

  @FieldResolver(() => [Meeting], { description: "The meetings that certainly began in it, newest first." })
  meetings(
    @Root() bucket: TimeBucketType,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, bucket.meetings, checkedCount("first", first, context.pageLimits.maximum));
  }

  @FieldResolver(() => [Meeting], { description: "The meetings that may have begun in it." })
  possibleMeetings(
    @Root() bucket: TimeBucketType,
    @Args(() => FirstMeetings) { first }: FirstMeetings,
    @Ctx() context: RequestContext,
  ): Promise<Entity[]> {
    return newestOf(context, bucket.possibleMeetings, checkedCount("first", first, context.pageLimits.maximum));
  }
}
