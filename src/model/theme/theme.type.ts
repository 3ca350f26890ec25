import { Field, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";

@ObjectType("Theme", {
  implements: Node,
  simpleResolvers: true,
  description:
    "A concept of the vocabulary that meetings are indexed by, with broader, narrower and related ones (as SKOS has them).",
})
export class Theme extends Node {
  @Field(() => String, { description: "Its preferred label." })
  label!: string;

  @Field(() => String, { nullable: true, description: "What it means, where its label could be misread." })
  definition?: string | null;
}
