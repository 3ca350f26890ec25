import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { enumeration } from "../../api/enumeration.js";
import { timeUnits } from "./unit.js";

export const TimeUnitEnum = enumeration("TimeUnit", "The lengths of time that a timeline is cut into.", timeUnits);

@ObjectType("TimeBucket", {
  simpleResolvers: true,
  description: "A length of time with the meetings that began in it.",
})
export class TimeBucketType {
  @Field(() => DateScalar, { description: "Its first day." })
  start!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  end!: string;

  @Field(() => Int, { description: "How many meetings certainly began in it." })
  count!: number;

  @Field(() => Int, {
    description: "How many more may have begun in it, or in a neighbouring one: their dates are only approximate.",
  })
  possible!: number;

  readonly meetings!: readonly string[];
  readonly possibleMeetings!: readonly string[];
}
