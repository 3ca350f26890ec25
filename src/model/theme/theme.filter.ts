import { ArgsType, Field, InputType } from "type-graphql";
import type { Direction } from "../../api/order.js";
import { PageArguments } from "../../api/page.js";
import { ThemeWeight } from "../enumerations.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import { MeetingArguments } from "../meeting/meeting.arguments.filter.js";
import { orderInput } from "../orders.filter.js";
import type * as words from "../vocabulary.js";

@InputType("ThemeListFilter", { description: "Which themes; all that is given must hold." })
export class ThemeListFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By label." })
  name?: TextFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those with no broader theme. False: only those with one.",
  })
  top?: boolean | null;
}

export const ThemeOrder = orderInput("Theme", { LABEL: "The label.", MEETING_COUNT: "How many meetings address it." });
export type ThemeOrderField = "LABEL" | "MEETING_COUNT";

@ArgsType()
export class ThemeArguments extends PageArguments {
  @Field(() => ThemeListFilter, { nullable: true, description: "Which themes." })
  where?: ThemeListFilter | null;

  @Field(() => [ThemeOrder], { nullable: true, description: "In which order; by label where not given." })
  orderBy?: { field: ThemeOrderField; direction: Direction }[] | null;
}

@ArgsType()
export class ThemeMeetingArguments extends MeetingArguments {
  @Field(() => ThemeWeight, { nullable: true, description: "Only as the meeting's own theme, or only as background." })
  weight?: words.ThemeWeight | null;

  @Field(() => Boolean, { defaultValue: true, description: "Meetings on its narrower themes count too." })
  includeNarrower!: boolean;
}
