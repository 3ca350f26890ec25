import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { ParticipationRole } from "../enumerations.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { CodeFilter, RegionFilter } from "../meeting/meeting.filter.js";
import { orderInput } from "../orders.filter.js";
import type * as words from "../vocabulary.js";

@InputType("StateFilter", { description: "Which states; all that is given must hold." })
export class StateFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => CodeFilter, { nullable: true, description: "By ISO 3166-1 code." })
  code?: CodeFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By English name." })
  name?: TextFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: "By region." })
  region?: RegionFilter | null;

  @Field(() => [ParticipationRole], {
    nullable: true,
    description: "Has had at least one of these roles in a described meeting.",
  })
  hasRole?: words.ParticipationRole[] | null;

  @Field(() => [ParticipationRole], {
    nullable: true,
    description: "Has had none of these roles in a described meeting.",
  })
  lacksRole?: words.ParticipationRole[] | null;
}

export const StateOrder = orderInput("State", {
  NAME: "The English name.",
  CODE: "The ISO 3166-1 alpha-2 code.",
  PARTICIPATION_COUNT: "How many roles are recorded.",
});
export type StateOrderField = "NAME" | "CODE" | "PARTICIPATION_COUNT";

@ArgsType()
export class StateArguments extends PageArguments {
  @Field(() => StateFilter, { nullable: true, description: "Which states." })
  where?: StateFilter | null;

  @Field(() => [StateOrder], { nullable: true, description: "In which order; by name where not given." })
  orderBy?: { field: StateOrderField; direction: Direction }[] | null;
}
