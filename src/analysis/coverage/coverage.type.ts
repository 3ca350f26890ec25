import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { enumeration } from "../../api/enumeration.js";
import { MeetingField } from "../../model/enumerations.js";

export const TermIrregularityKind = enumeration(
  "TermIrregularityKind",
  "What is wrong, or not known, between two terms of a Chair.",
  {
    GAP: "Nobody presided for a while, as far as is known.",
    OVERLAP: "Two presided at once, as far as is known.",
    UNCERTAIN: "The days known are too coarse to tell, or the end of the earlier term is not known.",
  },
);

@ObjectType("Coverage", { description: "What the graph does not know: counts, and lists to work through." })
export class Coverage {
  @Field(() => Int, { description: "How many described meetings there are in all." })
  meetingsTotal!: number;
}

@ObjectType("MeetingGap", { simpleResolvers: true, description: "Meetings of which something is not known." })
export class MeetingGap {
  @Field(() => MeetingField, { description: "What." })
  field!: keyof typeof MeetingField;

  @Field(() => Int, { description: "Of how many described meetings it is not known." })
  count!: number;
}

@ObjectType("TermIrregularity", {
  simpleResolvers: true,
  description: "Two terms of a Chair that do not follow one another from handover to handover.",
})
export class TermIrregularity {
  @Field(() => TermIrregularityKind, { description: "What is wrong, or not known." })
  kind!: keyof typeof TermIrregularityKind;

  @Field(() => DateScalar, { description: "The first day in question." })
  start!: string;

  @Field(() => DateScalar, { description: "The last day in question." })
  end!: string;

  readonly dialogueId!: string;
  readonly earlierId!: string;
  readonly laterId!: string;
}

@ObjectType("Contradiction", {
  simpleResolvers: true,
  description: "A fact that a source gives in another way than it is recorded.",
})
export class Contradiction {
  @Field(() => String, { description: "The field that the fact fills." })
  field!: string;

  @Field(() => String, { description: "The value that the passage gives instead." })
  value!: string;

  readonly evidenceId!: string;
  readonly subjectId!: string;
}
