import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { orderInput } from "../orders.filter.js";

@InputType("PolicyFrameworkFilter", { description: "Which frameworks; all that is given must hold." })
export class PolicyFrameworkFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By full title." })
  name?: TextFilter | null;
}

export const PolicyFrameworkOrder = orderInput("PolicyFramework", {
  SHORT_NAME: "The short name.",
  ADOPTED_ON: "When it was adopted; unknown sorts as the oldest.",
  MEETING_COUNT: "How many meetings invoke it as a whole.",
});
export type PolicyFrameworkOrderField = "SHORT_NAME" | "ADOPTED_ON" | "MEETING_COUNT";

@ArgsType()
export class PolicyFrameworkArguments extends PageArguments {
  @Field(() => PolicyFrameworkFilter, { nullable: true, description: "Which frameworks." })
  where?: PolicyFrameworkFilter | null;

  @Field(() => [PolicyFrameworkOrder], {
    nullable: true,
    description: "In which order; by short name where not given.",
  })
  orderBy?: { field: PolicyFrameworkOrderField; direction: Direction }[] | null;
}
