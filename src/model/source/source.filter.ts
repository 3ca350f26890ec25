import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { orderInput } from "../orders.filter.js";

@InputType("SourceFilter", { description: "Which sources; all that is given must hold." })
export class SourceFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By title." })
  name?: TextFilter | null;
}

export const SourceOrder = orderInput("Source", {
  TITLE: "The title.",
  RETRIEVED: "When it was last looked at; unknown sorts as the oldest.",
});
export type SourceOrderField = "TITLE" | "RETRIEVED";

@ArgsType()
export class SourceArguments extends PageArguments {
  @Field(() => SourceFilter, { nullable: true, description: "Which sources." })
  where?: SourceFilter | null;

  @Field(() => [SourceOrder], { nullable: true, description: "In which order; by title where not given." })
  orderBy?: { field: SourceOrderField; direction: Direction }[] | null;
}
