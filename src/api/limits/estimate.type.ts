import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Refusal", { simpleResolvers: true, description: "Why an operation would be refused." })
export class Refusal {
  @Field(() => String, { description: "The code that its error would carry." })
  code!: string;

  @Field(() => String, { description: "What is wrong, in words." })
  message!: string;
}

@ObjectType("Estimate", {
  simpleResolvers: true,
  description: "What an operation would cost, told without running it.",
})
export class Estimate {
  @Field(() => Int, {
    nullable: true,
    description:
      "About how many values its answer may hold, and the work for them in the same unit; null where it cannot be read.",
  })
  cost!: number | null;

  @Field(() => Int, { description: "The most that one operation may cost." })
  limit!: number;

  @Field(() => Boolean, { description: "True when it would be answered." })
  accepted!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "The field that most of the cost comes from, as a path of the names in the answer: ask for less there.",
  })
  costliest!: string | null;

  @Field(() => [Refusal], { description: "Why it would be refused; empty when accepted." })
  refusals!: Refusal[];
}
