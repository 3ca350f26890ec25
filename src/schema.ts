import "reflect-metadata";
import { GraphQLObjectType, type GraphQLSchema, isAbstractType, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import * as coHosting from "./analysis/co-hosting/co-hosting.resolver.js";
import * as facets from "./analysis/counting/facet.resolver.js";
import * as coverage from "./analysis/coverage/coverage.resolver.js";
import * as lineage from "./analysis/lineage/lineage.resolver.js";
import * as paths from "./analysis/paths/path.resolver.js";
import * as search from "./analysis/search/search.resolver.js";
import * as themeFrameworks from "./analysis/themes/theme-frameworks.resolver.js";
import * as themeNetwork from "./analysis/themes/theme-network.resolver.js";
import { TimelineResolver } from "./analysis/time/timeline.resolver.js";
import { DateScalar } from "./api/date.scalar.js";
import { callDirectly } from "./api/direct-resolvers.js";
import { EstimateResolver } from "./api/limits/estimate.resolver.js";
import * as actor from "./model/actor/actor.resolver.js";
import * as city from "./model/city/city.resolver.js";
import * as dataset from "./model/dataset/dataset.resolver.js";
import * as release from "./model/dataset/release.resolver.js";
import * as dialogue from "./model/dialogue/dialogue.resolver.js";
import { EvidenceResolver } from "./model/evidence/evidence.resolver.js";
import { Evidence } from "./model/evidence/evidence.type.js";
import { MeetingConnection } from "./model/meeting/meeting.connection.js";
import { MeetingResolver } from "./model/meeting/meeting.resolver.js";
import * as meetingEdges from "./model/meeting/meeting-edges.resolver.js";
import * as participation from "./model/meeting/participation.resolver.js";
import { NodeResolver } from "./model/node.resolver.js";
import * as organisation from "./model/organisation/organisation.resolver.js";
import * as framework from "./model/policy-framework/policy-framework.resolver.js";
import { kindOf } from "./model/reading/nodes.js";
import * as series from "./model/series/series.resolver.js";
import * as source from "./model/source/source.resolver.js";
import * as state from "./model/state/state.resolver.js";
import * as theme from "./model/theme/theme.resolver.js";

const resolvers = [
  NodeResolver,
  MeetingResolver,
  MeetingConnection.resolver,
  ...Object.values(meetingEdges),
  participation.MeetingParticipationResolver,
  participation.ParticipationResolver,
  actor.ActorResolver,
  actor.ActorMeetingConnection.resolver,
  actor.ActorMeetingEdgeResolver,
  actor.CoHostConnection.resolver,
  actor.CoHostEdgeResolver,
  state.StateResolver,
  state.StateConnection.resolver,
  organisation.OrganisationResolver,
  organisation.OrganisationConnection.resolver,
  theme.ThemeResolver,
  theme.ThemeConnection.resolver,
  framework.PolicyFrameworkResolver,
  framework.PolicyFrameworkConnection.resolver,
  framework.ProvisionResolver,
  dialogue.DialogueResolver,
  dialogue.DialogueConnection.resolver,
  dialogue.ChairmanshipResolver,
  dialogue.MembershipResolver,
  series.SeriesResolver,
  series.SeriesConnection.resolver,
  city.CityResolver,
  city.CityConnection.resolver,
  source.SourceResolver,
  source.SourceConnection.resolver,
  EvidenceResolver,
  dataset.DatasetResolver,
  release.DatasetReleaseResolver,
  release.DatasetChangesResolver,
  release.NodeDifferenceConnection.resolver,
  release.EdgeDifferenceConnection.resolver,
  coHosting.CoHostingResolver,
  coHosting.CoHostingActorResolver,
  coHosting.CoHostingTieResolver,
  themeNetwork.ThemeNetworkResolver,
  themeNetwork.ThemeNetworkThemeResolver,
  themeNetwork.ThemeTieResolver,
  themeNetwork.ThemeCoOccurrenceResolver,
  themeNetwork.CoOccurringThemeResolver,
  themeFrameworks.ThemeFrameworksResolver,
  themeFrameworks.FrameworkThemesResolver,
  themeFrameworks.FrameworkCountResolver,
  themeFrameworks.ThemeCountResolver,
  TimelineResolver,
  lineage.LineageResolver,
  lineage.LineageMeetingResolver,
  paths.PathResolver,
  paths.PathHopResolver,
  facets.MeetingConnectionCountsResolver,
  facets.MeetingFacetsResolver,
  facets.FacetCountResolver,
  facets.MeetingGroupResolver,
  search.SearchResolver,
  search.SearchConnection.resolver,
  search.SearchConnectionResolver,
  search.SearchEdgeResolver,
  coverage.DatasetCoverageResolver,
  coverage.CoverageResolver,
  coverage.MeetingGapResolver,
  coverage.TermIrregularityResolver,
  coverage.ContradictionResolver,
  EstimateResolver,
] as unknown as NonEmptyArray<new () => object>;

/** The kind of a node tells its type: its id begins with it. Synchronous, so that compiled execution can take it. */
function typeById(node: unknown): string | undefined {
  return kindOf((node as { readonly id: string }).id) ?? undefined;
}

/** Builds the executable schema of the whole API. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    orphanedTypes: [Evidence],
    scalarsMap: [{ type: Date, scalar: DateScalar }],
    validate: false,
    emitSchemaFile: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeById;
    else if (type instanceof GraphQLObjectType) type.isTypeOf = undefined;
  }
  callDirectly(schema);
  return schema;
}

/** The schema as text, sorted, with its descriptions: what `schema/schema.graphql` holds. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
