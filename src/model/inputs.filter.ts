import { Field, ID, InputType } from "type-graphql";

@InputType("IdFilter", { description: "Which ids." })
export class IdFilter {
  @Field(() => [ID], { description: "One of these." })
  in!: string[];
}

@InputType("TextFilter", { description: "Which text." })
export class TextFilter {
  @Field(() => String, { description: "It holds this, whatever the case and the diacritics." })
  contains!: string;
}
