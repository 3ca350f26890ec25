import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../api/date.scalar.js";
import { enumeration } from "../../api/enumeration.js";
import { EdgeKindEnum, NodeKindEnum } from "../kinds.js";
import type { EdgeKind } from "../shape.js";
import { type ChangeKind, changeKinds, type Differences, type ReleaseLevel, releaseLevels } from "./release.js";

export const ReleaseLevelEnum = enumeration(
  "ReleaseLevel",
  "How much a release of the data set differs from another, as Semantic Versioning counts.",
  releaseLevels,
);

export const ChangeKindEnum = enumeration(
  "ChangeKind",
  "What became of a node or an edge from one release to another.",
  changeKinds,
);

@ObjectType("DatasetRelease", {
  simpleResolvers: true,
  description: "A release of the data set: cite it by its number.",
})
export class DatasetRelease {
  @Field(() => String, { description: 'Its number, as Semantic Versioning has it: "1.2.0".' })
  release!: string;

  @Field(() => DateScalar, { description: "The day on which it was made." })
  date!: string;

  @Field(() => String, { description: "The hash of its seed files: `Dataset.version` of a graph that holds it." })
  datasetVersion!: string;

  @Field(() => ReleaseLevelEnum, {
    nullable: true,
    description: "How much it changed since the release before, as its number says; null of the first.",
  })
  level!: ReleaseLevel | null;

  @Field(() => Int, { description: "How many nodes it holds, passages among them." })
  nodeCount!: number;

  @Field(() => Int, { description: "How many edges it holds." })
  edgeCount!: number;
}

@ObjectType("PropertyDifference", {
  simpleResolvers: true,
  description: "A property of a node or an edge that differs between two releases.",
})
export class PropertyDifference {
  @Field(() => String, { description: "The property's name, as exports name it." })
  property!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Its values before, written as text, one where it is no list; null where it had none.",
  })
  before!: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: "Its values after, likewise." })
  after!: readonly string[] | null;
}

@ObjectType("NodeDifference", { simpleResolvers: true, description: "A node that differs between two releases." })
export class NodeDifference {
  @Field(() => ChangeKindEnum, { description: "What became of it." })
  change!: ChangeKind;

  @Field(() => NodeKindEnum, { description: "Its kind." })
  kind!: string;

  @Field(() => String, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "What it is called: in the later release, where it is there." })
  label!: string;

  @Field(() => [PropertyDifference], {
    description: "The properties that differ: all that it has where it is in one release only.",
  })
  properties!: readonly PropertyDifference[];
}

@ObjectType("EdgeDifferenceEnd", { simpleResolvers: true, description: "What an edge that differs leads from or to." })
export class EdgeDifferenceEnd {
  @Field(() => String, { description: "The node's id." })
  id!: string;

  @Field(() => NodeKindEnum, { description: "Its kind." })
  kind!: string;

  @Field(() => String, { description: "What it is called." })
  label!: string;
}

@ObjectType("EdgeDifference", { simpleResolvers: true, description: "An edge that differs between two releases." })
export class EdgeDifference {
  @Field(() => ChangeKindEnum, { description: "What became of it." })
  change!: ChangeKind;

  @Field(() => EdgeKindEnum, { description: "Its kind." })
  kind!: EdgeKind;

  @Field(() => EdgeDifferenceEnd, { description: "The node that it leads from." })
  from!: EdgeDifferenceEnd;

  @Field(() => EdgeDifferenceEnd, { description: "The node that it leads to." })
  to!: EdgeDifferenceEnd;

  @Field(() => String, {
    nullable: true,
    description: "What tells it apart from others of its kind between the same nodes: the day a term begins.",
  })
  key!: string | null;

  @Field(() => [PropertyDifference], {
    description: "The properties that differ: all that it has where it is in one release only.",
  })
  properties!: readonly PropertyDifference[];
}

@ObjectType("DatasetChanges", { description: "What differs between two releases of the data set." })
export class DatasetChanges {
  @Field(() => DatasetRelease, { description: "The release that is compared from." })
  from!: DatasetRelease;

  @Field(() => DatasetRelease, { description: "The release that is compared to." })
  to!: DatasetRelease;

  readonly differences!: Differences;
}
