import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { ParticipationRole } from "../enumerations.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { AcronymFilter, OrganisationKindFilter } from "../meeting/meeting.filter.js";
import { orderInput } from "../orders.filter.js";
import type * as words from "../vocabulary.js";

@InputType("OrganisationFilter", { description: "Which organisations; all that is given must hold." })
export class OrganisationFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => AcronymFilter, { nullable: true, description: "By acronym." })
  acronym?: AcronymFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By name." })
  name?: TextFilter | null;

  @Field(() => OrganisationKindFilter, { nullable: true, description: "By kind." })
  kind?: OrganisationKindFilter | null;

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

export const OrganisationOrder = orderInput("Organisation", {
  NAME: "The name.",
  ACRONYM: "The acronym; none sorts as the smallest.",
  PARTICIPATION_COUNT: "How many roles are recorded.",
});
export type OrganisationOrderField = "NAME" | "ACRONYM" | "PARTICIPATION_COUNT";

@ArgsType()
export class OrganisationArguments extends PageArguments {
  @Field(() => OrganisationFilter, { nullable: true, description: "Which organisations." })
  where?: OrganisationFilter | null;

  @Field(() => [OrganisationOrder], { nullable: true, description: "In which order; by name where not given." })
  orderBy?: { field: OrganisationOrderField; direction: Direction }[] | null;
}
