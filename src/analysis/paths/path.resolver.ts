import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { badInput } from "../../api/errors.js";
import { Node } from "../../api/node.type.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { checkedList } from "../../model/checks.js";
import { sourceOf } from "../../model/evidence/evidence.resolver.js";
import { Evidence } from "../../model/evidence/evidence.type.js";
import { EdgeKindEnum } from "../../model/kinds.js";
import { meetingCondition } from "../../model/meeting/meeting.condition.js";
import { MeetingFilter } from "../../model/meeting/meeting.filter.js";
import { kindOf, nodeById, nodesByIds } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import type { EdgeKind } from "../../model/shape.js";
import type { AnalysisContext } from "../context.js";
import { meetingDatesCall } from "../meeting-rows.js";
import type { Named, NarrativeLanguage } from "../narrative/named.js";
import { edgeKey, type HopEvidence, narrate } from "../narrative/narrate.js";
import { pathKinds, wholeAdjacency } from "./edges-of-all.js";
import { hopEvidence } from "./hop-evidence.js";
import { NarrativeLanguageEnum, NarrativeType, PathHop, PathType } from "./path.type.js";
import { shortestPaths } from "./shortest-paths.js";

@ArgsType()
class PathArguments {
  @Field(() => ID, { description: "Where the paths begin: a global id." })
  from!: string;

  @Field(() => ID, { description: "Where they end." })
  to!: string;

  @Field(() => [EdgeKindEnum], {
    nullable: true,
    description: "Only over edges of these kinds, along or against their arrows; over all where not given.",
  })
  through?: EdgeKind[] | null;

  @Field(() => Int, { defaultValue: 6, description: "At most so many edges." })
  maxHops!: number;

  @Field(() => Int, { defaultValue: 3, description: "At most so many paths, the shortest first." })
  first!: number;

  @Field(() => MeetingFilter, {
    nullable: true,
    description: "Only over meetings that fit; over all, mentioned ones too, where not given.",
  })
  where?: MeetingFilter | null;
}

async function checkedEnd(context: RequestContext, argument: "from" | "to", id: string): Promise<void> {
  const kind = kindOf(id);
  if (kind === "Evidence" || kind === "Source")
    throw badInput(argument, id, "paths lead between the things of the graph, not between its sources");
  if ((await nodeById(context, id)) === null) throw badInput(argument, id, "no node has this id");
}

/** Whether a node may lie on a path: every node that is no meeting, and the meetings that fit. @throws GraphQLError, StoreError */
async function admission(
  context: RequestContext,
  where: MeetingFilter | null | undefined,
): Promise<((id: string) => boolean) | undefined> {
  if (!where) return undefined;
  const rows = await context.reader.read(meetingDatesCall("paths.meetings", await meetingCondition(context, where)));
  const fitting = new Set(rows.map((row) => String(row.id)));
  return (id) => !id.startsWith("meeting:") || fitting.has(id);
}

@Resolver(() => PathType)
export class PathResolver {
  @Query(() => [PathType], {
    description:
      "How two nodes are connected: the shortest paths between them, each hop with its evidence. None where no path is allowed.",
  })
  async paths(@Args(() => PathArguments) given: PathArguments, @Ctx() context: AnalysisContext): Promise<PathType[]> {
    const { from, to, through, maxHops, first, where } = given;
    const { hops, paths } = context.analysisLimits;
    if (maxHops < 1 || maxHops > hops) throw badInput("maxHops", maxHops, `from 1 to ${hops}`);
    if (first < 1 || first > paths) throw badInput("first", first, `from 1 to ${paths}`);
    const kinds = through ? checkedList("through", through) : pathKinds;
    if (kinds.includes("IN_SOURCE")) throw badInput("through", "IN_SOURCE", "paths do not lead through sources");
    await Promise.all([checkedEnd(context, "from", from), checkedEnd(context, "to", to)]);
    if (from === to) throw badInput("to", to, "a path leads from one node to another, and `from` is the same");
    const [adjacency, admits] = await Promise.all([wholeAdjacency(context), admission(context, where)]);
    const found = shortestPaths(adjacency, { from, to, count: first, maxHops, kinds, ...(admits && { admits }) });
    return found.map((path) => ({
      length: path.hops.length,
      nodeIds: path.nodes,
      hops: path.hops.map(({ kind, from: start, to: end, forward }, index) => ({
        kind: kind as EdgeKind,
        forward,
        fromId: path.nodes[index] ?? start,
        toId: path.nodes[index + 1] ?? end,
      })),
    }));
  }

  @FieldResolver(() => [Node], { description: "The nodes that it leads through, both ends among them." })
  nodes(@Root() path: PathType, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return nodesByIds(context, path.nodeIds);
  }

  @FieldResolver(() => [PathHop], { description: "Its edges, in order." })
  hops(@Root() path: PathType): readonly PathHop[] {
    return path.hops;
  }

  @FieldResolver(() => NarrativeType, {
    description: "The path told in sentences with numbered passages, made by rules.",
  })
  async narrative(
    @Root() path: PathType,
    @Ctx() context: RequestContext,
    @Arg("language", () => NarrativeLanguageEnum, { defaultValue: "EN", description: "The language." })
    language: NarrativeLanguage,
  ): Promise<NarrativeType> {
    const nodes = await nodesByIds(context, path.nodeIds);
    const names = new Map(nodes.map((node) => [node.id, namedOf(node)]));
    const evidence = await Promise.all(path.hops.map((hop) => passagesOf(context, hop)));
    const edges = path.hops.map(({ kind, fromId, toId, forward }) => ({
      kind,
      from: forward ? fromId : toId,
      to: forward ? toId : fromId,
      forward,
    }));
    const byEdge = new Map(edges.map(({ kind, from, to }, index) => [edgeKey(kind, from, to), evidence[index] ?? []]));
    const told = narrate({ nodes: path.nodeIds, hops: edges, length: path.length } as never, names, byEdge, language);
    const passages = told.sources.map(({ number, quote, locator, stated, source }) => ({
      number,
      quote,
      locator,
      stated,
      sourceTitle: source.title,
      sourceUrl: source.url,
    }));
    return { text: told.text, sentences: told.sentences, passages };
  }
}

function namedOf(node: Entity): Named {
  const kind = kindOf(node.id) ?? "Meeting";
  const name = String(
    (kind === "PolicyFramework" ? node.shortName : null) ?? node.title ?? node.label ?? node.name ?? node.id,
  );
  return { kind, name, ...(typeof node.code === "string" && kind === "State" ? { code: node.code } : {}) };
}

async function passagesOf(context: RequestContext, hop: PathHop): Promise<HopEvidence[]> {
  const evidence = await hopEvidence(context, hop);
  return Promise.all(
    evidence.map(async (passage) => {
      const source = await sourceOf(context, passage);
      return {
        id: passage.id,
        quote: (passage.quote as string | null | undefined) ?? null,
        locator: String(passage.locator),
        stated: passage.stated === true,
        source: {
          id: source?.id ?? "",
          title: String(source?.title ?? ""),
          url: (source?.url as string | null | undefined) ?? null,
        },
      };
    }),
  );
}

@Resolver(() => PathHop)
export class PathHopResolver {
  @FieldResolver(() => Node, { description: "The node that the path comes from." })
  from(@Root() hop: PathHop, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, hop.fromId);
  }

  @FieldResolver(() => Node, { description: "The node that the path goes to." })
  to(@Root() hop: PathHop, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return nodeById(context, hop.toId);
  }

  @FieldResolver(() => [Evidence], {
    description: "The passages that say that the edge is there; none where it is general knowledge.",
  })
  evidence(@Root() hop: PathHop, @Ctx() context: RequestContext): Promise<Entity[]> {
    return hopEvidence(context, hop);
  }
}
