import { Field, ObjectType } from "type-graphql";
import { Actor } from "../actor/actor.type.js";
import { Region } from "../enumerations.js";
import type * as words from "../vocabulary.js";

@ObjectType("State", {
  implements: Actor,
  simpleResolvers: true,
  description: "A state, named by its ISO 3166-1 code.",
})
export class State extends Actor {
  @Field(() => String, { description: "ISO 3166-1 alpha-2 code." })
  code!: string;

  @Field(() => String, { description: "ISO 3166-1 alpha-3 code." })
  code3!: string;

  @Field(() => Region, { description: "The part of the world that it lies in." })
  region!: words.Region;

  @Field(() => String, { nullable: true, description: "Its Wikidata item; null where not verified." })
  wikidata?: string | null;

  readonly euFrom?: string | null;
  readonly euTo?: string | null;
}
