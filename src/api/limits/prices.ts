/**
 * How long a list is taken to be that has no page, by type and field: about what the data set holds, for a price is told
 * before anything is read. Where `first` asks for fewer, it is as long as that. Lists that are not here are taken as
 * `listSize`.
 */
export const listSizes: Readonly<Record<string, number>> = {
  "CoHostingNetwork.actors": 100,
  "CoHostingNetwork.ties": 150,
  "CoHostingTie.meetings": 3,
  "CoHostEdge.meetings": 5,
  "ThemeNetwork.themes": 50,
  "ThemeNetwork.ties": 150,
  "ThemeTie.meetings": 5,
  "CoOccurringTheme.meetings": 5,
  "Query.timeline": 40,
  "TimeBucket.meetings": 10,
  "TimeBucket.possibleMeetings": 5,
  "MeetingFacets.actor": 50,
  "MeetingFacets.country": 30,
  "MeetingFacets.theme": 40,
  "MeetingFacets.year": 15,
  "MeetingConnection.groupBy": 20,
  "MeetingGroup.groups": 10,
  "MeetingGroup.meetings": 5,
  "Meeting.evidence": 20,
  "Participation.evidence": 2,
  "Meeting.lineage": 10,
  "Dialogue.members": 50,
  "Dialogue.chairmanships": 15,
  "Coverage.meetings": 8,
  "Coverage.sources": 20,
  "PolicyFramework.provisions": 25,
  "Theme.descendants": 10,
  "Dataset.releases": 20,
  "NodeDifference.properties": 5,
  "EdgeDifference.properties": 2,
  "PropertyDifference.before": 1,
  "PropertyDifference.after": 1,
};

/** Any other list without a page: the themes of a meeting, the evidence of a role, the parents of an organisation. */
export const listSize = 4;

/**
 * What a field costs beside the values that it answers with, in the same unit: a statement of its own, or a computation
 * over many meetings. Judged, not measured; 1 is about 10 microseconds.
 */
export const workPrices: Readonly<Record<string, number>> = {
  "Query.estimate": 10_000,
  "Query.changes": 2_000,
  "Query.search": 50,
  "Query.themeNetwork": 200,
  "Query.timeline": 100,
  "Theme.coOccurring": 100,
  "Theme.frameworks": 50,
  "PolicyFramework.themes": 50,
  "MeetingConnection.groupBy": 100,
  "CoHostingActor.betweenness": 20,
  "CoHostingTie.pValue": 2,
};

/** What a whole computation costs by the number that one of its arguments asks for. */
export const pricesByArgument: Readonly<Record<string, { readonly argument: string; readonly each: number }>> = {
  "Query.coHosting": { argument: "runs", each: 2 },
  "Query.paths": { argument: "maxHops", each: 50 },
};

/** A condition of a filter: on every meeting of a large data set it is about a millisecond. */
export const conditionPrice = 100;

/** Every connection is at least one statement, and each of its counts another. */
export const connectionPrice = 5;
