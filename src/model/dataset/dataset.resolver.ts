import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import { type PublicKind, screaming } from "../kinds.js";
import type { RequestContext } from "../reading/request.js";
import type { EdgeKind } from "../shape.js";
import { datasetCall, edgeCounts, nodeCounts } from "./dataset.cypher.js";
import { Dataset, EdgeCount, NodeCount } from "./dataset.type.js";

@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { description: "What the graph holds, which version of it, and what it does not know." })
  async dataset(@Ctx() context: RequestContext): Promise<Dataset> {
    const [row] = await context.reader.rows(datasetCall);
    return {
      version: String(row?.version ?? ""),
      loadedAt: String(row?.loadedAt ?? ""),
      complete: row?.complete === true,
      store: context.reader.engine,
    };
  }

  @FieldResolver(() => [NodeCount], { description: "How many nodes of each kind." })
  async nodeCounts(@Ctx() context: RequestContext): Promise<NodeCount[]> {
    const rows = await context.reader.rows({ statement: nodeCounts, parameters: {} });
    return rows.map((row) => ({ kind: screaming(row.kind as PublicKind), count: Number(row.total) }));
  }

  @FieldResolver(() => [EdgeCount], { description: "How many edges of each kind." })
  async edgeCounts(@Ctx() context: RequestContext): Promise<EdgeCount[]> {
    const rows = await context.reader.rows({ statement: edgeCounts, parameters: {} });
    return rows.map((row) => ({ kind: row.kind as EdgeKind, count: Number(row.total) }));
  }
}
