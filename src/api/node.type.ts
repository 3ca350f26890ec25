import { Field, ID, InterfaceType } from "type-graphql";

/** Whatever has a global id. */
@InterfaceType("Node", { description: "Whatever has a global, stable, readable id, `kind:slug`." })
export abstract class Node {
  @Field(() => ID, { description: "The global id, `kind:slug`, for example `state:KE`. It never changes." })
  id!: string;
}
