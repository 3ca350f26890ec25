import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("CoHostingActor", {
  simpleResolvers: true,
  description: "An actor in the network of who led meetings with whom, with measures of its place in it.",
})
export class CoHostingActorType {
  @Field(() => Int, { description: "In how many meetings it had one of the roles, alone or with others." })
  meetings!: number;

  @Field(() => Int, { description: "With how many others it shared a meeting." })
  partners!: number;

  @Field(() => Int, {
    description: "Shared meetings added up over its partners: how much it works with others, whoever they are.",
  })
  weightedDegree!: number;

  @Field(() => Float, {
    description:
      "How often it is the link between two others: of all shortest ways between any two other actors, the share that leads through it (0 to 1). High: a broker. Ties are not weighted.",
  })
  betweenness!: number;

  @Field(() => Float, {
    description:
      "How central it is, counting a partner for more the more central the partner is itself (PageRank over ties weighted by shared meetings). All actors' add up to 1.",
  })
  pageRank!: number;

  @Field(() => Int, {
    description:
      "The number of the community it falls into: actors that work with one another more than with the rest (Louvain method). 0 is the largest.",
  })
  community!: number;

  readonly actor!: string;
}

@ObjectType("CoHostingTie", {
  simpleResolvers: true,
  description:
    "Two actors that had one of the roles in the same meetings. It has no direction: `a` is the one whose id sorts first.",
})
export class CoHostingTieType {
  @Field(() => Int, { description: "In how many meetings." })
  count!: number;

  @Field(() => Float, {
    description:
      "In how many meetings chance would bring the two together, if every actor kept its number of meetings and every meeting its number of actors (mean over random networks).",
  })
  expected!: number;

  @Field(() => Float, {
    description:
      "How often such a random network brings them together as often or more often (0 to 1). Small, say under 0.05: more than chance. Large: busy actors meet anyhow.",
  })
  pValue!: number;

  readonly a!: string;
  readonly b!: string;
  readonly meetings!: readonly string[];
}

@ObjectType("CoHostingNetwork", {
  description: "Who led meetings with whom: actors, and ties between those that shared one.",
})
export class CoHostingNetworkType {
  @Field(() => Float, { description: "Of all pairs of actors, the share that has a tie (0 to 1)." })
  density!: number;

  @Field(() => Int, { description: "Into how many parts it falls that no tie connects." })
  components!: number;

  readonly actors!: readonly CoHostingActorType[];
  readonly ties!: readonly CoHostingTieType[];
}
