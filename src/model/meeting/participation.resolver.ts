import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { Actor } from "../actor/actor.type.js";
import { checkedList } from "../checks.js";
import { ParticipationRole } from "../enumerations.js";
import { evidenceOf } from "../evidence/evidence.resolver.js";
import { Evidence } from "../evidence/evidence.type.js";
import { type Neighbour, neighbours } from "../reading/edges.js";
import type { Entity, RequestContext } from "../reading/request.js";
import * as words from "../vocabulary.js";
import { participationHop } from "./meeting.cypher.js";
import { Meeting } from "./meeting.type.js";
import { Participation } from "./meeting-edges.type.js";

const roleOfEdge = new Map<string, words.ParticipationRole>(
  words.wordsOf(words.roleEdges).map((role) => [words.roleEdges[role], role]),
);
const roleOrder = new Map(words.wordsOf(words.participationRoles).map((role, index) => [role, index]));

function participationOf(neighbour: Neighbour): Participation {
  const role = roleOfEdge.get(neighbour.kind) ?? "PARTICIPANT";
  return { role, capacity: (neighbour.edge.capacity as string | undefined) ?? null, neighbour };
}

/** The participations in a meeting in some roles, or in all: hosts first, participants last. @throws StoreError */
export function participationsOf(
  context: RequestContext,
  meeting: string,
  roles: readonly words.ParticipationRole[] | null = null,
): MaybePromise<Participation[]> {
  return after(neighbours(context, participationHop, meeting), (found) => {
    const every = found.map(participationOf);
    const kept = roles === null ? every : every.filter(({ role }) => roles.includes(role));
    return kept.sort((one, other) => (roleOrder.get(one.role) ?? 0) - (roleOrder.get(other.role) ?? 0));
  });
}

function actorsIn(context: RequestContext, meeting: Meeting, role: words.ParticipationRole): MaybePromise<Entity[]> {
  return after(neighbours(context, participationHop, meeting.id), (found) =>
    found.filter(({ kind }) => roleOfEdge.get(kind) === role).map(({ node }) => node),
  );
}

@Resolver(() => Meeting)
export class MeetingParticipationResolver {
  @FieldResolver(() => [Participation], {
    description: "Who took which part, with the evidence: hosts first, participants last.",
  })
  participations(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("roles", () => [ParticipationRole], { nullable: true, description: "Only in these roles." }) roles?:
      | words.ParticipationRole[]
      | null,
  ): MaybePromise<Participation[]> {
    return participationsOf(context, meeting.id, roles ? checkedList("roles", roles) : null);
  }

  @FieldResolver(() => [Actor], {
    description: "Who hosted it, as the source says. The country of the city is not taken as host.",
  })
  hosts(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "HOST");
  }

  @FieldResolver(() => [Actor], { description: "Who co-hosted it." })
  coHosts(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "CO_HOST");
  }

  @FieldResolver(() => [Actor], {
    description: "Who chaired it. The Chair of the Process is another matter: `processChairs`.",
  })
  chairs(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "CHAIR");
  }

  @FieldResolver(() => [Actor], { description: "Who co-chaired it." })
  coChairs(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "CO_CHAIR");
  }

  @FieldResolver(() => [Actor], { description: "On whose initiative it met." })
  initiators(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "INITIATOR");
  }

  @FieldResolver(() => [Actor], { description: "Who organised it." })
  organisers(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "ORGANISER");
  }

  @FieldResolver(() => [Actor], { description: "Who else is named as taking part. Unnamed ones are `groups`." })
  participants(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return actorsIn(context, meeting, "PARTICIPANT");
  }
}

@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Actor, { description: "Who." })
  actor(@Root() participation: Participation): Entity {
    return participation.neighbour.node;
  }

  @FieldResolver(() => [Evidence], { description: "The passages that say so." })
  evidence(@Root() participation: Participation, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, participation.neighbour.edge);
  }
}
