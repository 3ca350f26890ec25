import { Field, ObjectType } from "type-graphql";
import { Node } from "../../api/node.type.js";

@ObjectType("Provision", {
  implements: Node,
  simpleResolvers: true,
  description: "A numbered part of a policy framework: a domain, an objective, a paragraph, an indicator.",
})
export class Provision extends Node {
  @Field(() => String, { description: 'Its number as the framework counts: "Domain 5", "Objective 23".' })
  code!: string;

  @Field(() => String, { description: "What it is about, in short." })
  title!: string;
}
