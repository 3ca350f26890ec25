import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { badInput } from "../api/errors.js";
import { Node } from "../api/node.type.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import { nodeById } from "./reading/nodes.js";
import type { Entity, RequestContext } from "./reading/request.js";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Whatever has this id; null when nothing has." })
  node(
    @Arg("id", () => ID, { description: "A global id." }) id: string,
    @Ctx() context: RequestContext,
  ): MaybePromise<Entity | null> {
    return nodeById(context, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Whatever has these ids, in their order; null where nothing has.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Global ids, at most as many as a page holds." }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<(Entity | null)[]> {
    const { maximum } = context.pageLimits;
    if (ids.length > maximum) throw badInput("ids", ids.length, `at most ${maximum} at a time`, "PAGE_TOO_LARGE");
    return Promise.all(ids.map((id) => nodeById(context, id)));
  }
}
