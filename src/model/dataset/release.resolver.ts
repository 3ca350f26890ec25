import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { connectionTypes, type Edge } from "../../api/connection.js";
import { badInput } from "../../api/errors.js";
import { checkedPage, PageArguments } from "../../api/page.js";
import { rankedPages } from "../../api/ranked-page.js";
import { checkedList } from "../checks.js";
import { EdgeKindEnum, NodeKindEnum, type PublicKind, screaming } from "../kinds.js";
import type { RequestContext } from "../reading/request.js";
import type { EdgeKind, NodeKind, PropertyValue } from "../shape.js";
import { Dataset } from "./dataset.type.js";
import type * as releases from "./release.js";
import {
  ChangeKindEnum,
  DatasetChanges,
  DatasetRelease,
  EdgeDifference,
  NodeDifference,
  type PropertyDifference,
  ReleaseLevelEnum,
} from "./release.type.js";

export const NodeDifferenceConnection = connectionTypes<NodeDifference>(
  "NodeDifference",
  () => NodeDifference,
  "Nodes that differ between two releases, by their ids.",
);

export const EdgeDifferenceConnection = connectionTypes<EdgeDifference>(
  "EdgeDifference",
  () => EdgeDifference,
  "Edges that differ between two releases, by their kinds and ends.",
);

@ArgsType()
class NodeDifferencesArguments extends PageArguments {
  @Field(() => [NodeKindEnum], { nullable: true, description: "Only of these kinds." })
  kinds?: string[] | null;

  @Field(() => [ChangeKindEnum], { nullable: true, description: "Only where this became of them." })
  changes?: releases.ChangeKind[] | null;
}

@ArgsType()
class EdgeDifferencesArguments extends PageArguments {
  @Field(() => [EdgeKindEnum], { nullable: true, description: "Only of these kinds." })
  kinds?: EdgeKind[] | null;

  @Field(() => [ChangeKindEnum], { nullable: true, description: "Only where this became of them." })
  changes?: releases.ChangeKind[] | null;
}

/** So many releases are named to whom asks for one that is not there. */
const mostNamed = 20;

/** The release that an argument names. @throws GraphQLError BAD_USER_INPUT naming those that there are */
function releaseNamed({ all }: releases.Releases, argument: string, release: string): releases.Release {
  const found = all.find((known) => known.release === release);
  if (found !== undefined) return found;
  const names = all.slice(0, mostNamed).map((known) => known.release);
  const known = names.length === 0 ? "this data set has none" : `there is ${names.join(", ")}`;
  throw badInput(argument, release, `no release of the data set; ${known}`);
}

@Resolver(() => Dataset)
export class DatasetReleaseResolver {
  @FieldResolver(() => DatasetRelease, {
    nullable: true,
    description: "The release that the graph holds; null where its seed files are those of none.",
  })
  release(@Root() { version }: Dataset, @Ctx() context: RequestContext): releases.Release | null {
    return context.releases.all.find(({ datasetVersion }) => datasetVersion === version) ?? null;
  }

  @FieldResolver(() => [DatasetRelease], { description: "Every release of the data set, newest first." })
  releases(@Ctx() context: RequestContext): readonly releases.Release[] {
    return context.releases.all;
  }
}

@Resolver(() => DatasetChanges)
export class DatasetChangesResolver {
  @Query(() => DatasetChanges, {
    description: "What differs between two releases of the data set: nodes and edges that came, went, or changed.",
  })
  async changes(
    @Arg("from", () => String, { description: 'The number of the release to compare from: "1.0.0".' }) from: string,
    @Arg("to", () => String, { description: 'The number of the release to compare to: "1.1.0".' }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<DatasetChanges> {
    const [before, after] = [releaseNamed(context.releases, "from", from), releaseNamed(context.releases, "to", to)];
    const differences = await context.reader.remember(
      `changes ${from} ${to}`,
      () => context.releases.differences(from, to),
      ({ nodes, edges }) => 10 * (nodes.length + edges.length),
    );
    return { from: before, to: after, differences };
  }

  @FieldResolver(() => ReleaseLevelEnum, {
    nullable: true,
    description: "What the changes count as, if `to` comes after `from`; null where nothing differs.",
  })
  level(@Root() { differences }: DatasetChanges): releases.ReleaseLevel | null {
    return differences.level;
  }

  @FieldResolver(() => NodeDifferenceConnection.Connection, { description: "The nodes that differ, by their ids." })
  nodes(
    @Root() root: DatasetChanges,
    @Args(() => NodeDifferencesArguments) given: NodeDifferencesArguments,
    @Ctx() context: RequestContext,
  ): object {
    const items = root.differences.nodes.map((node) => ({ ...node, kind: shownKind(node.kind) }));
    return NodeDifferenceConnection.of(listed(root, "nodes", items, given, context, shownNode));
  }

  @FieldResolver(() => EdgeDifferenceConnection.Connection, {
    description: "The edges that differ, by their kinds and ends.",
  })
  edges(
    @Root() root: DatasetChanges,
    @Args(() => EdgeDifferencesArguments) given: EdgeDifferencesArguments,
    @Ctx() context: RequestContext,
  ): object {
    const items = root.differences.edges.map((edge) => ({
      ...edge,
      id: [edge.kind, edge.from.id, edge.to.id, edge.key].join(" "),
    }));
    return EdgeDifferenceConnection.of(listed(root, "edges", items, given, context, shownEdge));
  }
}

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly change: releases.ChangeKind;
}

interface Restriction extends PageArguments {
  readonly kinds?: readonly string[] | null;
  readonly changes?: readonly releases.ChangeKind[] | null;
}

/** The page of a list of differences that is asked for, each as the API shows it. */
function listed<Item extends Listed, Shown>(
  { from, to }: DatasetChanges,
  name: string,
  items: readonly Item[],
  given: Restriction,
  { pageLimits }: RequestContext,
  shown: (item: Item) => Shown,
) {
  const kinds = given.kinds ? new Set(checkedList("kinds", given.kinds)) : null;
  const changes = given.changes ? new Set(checkedList("changes", given.changes)) : null;
  const order = `changes ${name} ${from.release} ${to.release}`;
  const pageOf = rankedPages<Item>(order, checkedPage(given, pageLimits), () => 0);
  const kept = items
    .filter(({ kind, change }) => (kinds?.has(kind) ?? true) && (changes?.has(change) ?? true))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const { edges, ...page } = pageOf(kept);
  return {
    total: async () => kept.length,
    page: async () => ({
      ...page,
      edges: edges.map(({ item, cursor }): Edge<Shown> => ({ cursor, node: shown(item) })),
    }),
  };
}

function shownNode({
  properties,
  ...node
}: Listed & Pick<releases.NodeDifference, "label" | "properties">): NodeDifference {
  return { ...node, properties: properties.map(shownProperty) };
}

function shownEdge({ properties, from, to, key, ...edge }: releases.EdgeDifference): EdgeDifference {
  return {
    ...edge,
    from: { ...from, kind: shownKind(from.kind) },
    to: { ...to, kind: shownKind(to.kind) },
    key: key === "" ? null : key,
    properties: properties.map(shownProperty),
  };
}

/** A snapshot holds no node of the kind that only marks which data set a graph holds. */
function shownKind(kind: NodeKind): string {
  return screaming(kind as PublicKind);
}

function shownProperty({ property, before, after }: releases.PropertyChange): PropertyDifference {
  return { property, before: asTexts(before), after: asTexts(after) };
}

function asTexts(value: PropertyValue | null): readonly string[] | null {
  if (value === null) return null;
  return typeof value === "object" ? value : [String(value)];
}
