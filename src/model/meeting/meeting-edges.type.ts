import { Field, ObjectType } from "type-graphql";
import { DialogueRole, MeetingRelationKind, ParticipationRole, ThemeWeight } from "../enumerations.js";
import type { Neighbour } from "../reading/edges.js";
import type * as words from "../vocabulary.js";

/** What every edge of a meeting keeps so that its resolver finds the other end and the evidence. */
interface Carried {
  readonly neighbour: Neighbour;
}

@ObjectType("Participation", { simpleResolvers: true, description: "One role that one actor has in a meeting." })
export class Participation implements Carried {
  @Field(() => ParticipationRole, { description: "The role." })
  role!: words.ParticipationRole;

  @Field(() => String, {
    nullable: true,
    description: 'The capacity in which it acts, as worded: "Chair of the Process".',
  })
  capacity?: string | null;

  readonly neighbour!: Neighbour;
}

@ObjectType("MeetingTheme", { simpleResolvers: true, description: "A theme that a meeting addresses." })
export class MeetingTheme implements Carried {
  @Field(() => ThemeWeight, { description: "Whether it is the meeting's own theme or background." })
  weight!: words.ThemeWeight;

  readonly neighbour!: Neighbour;
}

@ObjectType("MeetingReference", {
  simpleResolvers: true,
  description: "A policy framework, or a part of one, that a meeting invokes.",
})
export class MeetingReference implements Carried {
  @Field(() => String, {
    nullable: true,
    description: 'The part as worded: "all five domains"; null where none is named.',
  })
  part?: string | null;

  readonly neighbour!: Neighbour;
}

@ObjectType("MeetingDialogue", { simpleResolvers: true, description: "The part that a dialogue takes in a meeting." })
export class MeetingDialogue implements Carried {
  @Field(() => DialogueRole, { description: "The part." })
  role!: words.DialogueRole;

  readonly neighbour!: Neighbour;
}

@ObjectType("MeetingRelation", { simpleResolvers: true, description: "A relation between two meetings." })
export class MeetingRelation implements Carried {
  @Field(() => MeetingRelationKind, { description: "The relation, read along the arrow." })
  kind!: words.RelationKind;

  @Field(() => Boolean, { description: "True: this meeting … the other. False: the other … this one." })
  forward!: boolean;

  readonly neighbour!: Neighbour;
}
