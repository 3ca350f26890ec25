import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { OrganisationKind } from "../enumerations.js";
import type * as words from "../vocabulary.js";

@ObjectType("Organisation", {
  implements: Actor,
  simpleResolvers: true,
  description: "An organisation that can act in a meeting.",
})
export class Organisation extends Actor {
  @Field(() => String, { nullable: true, description: 'What it is called for short: "IOM".' })
  acronym?: string | null;

  @Field(() => OrganisationKind, { description: "What kind of organisation it is." })
  kind!: words.OrganisationKind;

  @Field(() => String, { nullable: true, description: "Its Wikidata item; null where not verified." })
  wikidata?: string | null;
}
