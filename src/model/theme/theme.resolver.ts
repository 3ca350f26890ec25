import Cypher from "@neo4j/cypher-builder";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { connectionTypes } from "../../api/connection.js";
import { badInput } from "../../api/errors.js";
import { after, type MaybePromise } from "../../lib/maybe-promise.js";
import { allOf, countEdges, existsEdge, noneOf } from "../conditions.js";
import { meetingArguments } from "../meeting/meeting.arguments.filter.js";
import { MeetingConnection, meetingConnection } from "../meeting/meeting.connection.js";
import { themeProvisionHop } from "../policy-framework/policy-framework.cypher.js";
import { Provision } from "../policy-framework/provision.type.js";
import type { ListEdge } from "../reading/connection.js";
import { defineHop, neighbours, stringsOf } from "../reading/edges.js";
import type { SortKey, Way } from "../reading/list.js";
import { byProperty, namedList, namedPredicates } from "../reading/named-list.js";
import { distinct, nodeById, nodesByIds } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import type * as words from "../vocabulary.js";
import { ThemeArguments, ThemeMeetingArguments } from "./theme.filter.js";
import { reachedThemes, themeHierarchy } from "./theme.hierarchy.js";
import { Theme } from "./theme.type.js";

export const ThemeConnection = connectionTypes<Entity, ListEdge>("Theme", () => Theme, "Themes, a page at a time.");

const broaderHop = defineHop("Theme.broader", ["BROADER"], "out");
const narrowerHop = defineHop("Theme.narrower", ["BROADER"], "in");
const relatedOutHop = defineHop("Theme.related.out", ["RELATED"], "out");
const relatedInHop = defineHop("Theme.related.in", ["RELATED"], "in");

const meetingCount: SortKey = {
  name: "MEETING_COUNT",
  sample: 0,
  by: { expression: (theme) => countEdges(theme, "ADDRESSES", "left") },
};
const sortKeys = { LABEL: byProperty("LABEL", "label"), MEETING_COUNT: meetingCount };

/** From a theme, and from those under it where they count too, to the meetings that address them. */
export function themeWay(weight: words.ThemeWeight | null, includeNarrower: boolean): Way {
  return {
    name: `${weight ?? "ANY"} ${includeNarrower}`,
    parentLabel: "Theme",
    pattern: (theme, meeting) => {
      const addresses = {
        type: "ADDRESSES",
        direction: "left" as const,
        ...(weight === null ? {} : { properties: { weight: new Cypher.Param(weight) } }),
      };
      const start = new Cypher.Pattern(theme);
      const from = includeNarrower
        ? start.related({ type: "BROADER", direction: "left", length: { min: 0, max: 8 } }).to({ labels: ["Theme"] })
        : start;
      return from.related(addresses).to(meeting, { labels: ["Meeting"] });
    },
  };
}

async function reached(
  context: RequestContext,
  theme: string,
  side: "broader" | "narrower",
  depth: number | null,
): Promise<Entity[]> {
  if (depth !== null && depth < 1) throw badInput("depth", depth, "at least 1");
  const hierarchy = await themeHierarchy(context);
  const ids = [...reachedThemes(hierarchy[side], [theme], depth ?? undefined).keys()];
  return nodesByIds(context, ids.slice(1), ["Theme"]);
}

@Resolver(() => Theme)
export class ThemeResolver {
  @Query(() => Theme, { nullable: true, description: "One theme by id; null when there is none." })
  theme(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: RequestContext,
  ): MaybePromise<Entity | null> {
    return nodeById(context, id, ["Theme"]);
  }

  @Query(() => ThemeConnection.Connection, { description: "Themes: filtered, ordered, a page at a time." })
  themes(@Args(() => ThemeArguments) given: ThemeArguments, @Ctx() context: RequestContext): object {
    const { where } = given;
    const condition = where
      ? (theme: Cypher.Node) => {
          const under = existsEdge(theme, "BROADER", "right", "Theme");
          const top = typeof where.top === "boolean" ? (where.top ? noneOf(under) : under) : undefined;
          return allOf([...namedPredicates(where, "label", theme), top]);
        }
      : undefined;
    return ThemeConnection.of(namedList(context, "themes", "Theme", sortKeys, given, condition));
  }

  @FieldResolver(() => [String], { description: "Other labels by which it is found." })
  altLabels(@Root() theme: Theme): readonly string[] {
    return stringsOf(theme as unknown as Entity, "altLabels");
  }

  @FieldResolver(() => [Theme], { description: "The themes directly over it." })
  broader(@Root() theme: Theme, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return after(neighbours(context, broaderHop, theme.id), (found) => found.map(({ node }) => node));
  }

  @FieldResolver(() => [Theme], { description: "The themes directly under it." })
  narrower(@Root() theme: Theme, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return after(neighbours(context, narrowerHop, theme.id), (found) => found.map(({ node }) => node));
  }

  @FieldResolver(() => [Theme], { description: "Themes beside it, neither broader nor narrower." })
  async related(@Root() theme: Theme, @Ctx() context: RequestContext): Promise<Entity[]> {
    const both = await Promise.all([relatedOutHop, relatedInHop].map((hop) => neighbours(context, hop, theme.id)));
    return distinct(both.flat().map(({ node }) => node));
  }

  @FieldResolver(() => [Theme], { description: "All themes over it, nearest first." })
  ancestors(
    @Root() theme: Theme,
    @Ctx() context: RequestContext,
    @Arg("depth", () => Int, { nullable: true, description: "At most so many steps; all where not given." }) depth?:
      | number
      | null,
  ): Promise<Entity[]> {
    return reached(context, theme.id, "broader", depth ?? null);
  }

  @FieldResolver(() => [Theme], { description: "All themes under it, nearest first." })
  descendants(
    @Root() theme: Theme,
    @Ctx() context: RequestContext,
    @Arg("depth", () => Int, { nullable: true, description: "At most so many steps; all where not given." }) depth?:
      | number
      | null,
  ): Promise<Entity[]> {
    return reached(context, theme.id, "narrower", depth ?? null);
  }

  @FieldResolver(() => [Provision], { description: "The provisions of policy frameworks that it falls under." })
  async provisions(@Root() theme: Theme, @Ctx() context: RequestContext): Promise<Entity[]> {
    return (await neighbours(context, themeProvisionHop, theme.id)).map(({ node }) => node);
  }

  @FieldResolver(() => MeetingConnection.Connection, {
    description: "The meetings that address it, or a theme under it.",
  })
  meetings(
    @Root() theme: Theme,
    @Args(() => ThemeMeetingArguments) given: ThemeMeetingArguments,
    @Ctx() context: RequestContext,
  ): MaybePromise<object> {
    const way = themeWay(given.weight ?? null, given.includeNarrower);
    return meetingConnection(context, "Theme.meetings", meetingArguments(given), way, theme.id);
  }
}
