import { Field, InterfaceType } from "type-graphql";
import { Node } from "../../api/node.type.js";

/** Whoever can act in a meeting. */
@InterfaceType("Actor", {
  implements: Node,
  description: "Whoever can take part in a meeting: a state or an organisation.",
})
export abstract class Actor extends Node {
  @Field(() => String, { description: "Its name in English." })
  name!: string;
}
