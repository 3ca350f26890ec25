import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { Node } from "../../api/node.type.js";
import { AttendanceQualifier, DatePrecision, MeetingDetail, MeetingKind, MeetingStatus } from "../enumerations.js";
import type * as words from "../vocabulary.js";

@ObjectType("Meeting", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One gathering of states and organisations. Every fact that a document asserts about it has its evidence.",
})
export class Meeting extends Node {
  @Field(() => String, { description: "Its title; ours where the source gives none (see `titleGiven`)." })
  title!: string;

  @Field(() => Boolean, { description: "True: the title is the source's. False: we made it." })
  titleGiven!: boolean;

  @Field(() => MeetingKind, {
    nullable: true,
    description: "What kind of meeting it is; null where the source does not say.",
  })
  kind?: words.MeetingKind | null;

  @Field(() => String, { nullable: true, description: 'The kind in the source\'s words: "7th thematic meeting".' })
  kindAsWorded?: string | null;

  @Field(() => String, { nullable: true, description: 'What the source adds to the kind: "flagship".' })
  qualifier?: string | null;

  @Field(() => MeetingStatus, { description: "Whether it took place." })
  status!: words.MeetingStatus;

  @Field(() => MeetingDetail, { description: "Whether a source describes it or only mentions it." })
  detail!: words.MeetingDetail;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Its first day; null unless the day is known. Never a guess.",
  })
  startDate?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; null unless the day is known." })
  endDate?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "How exactly the date is known; null when nothing is known of it.",
  })
  datePrecision?: words.DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Where the day is not known: the first day on which it may have begun.",
  })
  notBefore?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Where the day is not known: the last day on which it may have begun.",
  })
  notAfter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True when it was held online; null when the source says neither.",
  })
  online?: boolean | null;

  readonly attendanceCount?: number | null;
  readonly attendanceQualifier?: words.AttendanceQualifier | null;
  readonly attendanceUnit?: string | null;
  readonly unknownFields?: readonly string[] | null;
  readonly unknownReasons?: readonly string[] | null;
}

@ObjectType("UnknownFact", { simpleResolvers: true, description: "Something that is not known of a meeting, and why." })
export class UnknownFact {
  @Field(() => String, { description: "The field that stays empty." })
  field!: string;

  @Field(() => String, { description: "Why it is not known." })
  reason!: string;
}

/** How many an attendance counts at least is never derived from it: the qualifier stands beside the count. */
@ObjectType("Attendance", { simpleResolvers: true, description: "How many took part, as far as the source says." })
export class Attendance {
  @Field(() => Int, { description: "The number that the source gives." })
  count!: number;

  @Field(() => String, { nullable: true, description: 'Who is counted, as worded: "participants", "delegates".' })
  unit?: string | null;

  @Field(() => AttendanceQualifier, {
    nullable: true,
    description: "How the number is meant; null where the source does not say.",
  })
  qualifier?: words.AttendanceQualifier | null;
}
