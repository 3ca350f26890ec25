import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { orderInput } from "../orders.filter.js";

@InputType("SeriesFilter", { description: "Which series; all that is given must hold." })
export class SeriesFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By name." })
  name?: TextFilter | null;
}

export const SeriesOrder = orderInput("Series", {
  NAME: "The name.",
  MEETING_COUNT: "How many meetings belong to it.",
});
export type SeriesOrderField = "NAME" | "MEETING_COUNT";

@ArgsType()
export class SeriesArguments extends PageArguments {
  @Field(() => SeriesFilter, { nullable: true, description: "Which series." })
  where?: SeriesFilter | null;

  @Field(() => [SeriesOrder], { nullable: true, description: "In which order; by name where not given." })
  orderBy?: { field: SeriesOrderField; direction: Direction }[] | null;
}
