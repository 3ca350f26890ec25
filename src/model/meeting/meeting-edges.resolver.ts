import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { after, all, type MaybePromise } from "../../lib/maybe-promise.js";
import { cityStateHop } from "../city/city.cypher.js";
import { City } from "../city/city.type.js";
import { chairHop } from "../dialogue/dialogue.cypher.js";
import { Dialogue } from "../dialogue/dialogue.type.js";
import { certainlyCovers } from "../dialogue/term.js";
import { RelationDirection, ThemeWeight } from "../enumerations.js";
import { evidenceOf } from "../evidence/evidence.resolver.js";
import { Evidence } from "../evidence/evidence.type.js";
import { frameworkOfHop } from "../policy-framework/policy-framework.cypher.js";
import { PolicyFramework } from "../policy-framework/policy-framework.type.js";
import { Provision } from "../policy-framework/provision.type.js";
import { type Neighbour, neighbours } from "../reading/edges.js";
import { distinct, kindOf } from "../reading/nodes.js";
import type { Entity, RequestContext } from "../reading/request.js";
import { Series, SeriesMembership } from "../series/series.type.js";
import { State } from "../state/state.type.js";
import { Theme } from "../theme/theme.type.js";
import type * as words from "../vocabulary.js";
import * as cypher from "./meeting.cypher.js";
import { Meeting } from "./meeting.type.js";
import { MeetingDialogue, MeetingReference, MeetingRelation, MeetingTheme } from "./meeting-edges.type.js";

/** The themes of a meeting, its own first. @throws StoreError */
function themesOf(
  context: RequestContext,
  meeting: Meeting,
  weight: words.ThemeWeight | null | undefined,
): MaybePromise<MeetingTheme[]> {
  return after(neighbours(context, cypher.themeHop, meeting.id), (found) => {
    const themes = found.map((neighbour) => ({ weight: neighbour.edge.weight as words.ThemeWeight, neighbour }));
    const main = themes.filter((theme) => theme.weight === "MAIN");
    const background = themes.filter((theme) => theme.weight !== "MAIN");
    return [...main, ...background].filter((theme) => !weight || theme.weight === weight);
  });
}

/** The framework that a reference leads to: itself, or the one that the provision belongs to. @throws StoreError */
function referencedFramework(context: RequestContext, { node }: Neighbour): MaybePromise<Entity | null> {
  if (kindOf(node.id) === "PolicyFramework") return node;
  return after(neighbours(context, frameworkOfHop, node.id), ([first]) => first?.node ?? null);
}

const weightArgument = { nullable: true, description: "Only the meeting's own, or only background." } as const;

@Resolver(() => Meeting)
export class MeetingEdgesResolver {
  @FieldResolver(() => City, { nullable: true, description: "Where it was held; null when online or not stated." })
  city(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    const places = neighbours(context, cypher.placeHop, meeting.id);
    return after(places, (found) => found.find(({ node }) => kindOf(node.id) === "City")?.node ?? null);
  }

  @FieldResolver(() => State, { nullable: true, description: "The country it was held in; not by that its host." })
  async country(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Entity | null> {
    const place = (await neighbours(context, cypher.placeHop, meeting.id))[0]?.node;
    if (place === undefined || kindOf(place.id) === "State") return place ?? null;
    return (await neighbours(context, cityStateHop, place.id))[0]?.node ?? null;
  }

  @FieldResolver(() => [Theme], { description: "The themes that it addresses, its own first." })
  themes(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("weight", () => ThemeWeight, weightArgument) weight?: words.ThemeWeight | null,
  ): MaybePromise<Entity[]> {
    return after(themesOf(context, meeting, weight), (themes) => themes.map(({ neighbour }) => neighbour.node));
  }

  @FieldResolver(() => [MeetingTheme], {
    description: "The themes that it addresses, with weight and evidence, its own first.",
  })
  addresses(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("weight", () => ThemeWeight, weightArgument) weight?: words.ThemeWeight | null,
  ): MaybePromise<MeetingTheme[]> {
    return themesOf(context, meeting, weight);
  }

  @FieldResolver(() => [PolicyFramework], {
    description: "The policy frameworks that it invokes, as wholes or in parts.",
  })
  frameworks(@Root() meeting: Meeting, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return after(neighbours(context, cypher.referenceHop, meeting.id), (references) =>
      after(all(references.map((reference) => referencedFramework(context, reference))), distinct),
    );
  }

  @FieldResolver(() => [MeetingReference], {
    description: "The policy frameworks and provisions that it invokes, with evidence.",
  })
  async references(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingReference[]> {
    const found = await neighbours(context, cypher.referenceHop, meeting.id);
    return found.map((neighbour) => ({ part: (neighbour.edge.part as string | undefined) ?? null, neighbour }));
  }

  @FieldResolver(() => [MeetingDialogue], { description: "The dialogues that convened it or took part in it." })
  async dialogues(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingDialogue[]> {
    const found = await neighbours(context, cypher.dialogueHop, meeting.id);
    return found.map((neighbour) => ({ role: neighbour.edge.role as words.DialogueRole, neighbour }));
  }

  @FieldResolver(() => [State], {
    description:
      "Who presided over the convening dialogues on that day: certain only, so none where a date is too rough to tell.",
  })
  async processChairs(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<Entity[]> {
    const { startEarliest, startLatest } = meeting as unknown as Entity;
    if (typeof startEarliest !== "string" || typeof startLatest !== "string") return [];
    const dialogues = await neighbours(context, cypher.dialogueHop, meeting.id);
    const convening = dialogues.filter(({ edge }) => edge.role !== "PARTICIPATING");
    const terms = await Promise.all(convening.map(({ node }) => neighbours(context, chairHop, node.id)));
    const inOffice = terms.flat().filter(({ edge }) => certainlyCovers(edge, startEarliest, startLatest));
    return distinct(inOffice.map(({ node }) => node));
  }

  @FieldResolver(() => SeriesMembership, {
    nullable: true,
    description: "Its place in a series; null when it belongs to none.",
  })
  async series(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<SeriesMembership | null> {
    const neighbour = (await neighbours(context, cypher.seriesHop, meeting.id))[0];
    if (neighbour === undefined) return null;
    return { position: (neighbour.edge.position as number | undefined) ?? null, neighbour };
  }

  @FieldResolver(() => [MeetingRelation], { description: "How it relates to other meetings." })
  async relations(
    @Root() meeting: Meeting,
    @Ctx() context: RequestContext,
    @Arg("direction", () => RelationDirection, { defaultValue: "OUT", description: "From which end." })
    direction: keyof typeof RelationDirection,
  ): Promise<MeetingRelation[]> {
    const read = async (forward: boolean): Promise<MeetingRelation[]> => {
      const found = await neighbours(context, forward ? cypher.relationOutHop : cypher.relationInHop, meeting.id);
      return found.map((neighbour) => ({ kind: neighbour.kind as words.RelationKind, forward, neighbour }));
    };
    const ways = direction === "BOTH" ? [true, false] : [direction === "OUT"];
    return (await Promise.all(ways.map(read))).flat();
  }
}

const saysSo = "The passages that say so.";

@Resolver(() => MeetingTheme)
export class MeetingThemeResolver {
  @FieldResolver(() => Theme, { description: "The theme." })
  theme(@Root() edge: MeetingTheme): Entity {
    return edge.neighbour.node;
  }

  @FieldResolver(() => [Evidence], { description: saysSo })
  evidence(@Root() edge: MeetingTheme, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, edge.neighbour.edge);
  }
}

@Resolver(() => MeetingReference)
export class MeetingReferenceResolver {
  @FieldResolver(() => PolicyFramework, { description: "The framework." })
  framework(@Root() edge: MeetingReference, @Ctx() context: RequestContext): MaybePromise<Entity | null> {
    return referencedFramework(context, edge.neighbour);
  }

  @FieldResolver(() => Provision, { nullable: true, description: "The numbered part, where one is named." })
  provision(@Root() edge: MeetingReference): Entity | null {
    const { node } = edge.neighbour;
    return kindOf(node.id) === "Provision" ? node : null;
  }

  @FieldResolver(() => [Evidence], { description: saysSo })
  evidence(@Root() edge: MeetingReference, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, edge.neighbour.edge);
  }
}

@Resolver(() => MeetingDialogue)
export class MeetingDialogueResolver {
  @FieldResolver(() => Dialogue, { description: "The dialogue." })
  dialogue(@Root() edge: MeetingDialogue): Entity {
    return edge.neighbour.node;
  }

  @FieldResolver(() => [Evidence], { description: saysSo })
  evidence(@Root() edge: MeetingDialogue, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, edge.neighbour.edge);
  }
}

@Resolver(() => MeetingRelation)
export class MeetingRelationResolver {
  @FieldResolver(() => Meeting, { description: "The other meeting." })
  meeting(@Root() edge: MeetingRelation): Entity {
    return edge.neighbour.node;
  }

  @FieldResolver(() => [Evidence], { description: saysSo })
  evidence(@Root() edge: MeetingRelation, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, edge.neighbour.edge);
  }
}

@Resolver(() => SeriesMembership)
export class SeriesMembershipResolver {
  @FieldResolver(() => Series, { description: "The series." })
  series(@Root() membership: SeriesMembership): Entity {
    return membership.neighbour.node;
  }

  @FieldResolver(() => [Evidence], { description: saysSo })
  evidence(@Root() membership: SeriesMembership, @Ctx() context: RequestContext): MaybePromise<Entity[]> {
    return evidenceOf(context, membership.neighbour.edge);
  }
}
