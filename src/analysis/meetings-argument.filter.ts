import { ArgsType, Field, Int } from "type-graphql";

/** How many meetings of a tie, a bucket or a group are wanted. */
@ArgsType()
export class FirstMeetings {
  @Field(() => Int, { defaultValue: 20, description: "At most so many, newest first." })
  first!: number;
}
