import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";
import type { Neighbour } from "../reading/edges.js";

@ObjectType("Series", { implements: Node, simpleResolvers: true, description: "A named series of meetings." })
export class Series extends Node {
  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ObjectType("SeriesMembership", { simpleResolvers: true, description: "A meeting's place in a series." })
export class SeriesMembership {
  @Field(() => Int, { nullable: true, description: "Its number in the series, from 1; null where not known." })
  position?: number | null;

  readonly neighbour!: Neighbour;
}
