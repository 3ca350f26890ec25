import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { defineHop, neighbours, stringsOf } from "../reading/edges.js";
import { nodesByIds } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Source } from "../source/source.type.js";
import { Evidence } from "./evidence.type.js";

const sourceHop = defineHop("Evidence.source", ["IN_SOURCE"], "out");

/** The pieces of evidence that a node or an edge names, in its order. @throws StoreError */
export function evidenceOf(context: RequestContext, carrier: Parameters<typeof stringsOf>[0]): MaybePromise<Entity[]> {
  return nodesByIds(context, stringsOf(carrier, "evidence"), ["Evidence"]);
}

/** The source of a piece of evidence. @throws StoreError */
export function sourceOf(context: RequestContext, evidence: { readonly id: string }): MaybePromise<Entity | null> {
  return after(neighbours(context, sourceHop, evidence.id), ([first]) => first?.node ?? null);
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: "The document that the passage stands in." })
  source(@Root() evidence: Evidence, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return sourceOf(context, evidence);
  }
}
