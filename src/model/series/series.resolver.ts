import Cypher from "@neo4j/cypher-builder";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { allOf, countEdges } from "../conditions.js";
import { MeetingArguments, meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "../meeting/meeting.connection.js";
import type { ListEdge } from "../reading/connection.js";
import { stringsOf } from "../reading/edges.js";
import type { SortKey, Way } from "../reading/list.js";
import { byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { nodeById } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { SeriesArguments } from "./series.filter.js";
import { Series } from "./series.type.js";

export const SeriesConnection = connectionTypes<Entity, ListEdge>(
  "Series",
  () => Series,
  "Series of meetings, a page at a time.",
);

const meetingCount: SortKey = {
  name: "MEETING_COUNT",
  sample: 0,
  by: { expression: (series) => countEdges(series, "PART_OF_SERIES", "left") },
};
const sortKeys = { NAME: byProperty("NAME", "name"), MEETING_COUNT: meetingCount };

const seriesWay: Way = {
  name: "series",
  parentLabel: "Series",
  pattern: (series, meeting) =>
    new Cypher.Pattern(series)
      .related({ type: "PART_OF_SERIES", direction: "left" })
      .to(meeting, { labels: ["Meeting"] }),
};

@Resolver(() => Series)
export class SeriesResolver {
  @Query(() => Series, { nullable: true, description: "One series by id; null when there is none." })
  series(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: RequestContext,
  ): MaybePromise<Entity | null> {
    return nodeById(context, id, ["Series"]);
  }

  @Query(() => SeriesConnection.Connection, { description: "Series of meetings: filtered, ordered, a page at a time." })
  allSeries(@Args(() => SeriesArguments) given: SeriesArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where ? (series: Cypher.Node) => allOf(namedPredicates(where, "name", series)) : undefined;
    return SeriesConnection.of(namedList(context, "allSeries", "Series", sortKeys, given, condition));
  }

  @FieldResolver(() => [String], { description: "The ways in which sources word its name." })
  variants(@Root() series: Series): readonly string[] {
    return stringsOf(series as unknown as Entity, "variants");
  }

  @FieldResolver(() => MeetingConnection.Connection, { description: "The meetings that belong to it." })
  meetings(
    @Root() series: Series,
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "Series.meetings", meetingArguments(given), seriesWay, series.id);
  }
}
