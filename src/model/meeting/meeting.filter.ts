import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { enumeration } from "../../api/enumeration.js";
import { type Direction, OrderDirection } from "../../api/order.js";
import * as enums from "../enumerations.js";
import { IdFilter, TextFilter } from "../inputs.filter.js";
import type * as words from "../vocabulary.js";

@InputType("MeetingKindFilter", { description: "Which kinds of meeting." })
export class MeetingKindFilter {
  @Field(() => [enums.MeetingKind], { description: "One of these." })
  in!: words.MeetingKind[];
}

@InputType("MeetingStatusFilter", { description: "Which status." })
export class MeetingStatusFilter {
  @Field(() => [enums.MeetingStatus], { description: "One of these." })
  in!: words.MeetingStatus[];
}

@InputType("MeetingDetailFilter", { description: "How much the sources say." })
export class MeetingDetailFilter {
  @Field(() => [enums.MeetingDetail], {
    description: "One of these. Where a filter says nothing of it, only described meetings count.",
  })
  in!: words.MeetingDetail[];
}

@InputType("DateFilter", { description: "Which days, both ends included." })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: "On this day or later." })
  gte?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or earlier." })
  lte?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "False: also where the date is known only roughly and may lie inside. True: only where it certainly does.",
  })
  certain!: boolean;
}

@InputType("CityFilter", { description: "Which city; all that is given must hold." })
export class CityFilter {
  @Field(() => ID, { nullable: true, description: "The city with this id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its name holds this, whatever the case." })
  name?: string | null;
}

@InputType("CodeFilter", { description: "Which states, by ISO 3166-1 code." })
export class CodeFilter {
  @Field(() => [String], { description: "One of these codes, alpha-2 or alpha-3." })
  in!: string[];
}

@InputType("AcronymFilter", { description: "Which organisations, by acronym." })
export class AcronymFilter {
  @Field(() => [String], { description: "One of these acronyms, whatever the case." })
  in!: string[];
}

@InputType("RegionFilter", { description: "Which regions." })
export class RegionFilter {
  @Field(() => [enums.Region], { description: "One of these." })
  in!: words.Region[];
}

@InputType("OrganisationKindFilter", { description: "Which kinds of organisation." })
export class OrganisationKindFilter {
  @Field(() => [enums.OrganisationKind], { description: "One of these." })
  in!: words.OrganisationKind[];
}

@InputType("ActorFilter", { description: "Which states and organisations; all that is given must hold." })
export class ActorFilter {
  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => CodeFilter, { nullable: true, description: "States, by code." })
  code?: CodeFilter | null;

  @Field(() => AcronymFilter, { nullable: true, description: "Organisations, by acronym." })
  acronym?: AcronymFilter | null;

  @Field(() => RegionFilter, { nullable: true, description: "States, by region." })
  region?: RegionFilter | null;

  @Field(() => OrganisationKindFilter, { nullable: true, description: "Organisations, by kind." })
  kind?: OrganisationKindFilter | null;
}

@InputType("ParticipationFilter", { description: "There is somebody who fits `actor` and has one of `roles`." })
export class ParticipationFilter {
  @Field(() => [enums.ParticipationRole], {
    nullable: true,
    description: "In one of these roles; in any where not given.",
  })
  roles?: words.ParticipationRole[] | null;

  @Field(() => ActorFilter, { nullable: true, description: "Who; anybody where not given." })
  actor?: ActorFilter | null;
}

@InputType("ThemeFilter", { description: "Which themes." })
export class ThemeFilter {
  @Field(() => [ID], { description: "One of these themes." })
  in!: string[];

  @Field(() => enums.ThemeWeight, {
    nullable: true,
    description: "Only as the meeting's own theme, or only as background.",
  })
  weight?: words.ThemeWeight | null;

  @Field(() => Boolean, { defaultValue: true, description: "Their narrower themes count too." })
  includeNarrower!: boolean;
}

@InputType("MeetingFilter", {
  description: "Which meetings; all that is given must hold. `{}` is every described meeting.",
})
export class MeetingFilter {
  @Field(() => [MeetingFilter], { nullable: true, description: "All of these hold." })
  and?: MeetingFilter[] | null;

  @Field(() => [MeetingFilter], { nullable: true, description: "At least one of these holds." })
  or?: MeetingFilter[] | null;

  @Field(() => MeetingFilter, {
    nullable: true,
    description: "This does not hold. What is unknown counts as not holding, hence is kept.",
  })
  not?: MeetingFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "By id." })
  id?: IdFilter | null;

  @Field(() => TextFilter, { nullable: true, description: "By title." })
  title?: TextFilter | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Every word of this occurs in the title, the kind as worded, the objectives, the groups, the remarks or a quote.",
  })
  text?: string | null;

  @Field(() => MeetingKindFilter, { nullable: true, description: "By kind." })
  kind?: MeetingKindFilter | null;

  @Field(() => MeetingStatusFilter, { nullable: true, description: "By status." })
  status?: MeetingStatusFilter | null;

  @Field(() => MeetingDetailFilter, {
    nullable: true,
    description: "Described or only mentioned. Where no part of a filter says, only described.",
  })
  detail?: MeetingDetailFilter | null;

  @Field(() => Boolean, { nullable: true, description: "Held online, or not." })
  online?: boolean | null;

  @Field(() => DateFilter, { nullable: true, description: "By first day." })
  startDate?: DateFilter | null;

  @Field(() => CityFilter, { nullable: true, description: "By city." })
  city?: CityFilter | null;

  @Field(() => [String], {
    nullable: true,
    description: "Held in one of these countries: ISO 3166-1 codes, alpha-2 or alpha-3.",
  })
  country?: string[] | null;

  @Field(() => [ParticipationFilter], { nullable: true, description: "Each of these holds, each for some actor." })
  participation?: ParticipationFilter[] | null;

  @Field(() => ThemeFilter, { nullable: true, description: "By theme." })
  theme?: ThemeFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "By policy framework, invoked as a whole or in a part." })
  framework?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "By provision of a framework." })
  provision?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "By dialogue that convened it or took part in it." })
  dialogue?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "By series." })
  series?: IdFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: held in the country that certainly presided over a convening dialogue at the time. False: the others.",
  })
  inCountryOfProcessChair?: boolean | null;

  @Field(() => [enums.MeetingField], { nullable: true, description: "All of these are unknown." })
  unknown?: (keyof typeof enums.MeetingField)[] | null;
}

export const MeetingOrderField = enumeration("MeetingOrderField", "What meetings can be ordered by. Ties go by id.", {
  START_DATE: "The first day, or the first on which it may have begun; unknown sorts as the oldest.",
  TITLE: "The title, whatever the case and the diacritics.",
  ATTENDANCE: "The count of attendance; unknown sorts as the smallest.",
  PARTICIPATION_COUNT: "How many roles are recorded.",
  THEME_COUNT: "How many themes it addresses.",
});

@InputType("MeetingOrder", { description: "One term of an order of meetings." })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: "What to order by." })
  field!: keyof typeof MeetingOrderField;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  direction!: Direction;
}
