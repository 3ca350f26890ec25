import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { DateScalar } from "../../api/date.scalar.js";
import { badInput } from "../../api/errors.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { rolesPredicates } from "../actor/actor.condition.js";
import { participationCount } from "../actor/actor.ways.js";
import { checkedCode, checkedCodes, checkedList } from "../checks.js";
import { allOf, oneOf } from "../conditions.js";
import { chairmanshipsAlong } from "../dialogue/chairmanship.js";
import { presidesHop } from "../dialogue/dialogue.cypher.js";
import { Chairmanship } from "../dialogue/dialogue.type.js";
import type { ListEdge } from "../reading/connection.js";
import { stringsOf } from "../reading/edges.js";
import { byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { nodeById } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { StateArguments } from "./state.filter.js";
import { stateName } from "./state.names.js";
import { State } from "./state.type.js";

export const StateConnection = connectionTypes<Entity, ListEdge>("State", () => State, "States, a page at a time.");

const sortKeys = {
  NAME: byProperty("NAME", "name"),
  CODE: byProperty("CODE", "code"),
  PARTICIPATION_COUNT: participationCount,
};

@Resolver(() => State)
export class StateResolver {
  @Query(() => State, {
    nullable: true,
    description: "One state by id or by ISO 3166-1 code; null when there is none.",
  })
  state(
    @Ctx() context: RequestContext,
    @Arg("id", () => ID, { nullable: true, description: "Its global id." }) id?: string | null,
    @Arg("code", () => String, { nullable: true, description: "Its ISO 3166-1 code, alpha-2 or alpha-3." }) code?:
      | string
      | null,
  ): MaybePromise<Entity | null> {
    if (id && code) throw badInput("code", code, "give `id` or `code`, not both");
    if (code) return nodeById(context, `state:${checkedCode("code", code)}`, ["State"]);
    if (id) return nodeById(context, id, ["State"]);
    throw badInput("id", id ?? null, "give `id` or `code`");
  }

  @Query(() => StateConnection.Connection, { description: "States: filtered, ordered, a page at a time." })
  states(@Args(() => StateArguments) given: StateArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where
      ? (state: Parameters<typeof namedPredicates>[2]) =>
          allOf([
            ...namedPredicates(where, "name", state),
            where.code ? oneOf(state.property("code"), checkedCodes("where.code.in", where.code.in)) : undefined,
            where.region ? oneOf(state.property("region"), checkedList("where.region.in", where.region.in)) : undefined,
            ...rolesPredicates(where, state),
          ])
      : undefined;
    return StateConnection.of(namedList(context, "states", "State", sortKeys, given, condition));
  }

  @FieldResolver(() => String, { description: "Its name in a language." })
  name(
    @Root() state: State,
    @Arg("language", () => String, { defaultValue: "en", description: 'A BCP 47 language tag: "fr", "ar", "am".' })
    language: string,
  ): string {
    return stateName(state, language);
  }

  @FieldResolver(() => [String], { description: "Other names in English." })
  aliases(@Root() state: State): readonly string[] {
    return stringsOf(state as unknown as Entity, "aliases");
  }

  @FieldResolver(() => Boolean, { description: "Whether it is, or on a day was, a member of the European Union." })
  euMember(
    @Root() state: State,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "On this day; without it, as far as recorded: still a member.",
    })
    on?: string | null,
  ): boolean {
    const { euFrom, euTo } = state;
    if (!euFrom) return false;
    return on ? euFrom <= on && (!euTo || on < euTo) : !euTo;
  }

  @FieldResolver(() => [Chairmanship], { description: "The terms in which it presides over dialogues, oldest first." })
  chairmanships(@Root() state: State, @Ctx() context: RequestContext): Promise<object[]> {
    return chairmanshipsAlong(context, presidesHop, state.id);
  }
}
