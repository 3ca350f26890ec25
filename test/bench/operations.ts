import type { Graph } from "../../src/model/shape.js";

/** One kind of work: an operation, and the variables of each of its askings. */
export interface Work {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** How many sets of variables each operation is asked with, in turn. */
const variants = 40;

const names = "id ... on State { name } ... on Organisation { name }";

const newest = `query Newest($until: Date) {
  meetings(first: 50, where: { startDate: { lte: $until } }) {
    totalCount
    nodes {
      id title startDate
      hosts { ${names} } coHosts { ${names} }
      themes(weight: MAIN) { id label }
      frameworks { id shortName }
      city { id name }
    }
  }
}`;

const partners = `query Partners($code: String) {
  state(code: $code) {
    id name
    coHosts(first: 10) {
      totalCount
      edges { count node { ${names} } meetings(first: 5) { id title startDate } }
    }
  }
}`;

const themeTree = `query ThemeTree($id: ID!) {
  theme(id: $id) {
    id label
    meetings(first: 10, includeNarrower: false) { totalCount nodes { id title frameworks { id shortName } } }
    narrower {
      id label
      meetings(first: 10, includeNarrower: false) { nodes { id title frameworks { id shortName } } }
    }
  }
}`;

const filtered = `query Filtered($kind: MeetingKind!, $theme: ID!, $since: Date) {
  meetings(
    first: 20
    where: { kind: { in: [$kind] }, theme: { in: [$theme], includeNarrower: false }, startDate: { gte: $since } }
    orderBy: [{ field: PARTICIPATION_COUNT, direction: DESC }]
  ) {
    totalCount
    nodes { id title startDate hosts { ${names} } coHosts { ${names} } }
  }
}`;

const dashboard = `query Dashboard($since: Date, $code: String) {
  newest: meetings(first: 5, where: { startDate: { gte: $since } }) { totalCount nodes { id title startDate } }
  all: meetings(first: 1) { totalCount }
  themes(first: 5, orderBy: [{ field: MEETING_COUNT, direction: DESC }]) { nodes { id label } }
  states(first: 5, orderBy: [{ field: PARTICIPATION_COUNT, direction: DESC }]) { nodes { id name } }
  policyFrameworks(first: 5) { totalCount nodes { id shortName } }
  state(code: $code) { id name meetings(first: 3) { totalCount nodes { id title } } }
}`;

/** The five kinds of work over a generated data set, each with its varied parameters. */
export function worksOf(graph: Graph): readonly Work[] {
  const broad = new Set(graph.edges.filter(({ kind }) => kind === "BROADER").map(({ to }) => to));
  const themes = graph.nodes.filter(({ kind }) => kind === "Theme").map(({ id }) => id);
  const trees = [...broad].sort();
  const codes = graph.nodes.filter(({ kind }) => kind === "State").map(({ properties }) => String(properties.code));
  const kinds = ["EXPERT_MEETING", "THEMATIC_MEETING", "ROUNDTABLE", "TRAINING", "CONFERENCE"];
  const day = (index: number) => `${1998 + Math.floor(index / 2)}-${index % 2 === 0 ? "03-31" : "10-15"}`;
  const of = <Made>(make: (index: number) => Made) => Array.from({ length: variants }, (_, index) => make(index));
  const pick = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index % items.length];
    if (item === undefined) throw new Error("the data set is empty");
    return item;
  };
  return [
    { name: "a", query: newest, variables: of((index) => ({ until: day(index + 12) })) },
    { name: "b", query: partners, variables: of((index) => ({ code: pick(codes, index) })) },
    { name: "c", query: themeTree, variables: of((index) => ({ id: pick([...trees, ...themes], index) })) },
    {
      name: "d",
      query: filtered,
      variables: of((index) => ({ kind: pick(kinds, index), theme: pick(themes, index), since: day(index) })),
    },
    { name: "e", query: dashboard, variables: of((index) => ({ since: day(index), code: pick(codes, index * 3) })) },
  ];
}
