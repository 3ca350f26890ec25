import Cypher from "@neo4j/cypher-builder";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { checkedCodes } from "../checks.js";
import { allOf, countEdges, existsEdge, oneOf } from "../conditions.js";
import { MeetingArguments, meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "../meeting/meeting.connection.js";
import type { ListEdge } from "../reading/connection.js";
import { neighbours, stringsOf, typesOf } from "../reading/edges.js";
import type { SortKey, Way } from "../reading/list.js";
import { byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { State } from "../state/state.type.js";
import { cityStateHop } from "./city.cypher.js";
import { CityArguments } from "./city.filter.js";
import { City } from "./city.type.js";

export const CityConnection = connectionTypes<Entity, ListEdge>("City", () => City, "Cities, a page at a time.");

const meetingCount: SortKey = {
  name: "MEETING_COUNT",
  sample: 0,
  by: { expression: (city) => countEdges(city, "HELD_IN", "left") },
};
const sortKeys = { NAME: byProperty("NAME", "name"), MEETING_COUNT: meetingCount };

const cityWay: Way = {
  name: "city",
  parentLabel: "City",
  pattern: (city, meeting) =>
    new Cypher.Pattern(city).related({ type: "HELD_IN", direction: "left" }).to(meeting, { labels: ["Meeting"] }),
};

@Resolver(() => City)
export class CityResolver {
  @Query(() => CityConnection.Connection, {
    description: "Cities where meetings were held: filtered, ordered, a page at a time.",
  })
  cities(@Args(() => CityArguments) given: CityArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where
      ? (city: Cypher.Node) => {
          const codes = where.country ? checkedCodes("where.country", where.country) : null;
          const inCountry = codes
            ? existsEdge(city, typesOf(["IN"]), "right", "State", (state) => oneOf(state.property("code"), codes))
            : undefined;
          return allOf([...namedPredicates(where, "name", city), inCountry]);
        }
      : undefined;
    return CityConnection.of(namedList(context, "cities", "City", sortKeys, given, condition));
  }

  @FieldResolver(() => [String], { description: "Other names." })
  aliases(@Root() city: City): readonly string[] {
    return stringsOf(city as unknown as Entity, "aliases");
  }

  @FieldResolver(() => State, { nullable: true, description: "The state that it lies in." })
  async state(@Root() city: City, @Ctx() context: RequestContext): Promise<Entity | null> {
    return (await neighbours(context, cityStateHop, city.id))[0]?.node ?? null;
  }

  @FieldResolver(() => MeetingConnection.Connection, { description: "The meetings that were held in it." })
  meetings(
    @Root() city: City,
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "City.meetings", meetingArguments(given), cityWay, city.id);
  }
}
