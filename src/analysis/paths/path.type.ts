import { Field, Int, ObjectType } from "type-graphql";
import { enumeration } from "../../api/enumeration.js";
import { EdgeKindEnum } from "../../model/kinds.js";
import type { EdgeKind } from "../../model/shape.js";
import { narrativeLanguages } from "../narrative/named.js";

export const NarrativeLanguageEnum = enumeration(
  "NarrativeLanguage",
  "The languages that a path is told in.",
  narrativeLanguages,
);

@ObjectType("PathHop", { simpleResolvers: true, description: "One edge of a path." })
export class PathHop {
  @Field(() => EdgeKindEnum, { description: "The kind of edge." })
  kind!: EdgeKind;

  @Field(() => Boolean, { description: "True: the path goes along the edge's arrow. False: against it." })
  forward!: boolean;

  readonly fromId!: string;
  readonly toId!: string;
}

@ObjectType("Path", { description: "A way through the graph from one node to another." })
export class PathType {
  @Field(() => Int, { description: "How many edges it has." })
  length!: number;

  readonly nodeIds!: readonly string[];
  readonly hops!: readonly PathHop[];
}

@ObjectType("CitedPassage", { simpleResolvers: true, description: "A passage behind a sentence, with its number." })
export class CitedPassage {
  @Field(() => Int, { description: "Its number in the sentences: [1]." })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: "The phrase; null when the fact is inferred from more than a phrase.",
  })
  quote!: string | null;

  @Field(() => String, { description: "Where in the source it stands." })
  locator!: string;

  @Field(() => Boolean, { description: "True: the source says so. False: inferred." })
  stated!: boolean;

  @Field(() => String, { description: "The source's title." })
  sourceTitle!: string;

  @Field(() => String, { nullable: true, description: "Where the source was read." })
  sourceUrl!: string | null;
}

@ObjectType("Narrative", {
  simpleResolvers: true,
  description: "A path told in sentences, with the passages behind them.",
})
export class NarrativeType {
  @Field(() => String, { description: "The sentences, one after another." })
  text!: string;

  @Field(() => [String], { description: "A sentence a hop, with the numbers of the passages that say so." })
  sentences!: readonly string[];

  @Field(() => [CitedPassage], { description: "The passages, each once, by number." })
  passages!: readonly CitedPassage[];
}
