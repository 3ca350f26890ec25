import { Field, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";
import { MembershipStatus } from "../enumerations.js";
import type * as words from "../vocabulary.js";

@ObjectType("Dialogue", {
  implements: Node,
  simpleResolvers: true,
  description: "An international dialogue on migration: the Khartoum Process, the Rabat Process and their sisters.",
})
export class Dialogue extends Node {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is called for short." })
  shortName?: string | null;

  @Field(() => String, { nullable: true, description: "When it was founded: ISO 8601, as exactly as known." })
  founded?: string | null;
}

@ObjectType("Chairmanship", {
  simpleResolvers: true,
  description: "A term in which a state presides over a dialogue. Terms run from handover to handover.",
})
export class Chairmanship {
  @Field(() => String, {
    nullable: true,
    description: 'Its first day, ISO 8601, as exactly as known: "2017-12-07", "2016-12" or "2016".',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The day of the handover to the next; null where it lasts or the end is not known.",
  })
  to?: string | null;
}

@ObjectType("Membership", {
  simpleResolvers: true,
  description: "How an actor belongs to a dialogue, from when to when.",
})
export class Membership {
  @Field(() => MembershipStatus, { description: "How it belongs." })
  status!: words.MembershipStatus;

  @Field(() => String, {
    nullable: true,
    description: "From when: ISO 8601, as exactly as known; null where not known.",
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Until when: ISO 8601, as exactly as known; null where it lasts or is not known.",
  })
  to?: string | null;
}
