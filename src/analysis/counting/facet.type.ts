import { Field, Int, ObjectType } from "type-graphql";
import { enumeration } from "../../api/enumeration.js";
import type { ListSource } from "../../model/reading/connection.js";
import { type FacetField, facetFields } from "./facet.js";

export const MeetingFacetField = enumeration(
  "MeetingFacetField",
  "What meetings are counted and grouped by.",
  facetFields,
);

@ObjectType("FacetCount", { simpleResolvers: true, description: "A value with the number of meetings that have it." })
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description: "The value: a word, a year, a code or a global id; null: not known.",
  })
  value!: string | null;

  @Field(() => Int, { description: "How many meetings have it." })
  count!: number;

  readonly field!: FacetField;
}

@ObjectType("MeetingFacets", {
  description:
    "How many meetings of the whole list have each value. Only what is selected is counted, one statement a facet.",
})
export class MeetingFacets {
  constructor(readonly source: ListSource) {}
}

@ObjectType("MeetingGroup", { description: "The meetings of a list that have one value in a field." })
export class MeetingGroup {
  @Field(() => String, {
    nullable: true,
    description: "The value: a word, a year, a code or a global id; null: not known.",
  })
  value!: string | null;

  @Field(() => Int, { description: "How many meetings have it." })
  count!: number;

  readonly field!: FacetField;
  readonly meetings!: readonly string[];
  readonly groups!: readonly MeetingGroup[];
}
