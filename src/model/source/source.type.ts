import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { Node } from "../../api/node.type.js";
import { SourceKind } from "../enumerations.js";
import type * as words from "../vocabulary.js";

@ObjectType("Source", {
  implements: Node,
  simpleResolvers: true,
  description: "A document that says something: cite it.",
})
export class Source extends Node {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Where it was read." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher?: string | null;

  @Field(() => SourceKind, { description: "What kind of document it is." })
  kind!: words.SourceKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it was last looked at; null where not recorded.",
  })
  retrieved?: string | null;
}
