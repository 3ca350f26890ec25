import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { orderInput } from "../orders.filter.js";

@InputType("CityListFilter", { description: "Which cities; all that is given must hold." })
export class CityListFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By name." })
  name?: TextFilter | null;

  @Field(() => [String], { nullable: true, description: "In one of these countries: ISO 3166-1 codes." })
  country?: string[] | null;
}

export const CityOrder = orderInput("City", { NAME: "The name.", MEETING_COUNT: "How many meetings were held in it." });
export type CityOrderField = "NAME" | "MEETING_COUNT";

@ArgsType()
export class CityArguments extends PageArguments {
  @Field(() => CityListFilter, { nullable: true, description: "Which cities." })
  where?: CityListFilter | null;

  @Field(() => [CityOrder], { nullable: true, description: "In which order; by name where not given." })
  orderBy?: { field: CityOrderField; direction: Direction }[] | null;
}
