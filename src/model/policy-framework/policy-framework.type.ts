import { Field, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";

@ObjectType("PolicyFramework", {
  implements: Node,
  simpleResolvers: true,
  description: "A declaration, compact, action plan or agenda that meetings invoke.",
})
export class PolicyFramework extends Node {
  @Field(() => String, { description: "Its full title." })
  name!: string;

  @Field(() => String, { description: 'What it is called for short: "JVAP", "GCM".' })
  shortName!: string;

  @Field(() => String, { nullable: true, description: "When it was adopted: ISO 8601, as exactly as known." })
  adoptedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The last day of the adoption where it took several: ISO 8601." })
  adoptedUntil?: string | null;

  @Field(() => String, { nullable: true, description: "Where it was adopted." })
  adoptedIn?: string | null;
}
