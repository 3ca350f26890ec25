import type { Parameters } from "../../src/graph/statement.js";

/** Ids of every kind, with one that is not there. */
const meetings = { ids: ["meeting:a", "meeting:b", "meeting:c", "meeting:d", "meeting:none", "meeting:hub-0007"] };
const states = { ids: ["state:KE", "state:ET", "state:PT", "state:none"] };
const organisations = { ids: ["organisation:auc", "organisation:ec", "organisation:dg-home", "organisation:none"] };
const actors = { ids: [...states.ids, ...organisations.ids] };
const themes = { ids: ["theme:displacement", "theme:return", "theme:durable-solutions", "theme:none"] };
const frameworks = { ids: ["framework:jvap", "framework:none"] };
const provisions = { ids: ["provision:jvap/domain-1", "provision:jvap/domain-5", "provision:none"] };
const dialogues = { ids: ["dialogue:khartoum-process", "dialogue:rabat-process", "dialogue:none"] };
const series = { ids: ["series:4ps", "series:none"] };
const cities = { ids: ["city:nairobi", "city:none"] };
const sources = { ids: ["source:page", "source:none"] };
const evidence = { ids: ["evidence:1", "evidence:2", "evidence:none"] };

/** The pages in which a load reads a kind of node back: from the first, at most two of them. */
function pageOf(prefix: string): Parameters {
  return { after: `${prefix}:`, before: `${prefix};`, limit: 2 };
}

/** What every registered statement is run with on every engine and data set. A new statement is a new line here. */
export const cases: Readonly<Record<string, Parameters>> = {
  "Meeting.byIds": meetings,
  "State.byIds": states,
  "Organisation.byIds": organisations,
  "Theme.byIds": themes,
  "PolicyFramework.byIds": frameworks,
  "Provision.byIds": provisions,
  "Dialogue.byIds": dialogues,
  "Series.byIds": series,
  "City.byIds": cities,
  "Source.byIds": sources,
  "Evidence.byIds": evidence,
  "Dataset.byIds": { ids: ["dataset:current", "dataset:none"] },
  "Dataset.current": { id: "dataset:current" },
  "Dataset.nodeCounts": {},
  "Dataset.edgeCounts": {},

  "Meeting.participations": meetings,
  "Meeting.themes": meetings,
  "Meeting.references": meetings,
  "Meeting.dialogues": meetings,
  "Meeting.place": meetings,
  "Meeting.series": meetings,
  "Meeting.relations.out": meetings,
  "Meeting.relations.in": meetings,
  "City.state": cities,
  "Organisation.byAcronyms": { acronyms: ["auc", "dg home", "none"] },
  "PolicyFramework.byShortNames": { shortNames: ["jvap", "none"] },
  "Theme.broaderPairs": {},
  "State.chairmanships": states,
  "Actor.memberships": actors,
  "Organisation.parent": organisations,
  "Organisation.children": organisations,
  "Theme.broader": themes,
  "Theme.narrower": themes,
  "Theme.related.out": themes,
  "Theme.related.in": themes,
  "Theme.provisions": themes,
  "Provision.themes": provisions,
  "Provision.framework": provisions,
  "PolicyFramework.provisions": frameworks,
  "Dialogue.chairs": dialogues,
  "Dialogue.members": dialogues,
  "Evidence.source": evidence,

  "Edges.HOSTED": {},
  "Edges.CO_HOSTED": {},
  "Edges.CHAIRED": {},
  "Edges.CO_CHAIRED": {},
  "Edges.INITIATED": {},
  "Edges.ORGANISED": {},
  "Edges.ATTENDED": {},
  "Edges.ADDRESSES": {},
  "Edges.REFERENCES": {},
  "Edges.CONVENED_BY": {},
  "Edges.HELD_IN": {},
  "Edges.IN": {},
  "Edges.PART_OF_SERIES": {},
  "Edges.BUILDS_ON": {},
  "Edges.FOLLOWS": {},
  "Edges.PRECEDED_BY": {},
  "Edges.PREPARES_FOR": {},
  "Edges.RESUMES_TOPIC_OF": {},
  "Edges.REFERS_TO": {},
  "Edges.BROADER": {},
  "Edges.RELATED": {},
  "Edges.FALLS_UNDER": {},
  "Edges.PROVISION_OF": {},
  "Edges.PART_OF": {},
  "Edges.MEMBER_OF": {},
  "Edges.PRESIDES": {},
  "Search.Meeting": {},
  "Search.State": {},
  "Search.Organisation": {},
  "Search.Theme": {},
  "Search.PolicyFramework": {},
  "Search.Provision": {},
  "Search.Dialogue": {},
  "Search.Series": {},
  "Search.City": {},
  "Search.Source": {},
  "Meeting.daysOfAll": {},
  "Meeting.datesOfAll": {},
  "Meeting.ancestralRelations": {},
  "Dialogue.termsOfAll": {},
  "Evidence.contradictions": {},
  "Source.notSince": { since: "2030-01-01" },

  "loading.nodes.Meeting": pageOf("meeting"),
  "loading.nodes.State": pageOf("state"),
  "loading.nodes.Organisation": pageOf("organisation"),
  "loading.nodes.Theme": pageOf("theme"),
  "loading.nodes.PolicyFramework": pageOf("framework"),
  "loading.nodes.Provision": pageOf("provision"),
  "loading.nodes.Dialogue": pageOf("dialogue"),
  "loading.nodes.Series": pageOf("series"),
  "loading.nodes.City": pageOf("city"),
  "loading.nodes.Source": pageOf("source"),
  "loading.nodes.Evidence": pageOf("evidence"),
  "loading.edges.Meeting": meetings,
  "loading.edges.State": states,
  "loading.edges.Organisation": organisations,
  "loading.edges.Theme": themes,
  "loading.edges.Provision": provisions,
  "loading.edges.City": cities,
  "loading.edges.Evidence": evidence,

  "export.edges.State": states,
  "export.edges.Organisation": organisations,
  "export.edges.Theme": themes,
  "export.edges.Provision": provisions,
  "export.edges.City": cities,
  "export.roles": meetings,
  "export.relatedFrom": meetings,
  "export.meetings": meetings,
  "export.evidence": evidence,
};
