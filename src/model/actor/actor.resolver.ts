import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { DateScalar } from "../../api/date.scalar.js";
import { checkedCount, PageArguments } from "../../api/page.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { membershipHop } from "../dialogue/dialogue.cypher.js";
import { Membership } from "../dialogue/dialogue.type.js";
import { membershipsAlong } from "../dialogue/membership.js";
import { ParticipationRole } from "../enumerations.js";
import { MeetingArguments, meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { meetingSource } from "../meeting/meeting.connection.js";
import { MeetingFilter } from "../meeting/meeting.filter.js";
import { Meeting } from "../meeting/meeting.type.js";
import { Participation } from "../meeting/meeting-edges.type.js";
import { roleTypes } from "../meeting/participation.condition.js";
import { participationsOf } from "../meeting/participation.resolver.js";
import type { ListEdge } from "../reading/connection.js";
import type { Entity, RequestContext } from "../reading/request.js";
import type * as words from "../vocabulary.js";
import { type CoHostEdge, coHostSource } from "./actor.cohosts.js";
import { Actor } from "./actor.type.js";
import { rolesWay } from "./actor.ways.js";

interface ActorMeetingEdge extends ListEdge {
  readonly kept: readonly words.ParticipationRole[] | null;
}

export const ActorMeetingConnection = connectionTypes<Entity, ActorMeetingEdge>(
  "ActorMeeting",
  () => Meeting,
  "The meetings that an actor has a role in, one edge a meeting.",
);
export const CoHostConnection = connectionTypes<Entity, CoHostEdge>(
  "CoHost",
  () => Actor,
  "The partners of an actor, most common meetings first.",
);

@ArgsType()
class ActorMeetingArguments extends MeetingArguments {
  @Field(() => [ParticipationRole], { nullable: true, description: "In one of these roles; in any where not given." })
  roles?: words.ParticipationRole[] | null;
}

@ArgsType()
class CoHostArguments extends PageArguments {
  @Field(() => [ParticipationRole], {
    nullable: true,
    defaultValue: ["HOST", "CO_HOST"],
    description: "Both have one of these roles.",
  })
  roles?: words.ParticipationRole[] | null;

  @Field(() => MeetingFilter, { nullable: true, description: "In which meetings." })
  where?: MeetingFilter | null;
}

@Resolver(() => Actor)
export class ActorResolver {
  @FieldResolver(() => ActorMeetingConnection.Connection, { description: "The meetings that it has a role in." })
  meetings(
    @Root() actor: Actor,
    @Args(() => ActorMeetingArguments) given: ActorMeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    const way = rolesWay(roleTypes("roles", given.roles));
    const kept = given.roles ?? null;
    return after(meetingSource(context, "Actor.meetings", meetingArguments(given), way, actor.id), (source) => {
      const page = () =>
        after(source.page(), (read) => ({ ...read, edges: read.edges.map((edge) => ({ ...edge, kept })) }));
      return ActorMeetingConnection.of({ ...source, page });
    });
  }

  @FieldResolver(() => CoHostConnection.Connection, {
    description:
      "Its partners: who led the same meetings, how often and which. With other `roles`, who else took those parts.",
  })
  coHosts(
    @Root() actor: Actor,
    @Args(() => CoHostArguments) given: CoHostArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    const types = roleTypes("roles", given.roles ?? ["HOST", "CO_HOST"]);
    return after(coHostSource(context, actor.id, types, given.where ?? null, given), CoHostConnection.of);
  }

  @FieldResolver(() => [Membership], { description: "The dialogues that it belongs to." })
  memberships(
    @Root() actor: Actor,
    @Ctx() context: RequestContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "Only those that certainly last on this day." }) on?:
      | string
      | null,
  ): Promise<Membership[]> {
    return membershipsAlong(context, membershipHop, actor.id, { on: on ?? null });
  }
}

@Resolver(() => ActorMeetingConnection.Edge)
export class ActorMeetingEdgeResolver {
  @FieldResolver(() => [Participation], { description: "Its roles in the meeting, with the evidence." })
  async participations(@Root() edge: ActorMeetingEdge, @Ctx() context: RequestContext): Promise<Participation[]> {
    const all = await participationsOf(context, edge.node.id, edge.kept);
    return all.filter(({ neighbour }) => neighbour.node.id === edge.parent);
  }

  @FieldResolver(() => [ParticipationRole], { description: "Its roles in the meeting." })
  async roles(@Root() edge: ActorMeetingEdge, @Ctx() context: RequestContext): Promise<words.ParticipationRole[]> {
    return (await this.participations(edge, context)).map(({ role }) => role);
  }
}

@Resolver(() => CoHostConnection.Edge)
export class CoHostEdgeResolver {
  @FieldResolver(() => Int, { description: "In how many meetings both had one of the roles." })
  count(@Root() edge: CoHostEdge): number {
    return edge.count;
  }

  @FieldResolver(() => [Meeting], { description: "Those meetings, newest first." })
  meetings(
    @Root() edge: CoHostEdge,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { defaultValue: 20, description: "At most so many." }) first: number,
  ): MaybePromise<readonly Entity[]> {
    return edge.meetings(checkedCount("first", first, context.pageLimits.maximum));
  }
}
