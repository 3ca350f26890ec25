import { ArgsType, Field } from "type-graphql";
import { PageArguments } from "../../api/page.js";
import { MeetingFilter, MeetingOrder } from "./meeting.filter.js";

/** The arguments of every connection of meetings. */
@ArgsType()
export class MeetingArguments extends PageArguments {
  @Field(() => MeetingFilter, { nullable: true, description: "Which meetings." })
  where?: MeetingFilter | null;

  @Field(() => [MeetingOrder], { nullable: true, description: "In which order; newest first where not given." })
  orderBy?: MeetingOrder[] | null;
}

/** The arguments in the form that lists of meetings are read with. */
export function meetingArguments(given: MeetingArguments) {
  return { where: given.where ?? null, orderBy: given.orderBy ?? null, page: given };
}
