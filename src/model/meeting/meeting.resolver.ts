import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { evidenceOf, sourceOf } from "../evidence/evidence.resolver.js";
import { Evidence } from "../evidence/evidence.type.js";
import { stringsOf } from "../reading/edges.js";
import { distinct, nodeById } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Source } from "../source/source.type.js";
import { MeetingArguments, meetingArguments } from "./meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "./meeting.connection.js";
import { Attendance, Meeting, UnknownFact } from "./meeting.type.js";

const asEntity = (meeting: Meeting) => meeting as unknown as Entity;

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, { nullable: true, description: "One meeting by id; null when there is none." })
  meeting(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: RequestContext,
  ): MaybePromise<Entity | null> {
    return nodeById(context, id, ["Meeting"]);
  }

  @Query(() => MeetingConnection.Connection, { description: "Meetings: filtered, ordered, a page at a time." })
  meetings(
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "meetings", meetingArguments(given));
  }

  @FieldResolver(() => Attendance, {
    nullable: true,
    description: "How many took part; null where the source does not say.",
  })
  attendance(@Root() meeting: Meeting): Attendance | null {
    const { attendanceCount: count, attendanceQualifier: qualifier, attendanceUnit: unit } = meeting;
    return count === null || count === undefined ? null : { count, qualifier: qualifier ?? null, unit: unit ?? null };
  }

  @FieldResolver(() => [String], { description: "What the meeting was to reach, in our own words." })
  objectives(@Root() meeting: Meeting): readonly string[] {
    return stringsOf(asEntity(meeting), "objectives");
  }

  @FieldResolver(() => [String], { description: "Those who took part without being named, as worded." })
  groups(@Root() meeting: Meeting): readonly string[] {
    return stringsOf(asEntity(meeting), "groups");
  }

  @FieldResolver(() => [String], { description: "What the source says that no edge can hold, in our own words." })
  remarks(@Root() meeting: Meeting): readonly string[] {
    return stringsOf(asEntity(meeting), "remarks");
  }

  @FieldResolver(() => [UnknownFact], { description: "What is not known of it, and why." })
  unknown(@Root() meeting: Meeting): UnknownFact[] {
    const reasons = stringsOf(asEntity(meeting), "unknownReasons");
    return stringsOf(asEntity(meeting), "unknownFields").map((field, index) => ({
      field,
      reason: reasons[index] ?? "",
    }));
  }

  @FieldResolver(() => [Evidence], { description: "Every passage behind its facts, or those behind one field." })
  async evidence(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("field", () => String, {
      nullable: true,
      description: 'Only for this field: "startDate", "hosts", "themes" …',
    })
    field?: string | null,
  ): Promise<Entity[]> {
    const all = await evidenceOf(context, asEntity(meeting));
    return field === null || field === undefined ? all : all.filter((evidence) => evidence.field === field);
  }

  @FieldResolver(() => [Source], { description: "The documents behind its facts." })
  async sources(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Entity[]> {
    const all = await evidenceOf(context, asEntity(meeting));
    return distinct(await Promise.all(all.map((evidence) => sourceOf(context, evidence))));
  }
}
