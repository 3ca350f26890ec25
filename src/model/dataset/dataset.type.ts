import { Field, Int, ObjectType } from "type-graphql";
import { enumeration } from "../../api/enumeration.js";
import { EdgeKindEnum, NodeKindEnum } from "../kinds.js";
import type { EdgeKind } from "../shape.js";

export const StoreEngine = enumeration("StoreEngine", "The engine that holds the graph.", {
  EMBEDDED: "An engine inside the server's own process, filled from the seed files at every start.",
  NEO4J: "A Neo4j database.",
});

@ObjectType("NodeCount", { simpleResolvers: true, description: "How many nodes there are of a kind." })
export class NodeCount {
  @Field(() => NodeKindEnum, { description: "The kind." })
  kind!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("EdgeCount", { simpleResolvers: true, description: "How many edges there are of a kind." })
export class EdgeCount {
  @Field(() => EdgeKindEnum, { description: "The kind." })
  kind!: EdgeKind;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType("Dataset", { simpleResolvers: true, description: "The data set that the graph is made of." })
export class Dataset {
  @Field(() => String, { description: "A hash of the seed files: the same files give the same version, in any store." })
  version!: string;

  @Field(() => String, { description: "When the store was made equal to the seed files: ISO 8601." })
  loadedAt!: string;

  @Field(() => Boolean, { description: "False while a load is under way or after one broke off." })
  complete!: boolean;

  @Field(() => StoreEngine, { description: "The engine that answers." })
  store!: string;
}
