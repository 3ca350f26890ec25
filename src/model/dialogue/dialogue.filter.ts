import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { orderInput } from "../orders.filter.js";

@InputType("DialogueFilter", { description: "Which dialogues; all that is given must hold." })
export class DialogueFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By name." })
  name?: TextFilter | null;
}

export const DialogueOrder = orderInput("Dialogue", {
  NAME: "The name.",
  FOUNDED: "When it was founded; unknown sorts as the oldest.",
  MEETING_COUNT: "How many meetings it convened or took part in.",
});
export type DialogueOrderField = "NAME" | "FOUNDED" | "MEETING_COUNT";

@ArgsType()
export class DialogueArguments extends PageArguments {
  @Field(() => DialogueFilter, { nullable: true, description: "Which dialogues." })
  where?: DialogueFilter | null;

  @Field(() => [DialogueOrder], { nullable: true, description: "In which order; by name where not given." })
  orderBy?: { field: DialogueOrderField; direction: Direction }[] | null;
}
