import { Field, Int, ObjectType } from "type-graphql";
import { NodeKindEnum } from "../../model/kinds.js";

@ObjectType("TextRange", { simpleResolvers: true, description: "A place in a text, in UTF-16 units." })
export class TextRange {
  @Field(() => Int, { description: "Where it begins." })
  start!: number;

  @Field(() => Int, { description: "Where it ends; not part of it any more." })
  end!: number;
}

@ObjectType("SearchMatch", { simpleResolvers: true, description: "A name that matched, with the places that did." })
export class SearchMatch {
  @Field(() => String, { description: "Which of its names: name, acronyms, otherNames or context." })
  field!: string;

  @Field(() => String, { description: "The name." })
  text!: string;

  @Field(() => [TextRange], { description: "The places." })
  ranges!: readonly TextRange[];
}

@ObjectType("SearchKindCount", { simpleResolvers: true, description: "How many were found of a kind." })
export class SearchKindCount {
  @Field(() => NodeKindEnum, { description: "The kind." })
  kind!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;
}
