import { Field, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";

@ObjectType("Evidence", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One passage of a source that says one fact: where it stands, a short quote, and whether it says so outright.",
})
export class Evidence extends Node {
  @Field(() => String, { description: 'The field that the fact fills: "startDate", "hosts", "themes" …' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: "The phrase, at most 160 characters; null when the fact is inferred from more than a phrase.",
  })
  quote?: string | null;

  @Field(() => String, { description: 'Where in the source it stands: "entry 3, paragraph 1".' })
  locator!: string;

  @Field(() => Boolean, { description: "True: the source says so. False: inferred; `note` has the reason." })
  stated!: boolean;

  @Field(() => String, { nullable: true, description: "The reason, when inferred, or what a reader should know." })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The value that this passage gives where it contradicts the one recorded.",
  })
  value?: string | null;
}
