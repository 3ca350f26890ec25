import { Field, Float, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";

@ObjectType("City", { implements: Node, simpleResolvers: true, description: "A city where meetings were held." })
export class City extends Node {
  @Field(() => String, { description: "Its name in English." })
  name!: string;

  @Field(() => Float, { description: "Degrees north of the equator (WGS 84)." })
  latitude!: number;

  @Field(() => Float, { description: "Degrees east of Greenwich (WGS 84)." })
  longitude!: number;
}
