import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { defineHop, neighbours, stringsOf } from "../reading/edges.js";
import { nodesByIds } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Source } from "../source/source.type.js";
import { Evidence } from "./evidence.type.js";

const sourceHop = defineHop("Evidence.source", ["IN_SOURCE"], "out");

/** The pieces of evidence that a node or an edge names, in its order. @throws StoreError */
export function evidenceOf(context: RequestContext, carrier: Parameters<typeof stringsOf>[0]): Promise<Entity[]> {
  return nodesByIds(context, stringsOf(carrier, "evidence"), ["Evidence"]);
}

/** The source of a piece of evidence. @throws StoreError */
export async function sourceOf(context: RequestContext, evidence: { readonly id: string }): Promise<Entity | null> {
  return (await neighbours(context, sourceHop, evidence.id))[0]?.node ?? null;
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Source, { description: "The document that the passage stands in." })
  source(@Root() evidence: Evidence, @Ctx() context: RequestContext): Promise<Entity | null> {
    return sourceOf(context, evidence);
  }
}
