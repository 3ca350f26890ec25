import Cypher from "@neo4j/cypher-builder";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { DateScalar } from "../../api/date.scalar.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { Actor } from "../actor/actor.type.js";
import { checkedList } from "../checks.js";
import { allOf, countEdges } from "../conditions.js";
import { MembershipStatus } from "../enumerations.js";
import { evidenceOf } from "../evidence/evidence.resolver.js";
import { Evidence } from "../evidence/evidence.type.js";
import { MeetingArguments, meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "../meeting/meeting.connection.js";
import type { ListEdge } from "../reading/connection.js";
import { neighbours, stringsOf } from "../reading/edges.js";
import type { SortKey, Way } from "../reading/list.js";
import { byOptional, byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { kindOf, nodeById, nodesByIds } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Source } from "../source/source.type.js";
import { State } from "../state/state.type.js";
import type * as words from "../vocabulary.js";
import { type ChairmanshipRow, chairmanshipsAlong } from "./chairmanship.js";
import { chairHop, memberHop } from "./dialogue.cypher.js";
import { DialogueArguments } from "./dialogue.filter.js";
import { Chairmanship, Dialogue, Membership } from "./dialogue.type.js";
import { type MembershipRow, membershipsAlong } from "./membership.js";
import { certainlyCovers } from "./term.js";

export const DialogueConnection = connectionTypes<Entity, ListEdge>(
  "Dialogue",
  () => Dialogue,
  "Dialogues, a page at a time.",
);

const meetingCount: SortKey = {
  name: "MEETING_COUNT",
  sample: 0,
  by: { expression: (dialogue) => countEdges(dialogue, "CONVENED_BY", "left") },
};
const sortKeys = {
  NAME: byProperty("NAME", "name"),
  FOUNDED: byOptional("FOUNDED", "founded"),
  MEETING_COUNT: meetingCount,
};

const dialogueWay: Way = {
  name: "dialogue",
  parentLabel: "Dialogue",
  pattern: (dialogue, meeting) =>
    new Cypher.Pattern(dialogue)
      .related({ type: "CONVENED_BY", direction: "left" })
      .to(meeting, { labels: ["Meeting"] }),
};

@Resolver(() => Dialogue)
export class DialogueResolver {
  @Query(() => Dialogue, { nullable: true, description: "One dialogue by id; null when there is none." })
  dialogue(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: RequestContext,
  ): MaybePromise<Entity | null> {
    return nodeById(context, id, ["Dialogue"]);
  }

  @Query(() => DialogueConnection.Connection, { description: "Dialogues: filtered, ordered, a page at a time." })
  dialogues(@Args(() => DialogueArguments) given: DialogueArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where ? (dialogue: Cypher.Node) => allOf(namedPredicates(where, "name", dialogue)) : undefined;
    return DialogueConnection.of(namedList(context, "dialogues", "Dialogue", sortKeys, given, condition));
  }

  @FieldResolver(() => [String], { description: "Other names." })
  aliases(@Root() dialogue: Dialogue): readonly string[] {
    return stringsOf(dialogue as unknown as Entity, "aliases");
  }

  @FieldResolver(() => [Membership], { description: "Who belongs to it, and how." })
  members(
    @Root() dialogue: Dialogue,
    @Ctx() context: RequestContext,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "Only those that certainly belonged to it on this day.",
    })
    on?: string | null,
    @Arg("status", () => [MembershipStatus], { nullable: true, description: "Only in one of these ways." })
    status?: words.MembershipStatus[] | null,
  ): Promise<object[]> {
    return membershipsAlong(context, memberHop, dialogue.id, {
      on: on ?? null,
      status: status ? checkedList("status", status) : null,
    });
  }

  @FieldResolver(() => [Chairmanship], { description: "The terms of its Chair, oldest first." })
  chairmanships(@Root() dialogue: Dialogue, @Ctx() context: RequestContext): Promise<object[]> {
    return chairmanshipsAlong(context, chairHop, dialogue.id);
  }

  @FieldResolver(() => State, {
    nullable: true,
    description: "Who certainly presided on a day; null where that is not known.",
  })
  async chairOn(
    @Root() dialogue: Dialogue,
    @Arg("date", () => DateScalar, { description: "The day." }) date: string,
    @Ctx() context: RequestContext,
  ): Promise<Entity | null> {
    const terms = await neighbours(context, chairHop, dialogue.id);
    return terms.find(({ edge }) => certainlyCovers(edge, date, date))?.node ?? null;
  }

  @FieldResolver(() => MeetingConnection.Connection, { description: "The meetings that it convened or took part in." })
  meetings(
    @Root() dialogue: Dialogue,
    @Args(() => MeetingArguments) given: MeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    return meetingConnection(context, "Dialogue.meetings", meetingArguments(given), dialogueWay, dialogue.id);
  }
}

/** The end of an edge between a dialogue and an actor that is the dialogue, or the actor. @throws StoreError */
async function endOf(
  context: RequestContext,
  row: ChairmanshipRow | MembershipRow,
  wanted: "dialogue" | "actor",
): Promise<Entity | null> {
  const { node } = row.neighbour;
  const isDialogue = kindOf(node.id) === "Dialogue";
  return isDialogue === (wanted === "dialogue") ? node : nodeById(context, row.start);
}

const sourcesDescription = "The documents that it was read in.";
const evidenceDescription = "The passages that say so, those that contradict it among them.";

@Resolver(() => Chairmanship)
export class ChairmanshipResolver {
  @FieldResolver(() => State, { description: "Who presides." })
  state(@Root() term: ChairmanshipRow, @Ctx() context: RequestContext): Promise<Entity | null> {
    return endOf(context, term, "actor");
  }

  @FieldResolver(() => Dialogue, { description: "Over which dialogue." })
  dialogue(@Root() term: ChairmanshipRow, @Ctx() context: RequestContext): Promise<Entity | null> {
    return endOf(context, term, "dialogue");
  }

  @FieldResolver(() => [Source], { description: sourcesDescription })
  sources(@Root() term: ChairmanshipRow, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return nodesByIds(context, stringsOf(term.neighbour.edge, "sources"), ["Source"]);
  }

  @FieldResolver(() => [Evidence], { description: evidenceDescription })
  evidence(@Root() term: ChairmanshipRow, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, term.neighbour.edge);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Actor, { description: "Who belongs." })
  actor(@Root() membership: MembershipRow, @Ctx() context: RequestContext): Promise<Entity | null> {
    return endOf(context, membership, "actor");
  }

  @FieldResolver(() => Dialogue, { description: "To which dialogue." })
  dialogue(@Root() membership: MembershipRow, @Ctx() context: RequestContext): Promise<Entity | null> {
    return endOf(context, membership, "dialogue");
  }

  @FieldResolver(() => [Source], { description: sourcesDescription })
  sources(@Root() membership: MembershipRow, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return nodesByIds(context, stringsOf(membership.neighbour.edge, "sources"), ["Source"]);
  }

  @FieldResolver(() => [Evidence], { description: evidenceDescription })
  evidence(@Root() membership: MembershipRow, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, membership.neighbour.edge);
  }
}
